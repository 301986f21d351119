import { isInstant } from '../../orders/instant.ts';

const written =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::?(\d{2})(\.\d{1,9})?\d*)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * A provider's ISO 8601 time as RFC 3339; undefined where it is none. Offsets may be written `+0200`, and a time
 * without one is in UTC, as the interfaces that leave it out document.
 */
export function toInstant(text: string | undefined): string | undefined {
  const parts = written.exec(text?.trim() ?? '');
  if (parts === null) return undefined;
  const [, day = '', minute = '', second = '00', fraction = '', zone = 'Z'] = parts;
  const instant = `${day}T${minute}:${second}${fraction}${toOffset(zone)}`;
  return isInstant(instant) ? instant : undefined;
}

function toOffset(zone: string): string {
  if (/^z$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** The first of several that is a time. */
export function firstInstant(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.map(toInstant).find((instant) => instant !== undefined);
}
