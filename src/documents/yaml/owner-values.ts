import { z } from 'zod';
import { parseOrcid } from '../../publications/orcid.ts';
import { parsePartialDate, type PartialDate } from '../../publications/partial-date.ts';
import type { Link } from '../../publications/publication.ts';

/** What a value should be, in words that complete “it should be …”, and one that is right, as written in YAML. */
export interface Expectation {
  expects: string;
  example: string;
}

/** The expectation of every schema that reads an owner's value; messages and documentation are made from it. */
export const expectations = z.registry<Expectation>();

export function text(example: string) {
  return z.string().trim().min(1).register(expectations, { expects: 'text', example });
}

/** One text or a list of texts. */
export function texts(example: string) {
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text(example)).min(1))
    .register(expectations, { expects: 'a text or a list of texts', example: `[${example}]` });
}

/** A whole number from 1. */
export function count(example: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .register(expectations, { expects: 'a whole number from 1', example: String(example) });
}

export function flag() {
  return z
    .stringbool({ truthy: ['true', 'yes', 'on'], falsy: ['false', 'no', 'off'] })
    .register(expectations, { expects: 'true or false', example: 'true' });
}

export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .enum(values)
    .register(expectations, { expects: `one of ${values.join(', ')}`, example: values[0] });
}

export function date() {
  return z
    .string()
    .transform((text, context): PartialDate => {
      const read = parsePartialDate(text);
      if (read) return read;
      context.addIssue('unreadable date');
      return z.NEVER;
    })
    .register(expectations, {
      expects: 'a year, a month or a day: 2025, 2025-02 or 2025-02-27',
      example: '2025-02',
    });
}

export function colour() {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .register(expectations, { expects: 'a colour as #rrggbb, in quotes', example: '"#8c2d19"' });
}

export function webAddress() {
  return z
    .url({ protocol: /^https?$/ })
    .register(expectations, { expects: 'a web address with https://', example: 'https://example.org/paper' });
}

/** A web address, or the path of a file in `content/` or `public/`, which becomes `/path`. */
export function fileOrWebAddress() {
  return z
    .string()
    .trim()
    .transform((text, context): string => {
      if (webAddress().safeParse(text).success) return text;
      const path = pathAsWritten(text);
      if (filePath.test(path)) return `/${path}`;
      context.addIssue('unreadable address');
      return z.NEVER;
    })
    .register(expectations, {
      expects: 'a web address with https://, or the name of a file in content/',
      example: 'https://example.org/paper',
    });
}

/** The path of a file, which an owner may write with a slash before it or from the project’s folder. */
export function pathAsWritten(text: string): string {
  return text.replace(/^\/*(?:(?:public|content)\/+)?/i, '');
}

/** Folders without a dot, which a web address without `https://` has, and a name with an ending. */
const filePath = /^(?:[^/\\.:?#]+\/)*[^/\\:?#]+\.[\p{L}\d]+$/u;

/** An ORCID iD, alone or as an address, which becomes `0000-0002-1825-0097`. */
export function orcid() {
  return z
    .string()
    .transform((text, context): string => {
      const read = parseOrcid(text);
      if (read !== undefined) return read;
      context.addIssue('unreadable ORCID');
      return z.NEVER;
    })
    .register(expectations, {
      expects: 'an ORCID iD of 16 digits, the last of which fits the others',
      example: '0000-0002-1825-0097',
    });
}

/** A web address, an e-mail address as `mailto:`, or the path of a file in `content/` or `public/`, which becomes `/path`. */
export function contactOrFileAddress() {
  return z
    .string()
    .trim()
    .transform((text, context): string => {
      if (z.url({ protocol: /^(?:https?|mailto)$/ }).safeParse(text).success) return text;
      const path = pathAsWritten(text);
      if (filePath.test(path) && !path.includes('@')) return `/${path}`;
      context.addIssue('unreadable address');
      return z.NEVER;
    })
    .register(expectations, {
      expects:
        'a web address with https://, an e-mail address with mailto:, or the name of a file in content/',
      example: 'https://github.com/name',
    });
}

/** Labels with their addresses, in the order in which they are shown. */
export function links(address: z.ZodType<string, string>) {
  return z
    .record(z.string().trim().min(1), address)
    .transform((entries): Link[] => Object.entries(entries).map(([label, url]) => ({ label, url })))
    .register(expectations, {
      expects: 'labels with their addresses',
      example: '{ Code: https://github.com/name/repository }',
    });
}
