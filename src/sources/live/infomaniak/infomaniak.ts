import pMap from 'p-map';
import { findText, isJsonObject, type JsonObject } from '../../shapes/json-fields.ts';
import type { LiveContext } from '../live-context.ts';
import {
  foundNothing,
  type Found,
  type LiveSource,
  type SyncPage,
  type SyncStart,
  type Wanted,
} from '../live-source.ts';
import { toOrderDocument } from './order.ts';

const foundAtMost = 5;
const pageSize = 100;
const dayMs = 86_400_000;
/** Orders are listed by the day they were made: what may still change is fetched again. */
const overlapMs = 45 * dayMs;
/** The interface allows one request a second, and each order is one. */
const atOnce = 2;

const noTransactions =
  'Infomaniak’s interface tells nothing of attempts to pay: they are unknown. Open the order in the Manager, copy its Transactions tab, and paste it: diagnose and transactions take --paste.';

/** Infomaniak's ticketing interface: an order and its state; what the bank said stays in the Manager. */
export class Infomaniak implements LiveSource {
  readonly role = 'shop';
  readonly name: string;
  readonly #context: LiveContext;
  readonly #currency: string;

  constructor(context: LiveContext, currency: string) {
    this.name = context.name;
    this.#context = context;
    this.#currency = currency;
  }

  async find({ text }: Wanted): Promise<Found> {
    const typed = text.trim();
    const byNumber = /\d{3,12}$/.exec(typed.replace(/^#/, ''))?.[0];
    const order = byNumber === undefined || typed.includes('@') ? undefined : await this.#order(byNumber);
    if (order !== undefined) return this.#found([order]);
    return this.#found(await this.#ofCustomers(typed));
  }

  async *pages({ state, since, now }: SyncStart): AsyncGenerator<SyncPage, undefined> {
    const saved = state?.['from'];
    const from = typeof saved === 'number' ? saved : since;
    // Each order is a request, one a second: an interrupted sync goes on at its page. An order that is new by then may push others
    // a place behind, where they come twice; the overlap brings the new one.
    const done = state?.['offset'];
    let before = '';
    for (let offset = typeof done === 'number' ? done : 0; ; offset += pageSize) {
      const list = await this.#list(from, offset);
      const ids = list.map(idOf).join(' ');
      if (list.length > 0 && ids === before) throw this.#context.goesInCircles('orders');
      before = ids;
      // The list is a summary without the customer.
      const orders = await pMap(list, async (each) => (await this.#order(idOf(each))) ?? each, {
        concurrency: atOnce,
      });
      const isEnd = list.length < pageSize;
      yield {
        items: this.#read(orders, `orders from ${offset + 1}`),
        state: isEnd ? { from: Math.max(from, now - overlapMs) } : { from, offset: offset + pageSize },
      };
      if (isEnd) return;
    }
  }

  async check(): Promise<readonly string[]> {
    const { value } = await this.#context.ask({ path: 'events', query: [['limit', '1']] });
    this.#context.listOf(unwrap(value), 'events');
    const { status } = await this.#context.ask({
      path: 'orders',
      query: [['limit', '1']],
      expected: [401, 403],
    });
    return [
      'It answers.',
      status >= 400
        ? 'Orders cannot be listed: sync needs a key with ticket office access and a Manager API token (key:token).'
        : 'Orders can be listed.',
      noTransactions,
    ];
  }

  #found(orders: readonly JsonObject[]): Found {
    const items = this.#read(orders, 'look-up');
    return { ...foundNothing, items, notices: items.length === 0 ? [] : [noTransactions] };
  }

  #read(orders: readonly JsonObject[], where: string): Found['items'] {
    const { merchant } = this.#context;
    return this.#context.read(
      orders.map((order) => toOrderDocument(order, { merchant, currency: this.#currency })),
      where,
    );
  }

  async #order(id: string): Promise<JsonObject | undefined> {
    const answer = await this.#context.askOne({ path: `order/${encodeURIComponent(id)}` });
    const order = unwrap(answer);
    return isJsonObject(order) && idOf(order) !== '' ? order : undefined;
  }

  async #list(from: number, offset: number): Promise<readonly JsonObject[]> {
    const { value } = await this.#context.ask({
      path: 'orders',
      query: [
        ['begin', new Date(from).toISOString().slice(0, 10)],
        ['limit', String(pageSize)],
        ['offset', String(offset)],
      ],
    });
    return this.#context.listOf(unwrap(value), 'orders');
  }

  /** Customers are only seen with ticket office access. */
  async #ofCustomers(text: string): Promise<readonly JsonObject[]> {
    const { value } = await this.#context.ask({
      path: 'customers',
      query: [
        ['search', text],
        ['limit', String(foundAtMost)],
      ],
    });
    const customers = this.#context.listOf(unwrap(value), 'customers');
    const lists = await pMap(customers, (customer) => this.#ordersOf(customer), { concurrency: atOnce });
    return lists.flat();
  }

  async #ordersOf(customer: JsonObject): Promise<readonly JsonObject[]> {
    const id = findText(customer, 'customer_id') ?? findText(customer, 'id');
    if (id === undefined) return [];
    const path = `customer/${encodeURIComponent(id)}/orders`;
    const { value, status } = await this.#context.ask({ path, expected: [404] });
    if (status === 404) return [];
    const orders = this.#context.listOf(unwrap(value), path);
    return orders.map((order) => ({ ...order, customer: order['customer'] ?? customer }));
  }
}

function idOf(order: JsonObject): string {
  return findText(order, 'order_id') ?? findText(order, 'id') ?? '';
}

/** Some answers come as they are, others under `data`. */
function unwrap(value: unknown): unknown {
  return isJsonObject(value) && value['data'] !== undefined ? value['data'] : value;
}
