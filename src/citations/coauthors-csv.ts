import type { CoauthorFacts } from '../bibliography/coauthor-facts.ts';
import type { PartialDate } from '../publications/partial-date.ts';
import { invertedName } from '../publications/person-name.ts';
import type { Person } from '../publications/person.ts';

const columns = [
  'Name',
  'Affiliation',
  'Joint papers',
  'First joint paper',
  'Last joint paper',
  'Last title',
];

/**
 * Coauthors as a table for forms on conflicts of interest, by name: RFC 4180, in UTF-8 with the mark that spreadsheets
 * know it by. Dates are ISO 8601 as far as they are known. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it. Source: OWASP, “CSV Injection”.
 */
export function writeCoauthorsCsv(
  facts: readonly CoauthorFacts[],
  people: ReadonlyMap<string, Person>,
): string {
  const rows = facts.map(({ person: slug, papers, first, last }) => {
    const person = people.get(slug);
    return [
      person ? invertedName(person.name) : slug,
      person?.affiliation ?? '',
      String(papers),
      isoDate(first.date),
      isoDate(last.date),
      last.title.plain,
    ];
  });
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('')}`;
}

function writeField(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function isoDate(date: PartialDate | undefined): string {
  if (!date) return '';
  return [date.year, date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
