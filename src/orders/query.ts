import type { Order } from './order.ts';
import { isSamePhone, phoneKey, toPhoneNumber } from './phone.ts';
import {
  foldEmail,
  foldNumber,
  foldWords,
  searchKeysOf,
  writeOutUmlauts,
  type KeyKind,
  type SearchKey,
} from './search-keys.ts';

/**
 * What an agent typed, read in every way it can be meant. An order fits when it has all keys of at least one reading;
 * a store answers the readings from its index and `matchesQuery` settles what an index key cannot.
 */
export interface Query {
  readonly text: string;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly kind: KeyKind;
  readonly keys: readonly SearchKey[];
}

const maskedCard = /^[*•xX.…#\s-]*(\d{4})$/;

/** Reads a query; `readings` is empty when the text holds nothing one could search for. */
export function toQuery(text: string): Query {
  const readings: Reading[] = [];
  const add = (kind: KeyKind, ...values: readonly string[]): void => {
    if (values.length > 0 && values.every((value) => value !== '')) {
      readings.push({ kind, keys: values.map((value) => ({ kind, value })) });
    }
  };
  if (text.includes('@')) {
    add('email', foldEmail(text));
  } else {
    // `**** 4242` is written of cards, never of orders.
    if (!/^[*•xX…][^\p{L}\d]*\d{4}$/u.test(text.trim())) add('number', foldNumber(text));
    const phone = toPhoneNumber(text);
    if (phone !== undefined) add('phone', phoneKey(phone));
    const last4 = maskedCard.exec(text.trim())?.[1];
    if (last4 !== undefined) add('last4', last4);
  }
  add('reference', foldNumber(text));
  add('word', ...foldWords(text));
  const written = writeOutUmlauts(text);
  if (written !== undefined) add('word', ...foldWords(written));
  return { text, readings };
}

function fits(order: Order, keys: readonly SearchKey[], reading: Reading, text: string): boolean {
  const hasAll = reading.keys.every((wanted) =>
    keys.some((key) => key.kind === wanted.kind && key.value === wanted.value),
  );
  if (!hasAll || reading.kind !== 'phone') return hasAll;
  const [asked, owned] = [toPhoneNumber(text), toPhoneNumber(order.customer?.phone ?? '')];
  return asked !== undefined && owned !== undefined && isSamePhone(asked, owned);
}

/** The readings of the query that this order answers; empty when it is no match. */
export function matchesQuery(order: Order, query: Query): readonly KeyKind[] {
  const keys = searchKeysOf(order);
  return query.readings.filter((reading) => fits(order, keys, reading, query.text)).map(({ kind }) => kind);
}

/**
 * Of several matches, those that answer the query best: an order number typed as it is beats the same number
 * typed loosely, and any number beats a last-four or a name that happens to look like it.
 */
export function bestMatches(orders: readonly Order[], query: Query): readonly Order[] {
  const exact = orders.filter((order) => order.number === query.text.trim());
  if (exact.length > 0) return exact;
  const byNumber = orders.filter((order) => matchesQuery(order, query).includes('number'));
  return byNumber.length > 0 ? byNumber : orders;
}
