import { findNumber, type JsonObject } from '../json-fields.ts';

/** The last second of the year 9999: later ones have no RFC 3339 form. */
const lastSecond = 253_402_300_799;

/** Stripe's seconds since 1970 as an RFC 3339 time in UTC; undefined where they are no such time. */
export function toInstant(seconds: number | undefined): string | undefined {
  if (seconds === undefined || !(seconds >= 0 && seconds <= lastSecond)) return undefined;
  return `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

/** When a Stripe object was created. */
export function createdAt(object: JsonObject | undefined): string | undefined {
  return toInstant(findNumber(object, 'created'));
}
