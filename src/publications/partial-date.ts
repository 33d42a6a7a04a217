import { z } from 'zod';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as exactly as it is known: a year, a month of a year, or a day. Months and days count from 1. */
export const partialDateSchema = z.object({
  year: z.int().min(1000).max(9999),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});

export type PartialDate = z.infer<typeof partialDateSchema>;

/** Reads `2025`, `2025-02` or `2025-02-27` (ISO 8601); `undefined` for anything else, impossible days included. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = partialDateSchema.safeParse({
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  });
  if (!date.success) return undefined;
  if (
    day !== undefined &&
    new Date(Date.UTC(year as number, (month as number) - 1, day)).getUTCDate() !== day
  )
    return undefined;
  return date.data;
}

/** `2025`, `February 2025` or `27 February 2025`. */
export function displayDate(date: PartialDate): string {
  const month = date.month === undefined ? undefined : months[date.month - 1];
  return [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
}

/** ISO 8601, as exact as the date is: fit for `<time datetime>`. */
export function isoDate(date: PartialDate): string {
  return [date.year, date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
