import { dayMs, minuteMs } from '../instant.ts';
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

/** Since 1972 every zone's days begin and end at a whole quarter of an hour, UTC. */
const quarterMs = 15 * minuteMs;
/** A year of quarters is 35,000; what is dropped is worked out anew. */
const daysAtMost = 50_000;
const days = new Map<string, Map<number, number>>();

/** The day it is in a time zone (IANA name) at an instant, as midnight UTC of that day, both in epoch milliseconds. */
export function dayIn(zone: string, instant: number): number {
  const quarter = Math.floor(instant / quarterMs);
  let ofZone = days.get(zone);
  if (ofZone === undefined || ofZone.size >= daysAtMost) days.set(zone, (ofZone = new Map<number, number>()));
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const day = Date.parse(`${formatterOf(zone).format(quarter * quarterMs)}T00:00:00Z`);
  ofZone.set(quarter, day);
  return day;
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
