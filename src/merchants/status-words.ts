import { foldText } from '../orders/search-keys.ts';
import type { OrderStatus } from '../orders/vocabulary.ts';
import type { NativeStatus } from './profile.ts';

/** What may follow the shop's word on its page: a date, a remark in brackets, never one more word of the label. */
const remark = /^\s*(?:[(,;:/|·•–—]|-\s|$)/u;

const fold = (text: string): string =>
  foldText(text)
    .replace(/[-_\s]+(?=\S)/gu, (gap) => (/^\s*-\s/u.test(gap) ? ' - ' : ' '))
    .trim();

function matches(text: string, label: string): boolean {
  return label !== '' && text.startsWith(label) && remark.test(text.slice(label.length));
}

/**
 * Reads a shop's own word for a status, without regard to case, accents and hyphens. The longest label that the text is
 * or begins with counts: "In attesa" is one status and "In attesa del pagamento" another. `system`: the product or
 * interface the word was read in, where it is known. Undefined for a word nobody described, and where two systems use
 * it for different statuses.
 */
export function readStatusWord(
  text: string,
  statuses: readonly NativeStatus[],
  system?: string,
): OrderStatus | undefined {
  const folded = fold(text);
  const found = statuses
    .filter((known) => system === undefined || known.system === system)
    .map(({ word, status }) => ({ label: fold(word), status }))
    .filter(({ label }) => matches(folded, label));
  const longest = Math.max(...found.map(({ label }) => label.length));
  const readings = new Set(found.filter(({ label }) => label.length === longest).map(({ status }) => status));
  const [reading] = readings;
  return readings.size === 1 ? reading : undefined;
}

/** Statuses that two systems may rightly have for one order: one tells more than the other. */
const compatible: readonly ReadonlySet<OrderStatus>[] = [
  new Set(['paid', 'processing']),
  new Set(['paid', 'processing', 'partially_refunded']),
  new Set(['refunded', 'partially_refunded']),
  new Set(['cancelled', 'expired']),
];

/**
 * What the shop's own word says, where the order's status says something else. An export with a wrong table of statuses
 * looks like this; nothing is changed by it.
 */
export function findContradiction(
  { status, nativeStatus }: { readonly status: OrderStatus; readonly nativeStatus?: string | undefined },
  statuses: readonly NativeStatus[] = [],
): OrderStatus | undefined {
  if (nativeStatus === undefined) return undefined;
  const reading = readStatusWord(nativeStatus, statuses);
  if (reading === undefined || reading === status) return undefined;
  return compatible.some((group) => group.has(reading) && group.has(status)) ? undefined : reading;
}
