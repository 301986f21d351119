import type { CardNumber } from './find-card-numbers.ts';
import type { Span } from './spans.ts';

// A security code that stands beside a card number without a name: `4111 1111 1111 1111 12/27 123`.

const gap = `[\\s,;|/"'()\\[\\]\\\\:-]{1,6}`;
const label = `(?:exp\\w{0,8}|valid(?: thru| until| to)?|g(?:ü|ue)ltig(?: bis)?|bis|scad\\w{0,6}|ablauf\\w{0,6}|val)\\.?`;
const expiry = `(?:(?:0?[1-9]|1[0-2])[\\s/.\\-|,;:]{1,3}(?:20)?\\d\\d|(?:0[1-9]|1[0-2])(?:20)?\\d\\d)`;
const currency = '(?:EUR|CHF|USD|GBP|[€$£])';
// Not the start of a word or of a date, nor a part of a longer number.
const code = '(?<code>\\d{3}|\\d{4}(?!/\\d))(?![\\w%]|-\\d)';
const amountEnd = `(?<cents>\\.\\d{1,2}(?![\\d./])|,\\d{1,2}(?![\\d.,/]))?(?<unit>\\s?${currency})?`;

const AFTER = new RegExp(`(?<gap>${gap}(?:${label}${gap})?(?:${expiry}${gap})?)${code}${amountEnd}`, 'diy');
const BEFORE = new RegExp(`(?<![\\w#*]|\\d[.:/-]|${currency}\\s?)(?<code>\\d{3,4})[ \\t,;|"'/-]{1,4}$`, 'di');
const LONGEST_BEFORE = 16;

/** Where three or four digits stand right beside one of the card numbers, or after its expiry. */
export function findCodesBeside(plain: string, numbers: readonly CardNumber[]): Span[] {
  return numbers.flatMap((number) => {
    const spans = [findBefore(plain, number), findAfter(plain, number)];
    return spans.filter((span) => span !== undefined);
  });
}

function findAfter(plain: string, { end }: CardNumber): Span | undefined {
  AFTER.lastIndex = end;
  const match = AFTER.exec(plain);
  if (match?.groups === undefined || isAmount(match.groups)) return undefined;
  return toSpan(match.indices?.groups?.['code'], 0);
}

function findBefore(plain: string, { start }: CardNumber): Span | undefined {
  const from = Math.max(0, start - LONGEST_BEFORE);
  return toSpan(BEFORE.exec(plain.slice(from, start))?.indices?.groups?.['code'], from);
}

/** `100.00` and `100 EUR` are amounts; in a list that commas divide, `123,45` is two values. */
function isAmount(groups: Readonly<Record<string, string | undefined>>): boolean {
  if (groups['unit'] !== undefined) return true;
  const cents = groups['cents'];
  return cents !== undefined && !(cents.startsWith(',') && groups['gap']?.includes(','));
}

function toSpan(indices: readonly [number, number] | undefined, offset: number): Span | undefined {
  return indices && { start: offset + indices[0], end: offset + indices[1] };
}
