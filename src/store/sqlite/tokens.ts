import type { Order } from '../../orders/order.ts';
import type { Query } from '../../orders/query.ts';
import { keyKinds, searchKeysOf, type SearchKey } from '../../orders/search-keys.ts';

/**
 * A search key as one token of the full-text index: the kind's letter and the value. The tokenizer splits at any
 * ASCII character that is not in its list (migrations.ts), so those are written as `%` and their code. Only an
 * e-mail address has any: the other kinds are letters and digits.
 */
function toToken({ kind, value }: SearchKey): string {
  if (kind !== 'email' || /^[a-z0-9@._+-]*$/.test(value)) return keyKinds[kind] + value;
  return keyKinds[kind] + value.replace(/[^\w@.+\-\u0080-\uffff]/g, toCode);
}

function toCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** The tokens an order is indexed under, apart by spaces. Its number is not one: it has an index of its own. */
export function tokensOf(order: Order): string {
  let tokens = '';
  for (const key of searchKeysOf(order)) {
    if (key.kind !== 'number') tokens += tokens === '' ? toToken(key) : ` ${toToken(key)}`;
  }
  return tokens;
}

/** The words of an order that are found by their beginning, and in spite of a slip. */
export function wordsOf(order: Order): readonly string[] {
  return searchKeysOf(order).flatMap(({ kind, value }) => (kind === 'word' ? [value] : []));
}

/** The words among an order's tokens. */
export function wordsIn(tokens: string): readonly string[] {
  return tokens.split(' ').flatMap((token) => (token.startsWith(keyKinds.word) ? [token.slice(1)] : []));
}

/** A full-text expression that no order answers. */
const matchNothing = '""';

/** SQLite limits how long an expression may be; what a pasted text holds beyond this, `matchesQuery` looks at. */
const mostKeys = 20;

const inQuotes = (key: SearchKey): string => `"${toToken(key)}"`;

/** A full-text expression for orders that have any of these keys. */
export function matchAny(keys: readonly SearchKey[]): string {
  return keys.length === 0 ? matchNothing : keys.map(inQuotes).join(' OR ');
}

/** A full-text expression for orders that have all keys of one of the query's readings, the number aside. */
export function matchQuery(query: Query): string {
  const readings = query.readings.filter(({ kind }) => kind !== 'number');
  if (readings.length === 0) return matchNothing;
  return readings.map(({ keys }) => `(${keys.slice(0, mostKeys).map(inQuotes).join(' AND ')})`).join(' OR ');
}
