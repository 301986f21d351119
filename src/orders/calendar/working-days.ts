import { dayMs } from '../instant.ts';
import { isHoliday } from './holidays.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  formatters.set(zone, formatter);
  return formatter;
}

/** Between these every zone writes a year with four digits. */
const [earliest, latest] = [Date.UTC(1000, 0, 3), Date.UTC(9999, 11, 29)];

/** How far the clocks of a zone are ahead of UTC at a whole second, in milliseconds; 0 in years that only a slip names. */
function aheadAt(zone: string, instant: number): number {
  if (instant < earliest || instant > latest) return 0;
  return Date.parse(`${formatterOf(zone).format(instant).replace(' ', 'T')}Z`) - instant;
}

/** 137 years of days; what is dropped is worked out anew. */
const daysAtMost = 50_000;
/** By zone, then by day since 1970, UTC. */
const aheadAtMidnight = new Map<string, Map<number, number>>();

/** The same at the midnight UTC with which a day begins; remembered, for to format a time is slow. */
function aheadOn(zone: string, day: number): number {
  let ofZone = aheadAtMidnight.get(zone);
  if (ofZone === undefined || ofZone.size >= daysAtMost)
    aheadAtMidnight.set(zone, (ofZone = new Map<number, number>()));
  const known = ofZone.get(day);
  if (known !== undefined) return known;
  const ahead = aheadAt(zone, day * dayMs);
  ofZone.set(day, ahead);
  return ahead;
}

/** The day it is in a time zone (IANA name) at an instant, as midnight UTC of that day, both in epoch milliseconds. */
export function dayIn(zone: string, instant: number): number {
  const day = Math.floor(instant / dayMs);
  const before = aheadOn(zone, day);
  // On all but two days of a year the clocks are not changed.
  const isSteady = before === aheadOn(zone, day + 1);
  const ahead = isSteady ? before : aheadAt(zone, Math.floor(instant / 1000) * 1000);
  return Math.floor((instant + ahead) / dayMs) * dayMs;
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
