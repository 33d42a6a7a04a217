import { partialDateSchema, type PartialDate } from '../publications/partial-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The fields of a date, in words. */
export interface DateFields {
  date?: string | undefined;
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}

/** The date that the fields give, as exactly as they do; of a range its beginning. `undefined` when they name no year. */
export function readDateFields({ date, year, month, day }: DateFields): PartialDate | undefined {
  const iso = date === undefined ? undefined : readDateText(date);
  if (iso) return iso;
  const yearNumber = yearIn(year ?? '') ?? yearIn(date ?? '');
  if (yearNumber === undefined) return undefined;
  const { month: monthNumber, day: dayOfMonth } = readMonth(month ?? '');
  const dayNumber = dayIn(day ?? '') ?? dayOfMonth;
  const full = year !== undefined && month === undefined ? readDateText(year) : undefined;
  return full ?? makeDate(yearNumber, monthNumber, dayNumber);
}

/** Reads `2020`, `2020-05`, `2020/05/03`, `3 May 2020`, `May 3, 2020`, `2020-05-03T10:00` and ranges of such. */
export function readDateText(text: string): PartialDate | undefined {
  const parts = readParts(text);
  return parts && makeDate(parts.year, parts.month, parts.day);
}

/**
 * Which part of the date in a text is none, so that it is left out: the month of `2020-13-13` and `20/2020`, the day of `2020-02-31`
 * and `31 February 2020`.
 */
export function findImpossiblePart(text: string): 'month' | 'day' | undefined {
  const parts = readParts(text);
  if (!parts) return undefined;
  if (isImpossibleMonth(parts, text)) return 'month';
  const lastDay = lastDayOf(parts.year, parts.month);
  return parts.day && lastDay && parts.day > lastDay ? 'day' : undefined;
}

function isImpossibleMonth({ year, month = 0, day = 0 }: DateParts, text: string): boolean {
  // Extended Date/Time Format, ISO 8601-2: 21 to 41 behind a year stand for seasons, quarters and the like.
  const isSeason = month >= 21 && month <= 41;
  const endsRangeOfYears = month === (year + 1) % 100;
  const isBehindYear = day === 0 && /^\D{0,3}\d{4}/.test(text);
  return month > 12 && !(isBehindYear && (isSeason || endsRangeOfYears));
}

interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** The numbers of a date as they stand in a text, be they possible or not. */
function readParts(text: string): DateParts | undefined {
  const numbers = /^\D{0,3}(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text);
  if (numbers) return { year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3] ?? 0) };
  const year = yearIn(text);
  return year === undefined ? undefined : { year, ...readMonth(text.replace(String(year), ' ')) };
}

/** As exact as the parts are possible. */
export function makeDate(year: number, month?: number, day?: number): PartialDate | undefined {
  const lastDay = lastDayOf(year, month);
  const hasMonth = lastDay !== undefined;
  const hasDay = hasMonth && day !== undefined && day >= 1 && day <= lastDay;
  return partialDateSchema.safeParse({ year, ...(hasMonth && { month }), ...(hasDay && { day }) }).data;
}

/** The number of a month's last day, if there is such a month. */
function lastDayOf(year: number, month: number | undefined): number | undefined {
  const isMonth = month !== undefined && month >= 1 && month <= 12;
  return isMonth ? new Date(Date.UTC(year, month, 0)).getUTCDate() : undefined;
}

function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function dayIn(text: string): number | undefined {
  const found = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** `mar`, `March`, `3`, `Mar.--Apr.`, `5~mar`, `March 5` */
function readMonth(text: string): { month?: number; day?: number } {
  const name = /\p{L}{3,}/u.exec(text)?.[0].toLowerCase();
  const named = name === undefined ? -1 : months.findIndex((month) => name.startsWith(month));
  if (named >= 0) {
    const day = dayIn(text);
    return { month: named + 1, ...(day !== undefined && { day }) };
  }
  const number = /^\s*(\d{1,2})(?!\d)/.exec(text)?.[1];
  return number === undefined ? {} : { month: Number(number) };
}
