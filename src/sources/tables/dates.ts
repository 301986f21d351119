import { isInstant } from '../../orders/instant.ts';
import { monthOf } from './months.ts';
import { offsetOf } from './time-zones.ts';

/** Which of the first two numbers of a date is the day. */
export type DateOrder = 'day_first' | 'month_first';

interface ParsedDate {
  readonly year: number;
  /** The first two numbers as they stand, or day and month where a word, a point or the year in front tells them. */
  readonly first: number;
  readonly second: number;
  readonly isSettled: boolean;
  readonly rest: string;
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T ,])/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T ,])/;
const dayWord = /^(\d{1,2})(?:\.|st|nd|rd|th|er)?[ -]?(?:de )?(\p{L}{3,12})\.?,?[ -](\d{4})(?=$|[T ,])/u;
const wordDay = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?=$|[T ,])/u;

function parseDate(text: string): ParsedDate | undefined {
  const iso = yearFirst.exec(text);
  if (iso !== null) return settled(Number(iso[1]), Number(iso[2]), Number(iso[3]), text.slice(iso[0].length));
  const last = yearLast.exec(text);
  if (last !== null) {
    const year = Number(last[4]) + (last[4]?.length === 2 ? 2000 : 0);
    return {
      year,
      first: Number(last[1]),
      second: Number(last[3]),
      // Nobody who writes points puts the month first.
      isSettled: last[2] === '.',
      rest: text.slice(last[0].length),
    };
  }
  const [day, word] = [dayWord.exec(text), wordDay.exec(text)];
  const month = monthOf(day?.[2] ?? word?.[1] ?? '');
  const found = day ?? word;
  if (found === null || month === undefined) return undefined;
  return settled(Number(found[3]), month, Number(day?.[1] ?? word?.[2]), text.slice(found[0].length));
}

function settled(year: number, month: number, day: number, rest: string): ParsedDate {
  return { year, first: day, second: month, isSettled: true, rest };
}

/** The order that this date can only have been written in; undefined where it may be either, or is none. */
export function dateOrderOf(text: string): DateOrder | undefined {
  const date = parseDate(text.trim());
  if (date === undefined || date.isSettled) return undefined;
  if (date.first > 12) return 'day_first';
  return date.second > 12 ? 'month_first' : undefined;
}

/** Whether day and month of this date could be each other. */
export function isAmbiguousDate(text: string): boolean {
  const date = parseDate(text.trim());
  return (
    date !== undefined && !date.isSettled && date.first !== date.second && dateOrderOf(text) === undefined
  );
}

const clock =
  /^[T ,]*(?:(?:à|at|um|alle|ore)\s+)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\.?)?(?:\s*Uhr)?(?:\s*\(?(Z|UTC|GMT|[A-Za-z/_]{2,40}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)\)?)?$/i;

export interface DateFormat {
  readonly order: DateOrder | undefined;
  /** Zone of times that name none: IANA, an abbreviation, or an offset. */
  readonly zone: string;
}

export type ReadInstant =
  | { readonly instant: string; readonly hasZone: boolean }
  | { readonly problem: 'no_date' | 'ambiguous' | 'unknown_zone' };

/** Reads a date with or without a time as RFC 3339, with the offset that its zone had then. A day alone begins at 00:00. */
export function readInstant(text: string, { order, zone }: DateFormat): ReadInstant {
  const date = parseDate(text.trim());
  if (date === undefined) return { problem: 'no_date' };
  const time = date.rest.trim() === '' ? undefined : clock.exec(date.rest);
  if (time === null) return { problem: 'no_date' };
  const used = date.isSettled ? 'day_first' : (order ?? dateOrderOf(text));
  if (used === undefined && date.first !== date.second) return { problem: 'ambiguous' };
  const [day, month] = used === 'month_first' ? [date.second, date.first] : [date.first, date.second];
  const local = `${pad(date.year, 4)}-${pad(month)}-${pad(day)}T${toClock(time)}`;
  if (!isInstant(`${local}Z`)) return { problem: 'no_date' };
  const named = time?.[5];
  const offset = offsetOf(named ?? zone, local);
  if (offset === undefined) return { problem: 'unknown_zone' };
  return { instant: `${local}${offset}`, hasZone: named !== undefined };
}

function toClock(time: RegExpExecArray | undefined): string {
  if (time === undefined) return '00:00:00';
  const half = time[4]?.toLowerCase();
  const hour = Number(time[1]);
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${pad(hours)}:${time[2] ?? '00'}:${time[3] ?? '00'}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
