const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;

/** Nearly every time there is: days up to the 28th exist in every month, so that nothing is left to work out. */
const common =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lastDayOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (daysInMonth[month - 1] ?? 0);
}

/**
 * Whether the text is an RFC 3339 time with an offset that exists in the calendar.
 * `Date.parse` alone would take 30 February and a time without an offset.
 */
export function isInstant(text: string): boolean {
  if (common.test(text)) return true;
  const parts = pattern.exec(text);
  if (parts === null) return false;
  const at = (index: number): number => Number(parts[index] ?? 0);
  const day = at(3);
  const inCalendar = day >= 1 && day <= lastDayOf(at(1), at(2));
  // Second 60 is a leap second.
  const onClock = at(4) <= 23 && at(5) <= 59 && at(6) <= 60;
  return inCalendar && onClock && at(7) <= 23 && at(8) <= 59;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Days of a year before each month of one that begins in March, where a leap day comes last. */
const daysBefore = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;
/** From 1 March of the year 0 to 1970. */
const daysTo1970 = 719_468;

/** Days since 1970 of a date. */
function dayNumber(year: number, month: number, day: number): number {
  const marches = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(marches / 4) - Math.floor(marches / 100) + Math.floor(marches / 400);
  return marches * 365 + leapDays + (daysBefore[month - 1] ?? NaN) + day - 1 - daysTo1970;
}

const zero = '0'.charCodeAt(0);

/** Two digits of a text as a number. */
function digitsAt(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
}

/** `2026-03-02T09:00:00Z`, as nearly every time is written; with anything more it is longer. */
const plainLength = 20;

/** The moment of a time of that length: a batch reads several for each order, and `Date.parse` takes its time. */
function plainToEpochMs(text: string): number {
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const minutes = digitsAt(text, 11) * 60 + digitsAt(text, 14);
  const seconds = Math.min(digitsAt(text, 17), 59);
  return dayNumber(year, digitsAt(text, 5), digitsAt(text, 8)) * dayMs + minutes * minuteMs + seconds * 1000;
}

/**
 * Milliseconds since 1970 of a time that `isInstant` accepts.
 * A leap second (`:60`) counts as the second before it: JavaScript has no name for it.
 */
export function toEpochMs(instant: string): number {
  if (instant.length === plainLength) return plainToEpochMs(instant);
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? Date.parse(instant.replace(/:60(?=[.Zz+-])/, ':59')) : ms;
}
