import { dayMs } from '../instant.ts';
import { isHoliday } from './holidays.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}

/** The day it is in a time zone (IANA name) at an instant, as midnight UTC of that day, both in epoch milliseconds. */
export function dayIn(zone: string, instant: number): number {
  return Date.parse(`${formatterOf(zone).format(instant)}T00:00:00Z`);
}

function isWorkingDay(day: number, country: string): boolean | undefined {
  const weekday = new Date(day).getUTCDay();
  const isFree = isHoliday(day, country);
  return isFree === undefined ? undefined : weekday !== 0 && weekday !== 6 && !isFree;
}

/**
 * The last day of a promise of so many working days: one working day ends with the next working day after `day`.
 * Days are midnights UTC in epoch milliseconds. Undefined for a country without a calendar: then nobody can tell.
 */
export function afterWorkingDays(day: number, count: number, country: string): number | undefined {
  let last = day;
  for (let left = count; left > 0;) {
    last += dayMs;
    const works = isWorkingDay(last, country);
    if (works === undefined) return undefined;
    if (works) left -= 1;
  }
  return last;
}
