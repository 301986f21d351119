import { isInstant, toEpochMs } from '../../../orders/instant.ts';
import { findText, type JsonObject } from '../../shapes/json-fields.ts';
import type { LiveContext } from '../live-context.ts';
import {
  foundNothing,
  type Found,
  type LiveSource,
  type SyncPage,
  type SyncStart,
  type Wanted,
} from '../live-source.ts';

const path = 'orders';
const foundAtMost = 50;
const pageSize = 500;

interface OrdersPage {
  readonly orders: readonly JsonObject[];
  readonly next: string | undefined;
}

/** The contract in docs/orders-api.yaml, which any shop can offer: one address, order documents, an opaque cursor. */
export class OrdersApi implements LiveSource {
  readonly role = 'shop';
  readonly name: string;
  readonly #context: LiveContext;

  constructor(context: LiveContext) {
    this.name = context.name;
    this.#context = context;
  }

  async find({ text }: Wanted): Promise<Found> {
    const query = [
      ['q', text],
      ['limit', String(foundAtMost)],
    ] as const;
    const { orders, next } = await this.#page(query);
    const notices =
      next === undefined ? [] : [`${this.name} has more than ${foundAtMost} orders that match.`];
    return { ...foundNothing, items: this.#context.read(orders, 'look-up'), notices };
  }

  async *pages({ state, since, now }: SyncStart): AsyncGenerator<SyncPage, undefined> {
    let from = typeof state?.['since'] === 'string' ? state['since'] : new Date(since).toISOString();
    let cursor = typeof state?.['cursor'] === 'string' ? state['cursor'] : undefined;
    let newest = typeof state?.['newest'] === 'string' ? state['newest'] : from;
    const seen = new Set<string>();
    for (let number = 1; ; number += 1) {
      const page = await this.#pageAfter(from, cursor);
      if (page === undefined) {
        // The cursor is too old: what it stood for is asked for anew, and what is known already changes nothing.
        cursor = undefined;
        continue;
      }
      const { orders, next } = page;
      newest = laterOf(newest, orders, now);
      if (next !== undefined && (seen.has(next) || next === cursor)) throw this.#context.goesInCircles(path);
      if (next !== undefined) seen.add(next);
      const place = next === undefined ? { since: newest } : { since: from, cursor: next, newest };
      yield {
        items: this.#context.read(orders, `page ${number}`),
        state: place,
        isFollowed: next !== undefined,
      };
      if (next === undefined) return;
      cursor = next;
      from = place.since;
    }
  }

  async check(): Promise<readonly string[]> {
    const { orders } = await this.#page([['limit', '1']]);
    const [item] = this.#context.read(orders, 'test');
    if (item?.kind === 'invalid') return [`Its first order cannot be read: ${item.path} ${item.reason}.`];
    return [item === undefined ? 'It answers, and has no orders.' : 'It answers with orders.'];
  }

  async #pageAfter(since: string, cursor: string | undefined): Promise<OrdersPage | undefined> {
    const limit = ['limit', String(pageSize)] as const;
    if (cursor === undefined) return this.#page([['updated_since', since], limit]);
    return this.#page([['cursor', cursor], limit], [410]);
  }

  async #page(query: readonly (readonly [string, string])[]): Promise<OrdersPage>;
  async #page(
    query: readonly (readonly [string, string])[],
    expected: readonly number[],
  ): Promise<OrdersPage | undefined>;
  async #page(
    query: readonly (readonly [string, string])[],
    expected: readonly number[] = [],
  ): Promise<OrdersPage | undefined> {
    const { status, value } = await this.#context.ask({ path, query, expected });
    if (expected.includes(status)) return undefined;
    const page = typeof value === 'object' && value !== null ? (value as JsonObject) : {};
    const orders = this.#context.listOf(page['orders'], path);
    return { orders: orders.map((order) => this.#named(order)), next: findText(page, 'next') };
  }

  /** A shop need not know what it is called here. */
  #named(order: JsonObject): JsonObject {
    return order['merchant'] === undefined ? { ...order, merchant: this.#context.merchant } : order;
  }
}

/** The latest change of a page, where that is later; a clock that is ahead must not hide what comes in between. */
function laterOf(newest: string, orders: readonly JsonObject[], now: number): string {
  let latest = newest;
  for (const order of orders) {
    const at = order['updatedAt'];
    if (typeof at !== 'string' || !isInstant(at)) continue;
    if (toEpochMs(at) > toEpochMs(latest) && toEpochMs(at) <= now) latest = at;
  }
  return latest;
}
