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

/**
 * Milliseconds since 1970 of a time that `isInstant` accepts.
 * A leap second (`:60`) counts as the second before it: JavaScript has no name for it.
 */
export function toEpochMs(instant: string): number {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? Date.parse(instant.replace(/:60(?=[.Zz+-])/, ':59')) : ms;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
