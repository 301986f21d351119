import { isInstant } from '../../../orders/instant.ts';

const written = /^(\d{2})\/(\d{2})\/(\d{4}|\d{2}) (\d{2}):(\d{2}):(\d{2})$/;
const quarterHour = 15 * 60_000;

/** Day first, and in Italy's time: the bank names no zone. RFC 3339; undefined where it is no such time. */
export function toInstant(text: string | undefined): string | undefined {
  const parts = written.exec(text?.trim() ?? '');
  if (parts === null) return undefined;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = parts;
  const local = `${year.length === 2 ? `20${year}` : year}-${month}-${day}T${hour}:${minute}:${second}`;
  return isInstant(`${local}Z`) ? `${local}${offsetAt(Date.parse(`${local}Z`))}` : undefined;
}

/** Central Europe's offset at a local time, given as if it were UTC: summer time from the last Sunday of March to that of October, at 01:00 UTC. */
export function offsetAt(local: number): string {
  const year = new Date(local).getUTCFullYear();
  const begins = lastSunday(year, 2) + 8 * quarterHour;
  // The hour that comes twice counts as the later one.
  const ends = lastSunday(year, 9) + 8 * quarterHour;
  return local >= begins && local < ends ? '+02:00' : '+01:00';
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay());
}
