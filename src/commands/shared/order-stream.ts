import { UsageError } from '../../errors.ts';
import type { Order } from '../../orders/order.ts';
import { foldEmail } from '../../orders/search-keys.ts';
import { phoneKey, toPhoneNumber } from '../../orders/phone.ts';
import { isPaid } from '../../orders/vocabulary.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import { readOrders, type ReadOptions } from '../../sources/read-orders.ts';
import type { Context } from './context.ts';
import type { BatchFlags } from './flags.ts';
import type { InputReport } from './input-report.ts';
import { readOptionsOf } from './read-options.ts';

export type FindRelated = (order: Order) => readonly Order[];

/** Many orders in the order of their source, and what is known of their customers' other orders. */
export interface OrderStream {
  orders(): AsyncIterable<readonly Order[]>;
  /** Other orders of the same customers, for a whole page of orders at once. */
  related(orders: readonly Order[]): Promise<FindRelated>;
  close(): Promise<void>;
}

function contactKeys({ customer }: Order): readonly string[] {
  const phone = toPhoneNumber(customer?.phone ?? '');
  return [
    ...(customer?.email === undefined ? [] : [`e ${foldEmail(customer.email)}`]),
    ...(phone === undefined ? [] : [`p ${phoneKey(phone)}`]),
  ];
}

function mayBePaid({ status, transactions = [] }: Order): boolean {
  return isPaid(status) || transactions.some((transaction) => transaction.status === 'succeeded');
}

/** First of the two readings of `--related`: the paid orders by the customer's e-mail and phone. */
async function indexPaidOrders(batches: AsyncIterable<readonly Order[]>): Promise<FindRelated> {
  const byContact = new Map<string, Order[]>();
  const add = (order: Order, key: string): void => {
    const known = byContact.get(key);
    if (known === undefined) byContact.set(key, [order]);
    else known.push(order);
  };
  for await (const orders of batches) {
    for (const order of orders.filter(mayBePaid)) {
      contactKeys(order).forEach((key) => {
        add(order, key);
      });
    }
  }
  return (order) =>
    contactKeys(order)
      .flatMap((key) => byContact.get(key) ?? [])
      .filter((other) => isSameCustomer(order, other));
}

async function* fromFiles(
  paths: readonly string[],
  options: ReadOptions,
  report?: InputReport,
): AsyncIterable<readonly Order[]> {
  for await (const items of readOrders(paths, options)) {
    const accepted = report?.accept(items) ?? items.filter((item) => item.kind === 'order');
    yield accepted.map(({ order }) => order);
  }
}

/** The stream that the flags name: files with `--from`, else the store. */
export async function openOrderStream(
  flags: BatchFlags,
  context: Context,
  report: InputReport,
  isNamed: boolean,
): Promise<OrderStream> {
  const { from, related } = flags;
  if (from === undefined) {
    const { openStoreStream } = await import('./store-orders.ts');
    return openStoreStream(flags, isNamed);
  }
  if (related === true && from.includes('-')) {
    throw new UsageError(
      '--related reads its input twice, which stdin cannot be.',
      'Save it to a file first.',
    );
  }
  const options = await readOptionsOf(flags, context);
  const find =
    related === true ? await indexPaidOrders(fromFiles(from, options)) : (): readonly Order[] => [];
  return {
    orders: () => fromFiles(from, options, report),
    related: async () => find,
    close: async () => undefined,
  };
}
