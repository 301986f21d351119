import type { Order, OrderHead } from '../../orders/order.ts';
import { matchesQuery, toQuery, type Query } from '../../orders/query.ts';
import { searchKeysOf, type SearchKey } from '../../orders/search-keys.ts';
import { toEpochMs } from '../../orders/instant.ts';

export interface SelectionOptions {
  readonly queries: readonly string[];
  readonly statuses?: readonly string[] | undefined;
  readonly merchant?: string | undefined;
  /** Epoch milliseconds, both ends included. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

const keyOf = ({ kind, value }: SearchKey): string => `${kind} ${value}`;

/** Which orders of a stream are wanted; tells which queries found one. */
export class Selection {
  readonly #options: SelectionOptions;
  readonly #byKey = new Map<string, Query[]>();
  readonly #waiting: Set<string>;
  readonly #found = new Set<string>();

  constructor(options: SelectionOptions) {
    this.#options = options;
    this.#waiting = new Set(options.queries);
    for (const text of new Set(options.queries)) this.#index(toQuery(text));
  }

  /** A reading needs all of its keys, so its first is enough to find it by. */
  #index(query: Query): void {
    for (const { keys } of query.readings) {
      const [first] = keys;
      if (first === undefined) continue;
      const found = this.#byKey.get(keyOf(first)) ?? [];
      this.#byKey.set(keyOf(first), [...found, query]);
    }
  }

  #isNamed(order: Order): boolean {
    if (this.#options.queries.length === 0) return true;
    const candidates = searchKeysOf(order).flatMap((key) => this.#byKey.get(keyOf(key)) ?? []);
    const matching = candidates.filter((query) => matchesQuery(order, query).length > 0);
    for (const { text } of matching) if (this.#waiting.delete(text)) this.#found.add(text);
    return matching.length > 0;
  }

  accepts(order: Order): boolean {
    // An order that is there and not wanted is not an order that cannot be found.
    return this.#isNamed(order) && this.suits(order);
  }

  /** Whether it is wanted as far as no query names it. */
  suits(order: OrderHead): boolean {
    const { statuses, merchant, since, until } = this.#options;
    if (merchant !== undefined && order.merchant !== merchant) return false;
    if (statuses !== undefined && !statuses.includes(order.status)) return false;
    if (since !== undefined && toEpochMs(order.placedAt) < since) return false;
    return until === undefined || toEpochMs(order.placedAt) <= until;
  }

  /** The queries that were answered since the last call. */
  takeFound(): readonly string[] {
    const found = [...this.#found];
    this.#found.clear();
    return found;
  }
}
