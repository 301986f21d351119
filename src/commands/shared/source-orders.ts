import pMap from 'p-map';
import { nearestNumbers } from '../../orders/nearest-number.ts';
import type { Order } from '../../orders/order.ts';
import { matchesQuery, toQuery } from '../../orders/query.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import { OrderCollector } from '../../sources/collect-orders.ts';
import { isSourceFailure } from '../../sources/http/failures.ts';
import { addressPayments } from '../../sources/live/address-payments.ts';
import type { LiveSource, Wanted } from '../../sources/live/live-source.ts';
import type { OrderItem } from '../../sources/source-item.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import type { Context } from './context.ts';
import type { OrderFlags } from './flags.ts';
import type { InputReport } from './input-report.ts';
import { openSource } from './open-source.ts';
import { nearAtMost, type OrderAccess } from './order-access.ts';
import { getSource, readSources } from './source-file/read-sources.ts';

/** Orders that payments name and no shop has told of yet are asked for, so many at most. */
const askedForAtMost = 5;

function collect(items: readonly OrderItem[]): readonly Order[] {
  const collected = new OrderCollector();
  for (const item of items) collected.add(item);
  return collected.orders();
}

/** Look-ups over all sources of a run. A source that fails ends it: half of an order's payments would be told as the whole. */
class LookUp {
  readonly #sources: readonly LiveSource[];
  readonly #context: Context;
  readonly #report: InputReport;

  constructor(sources: readonly LiveSource[], context: Context, report: InputReport) {
    this.#sources = sources;
    this.#context = context;
    this.#report = report;
  }

  /** Everything the sources answer with, matching or near. Shops first: the payments of their orders are then asked for by the ids that the shops have kept. */
  async find(text: string): Promise<readonly Order[]> {
    const query = toQuery(text);
    const matches = (order: Order): boolean => matchesQuery(order, query).length > 0;
    const shops = await this.#ask('shop', { text, orders: [] });
    const payments = await this.#ask('payments', { text, orders: collect(shops).filter(matches) });
    const all = [...shops, ...(await this.#ordersOf(payments, shops))];
    return collect([...all, ...addressPayments(payments, collect(all))]);
  }

  /** Other orders of a customer, where a shop can be asked for them. */
  async related(order: Order): Promise<readonly Order[]> {
    const email = order.customer?.email;
    if (email === undefined) return [];
    try {
      const orders = collect(await this.#ask('shop', { text: email, orders: [] }));
      return orders.filter((other) => other.number !== order.number && isSameCustomer(order, other));
    } catch (error) {
      if (!isSourceFailure(error)) throw error;
      this.#context.terminal.warn(`Other orders of the customer are unknown: ${error.message}`);
      return [];
    }
  }

  /** A payment found by its card or payer names the order: the shop knows the rest of it. */
  async #ordersOf(
    payments: readonly OrderItem[],
    known: readonly OrderItem[],
  ): Promise<readonly OrderItem[]> {
    const numbersOf = (items: readonly OrderItem[]): readonly string[] =>
      items.map(({ order }) => order.number);
    const told = new Set(numbersOf(known).map(foldNumber));
    const unknown = [...new Set(numbersOf(payments))].filter((number) => !told.has(foldNumber(number)));
    const lists = await pMap(unknown.slice(0, askedForAtMost), async (number) => {
      const items = await this.#ask('shop', { text: number, orders: [] }, true);
      return items.filter(({ order }) => foldNumber(order.number) === foldNumber(number));
    });
    return lists.flat();
  }

  async #ask(role: LiveSource['role'], wanted: Wanted, isQuiet = false): Promise<readonly OrderItem[]> {
    const sources = this.#sources.filter((source) => source.role === role);
    const lists = await pMap(sources, async (source) => {
      const { items, notices, ifNothing } = await source.find(wanted);
      const orders = this.#report.accept(items);
      const said = orders.length === 0 ? [...notices, ...ifNothing] : notices;
      if (!isQuiet) for (const notice of said) this.#context.terminal.warn(cleanText(notice));
      return orders;
    });
    return lists.flat();
  }
}

/** Orders looked up live in the sources that `--source` names, joined where their ids allow; nothing is stored. */
export async function openSourceOrders(
  names: readonly string[],
  flags: OrderFlags,
  context: Context,
  report: InputReport,
): Promise<OrderAccess> {
  const all = readSources(flags.sourceFile);
  const chosen = [...new Set(names)].map((name) => getSource(all, name));
  // Payments belong to the shop that is asked along with them.
  const merchant = chosen.find((each) => each.merchant !== undefined)?.merchant ?? flags.merchant;
  const sources = await Promise.all(chosen.map((settings) => openSource(settings, context, { merchant })));
  const lookUp = new LookUp(sources, context, report);
  let loaded: readonly Order[] = [];
  const atMerchant = (id: string | undefined): readonly Order[] =>
    id === undefined ? loaded : loaded.filter((order) => order.merchant === id);
  return {
    find: async (query, id) => {
      loaded = await lookUp.find(query.text);
      return atMerchant(id).filter((order) => matchesQuery(order, query).length > 0);
    },
    near: async (query, nearness, id) => {
      const { nearestFirst } = await import('../../orders/near-words.ts');
      return nearestFirst(atMerchant(id), query, nearness).slice(0, nearAtMost);
    },
    nearest: async (typed, id) =>
      nearestNumbers(
        typed,
        atMerchant(id).map(({ number }) => number),
      ),
    related: (order) => lookUp.related(order),
    close: async () => undefined,
  };
}
