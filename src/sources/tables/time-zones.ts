/** Abbreviations that payment providers write, in minutes east of UTC; those that mean several zones are left out. */
const abbreviations: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['WET', 0],
  ['BST', 60],
  ['WEST', 60],
  ['CET', 60],
  ['MEZ', 60],
  ['CEST', 120],
  ['MESZ', 120],
  ['EET', 120],
  ['EEST', 180],
  ['EDT', -240],
  ['EST', -300],
  ['CDT', -300],
  ['MDT', -360],
  ['MST', -420],
  ['PDT', -420],
  ['PST', -480],
  ['AEST', 600],
  ['AEDT', 660],
  ['JST', 540],
  ['SGT', 480],
  ['HKT', 480],
]);

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!timeZone.includes('/')) return undefined;
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, ...fields, ...clock });
  } catch {
    // A name that is no zone of this computer.
    return undefined;
  }
}

/** Whether times can be read in this zone: `Europe/Zurich`, `CET`, `UTC`, `+02:00`. */
export function isTimeZone(zone: string): boolean {
  return offsetOf(zone, '2026-01-01T00:00:00') !== undefined;
}

/** The offset (`+02:00`) that a zone had at a local time (`2026-05-01T12:00:00`); undefined for a zone nobody knows. */
export function offsetOf(zone: string, local: string): string | undefined {
  const minutes = minutesOf(zone.trim(), local);
  if (minutes === undefined) return undefined;
  if (minutes === 0) return 'Z';
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function minutesOf(zone: string, local: string): number | undefined {
  const written = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone);
  if (written !== null) {
    const minutes = Number(written[2]) * 60 + Number(written[3] ?? 0);
    return minutes >= 24 * 60 ? undefined : written[1] === '-' ? -minutes : minutes;
  }
  const named = abbreviations.get(zone.toUpperCase());
  if (named !== undefined) return named;
  const format = formatOf(zone);
  if (format === undefined) return undefined;
  const wanted = Date.parse(`${local}Z`);
  // The offset at the moment that would be right in UTC, and once more at the moment that gives: clocks may change between.
  const first = offsetAt(format, wanted);
  return offsetAt(format, wanted - first * 60_000);
}

function offsetAt(format: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '00';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  const shown = Date.parse(`${day}T${part('hour')}:${part('minute')}:${part('second')}Z`);
  return Math.round((shown - Math.floor(moment / 1000) * 1000) / 60_000);
}
