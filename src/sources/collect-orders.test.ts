import { describe, expect, test } from 'vitest';
import type { Order } from '../orders/order.ts';
import { OrderCollector } from './collect-orders.ts';
import type { OrderItem } from './source-item.ts';

function item(order: Partial<Order>, fields: Partial<OrderItem> = {}): OrderItem {
  const required = {
    number: '1',
    merchant: 'shop',
    placedAt: '2026-03-02T09:00:00Z',
    status: 'awaiting_payment',
  } as const;
  return {
    kind: 'order',
    order: { ...required, ...order },
    partial: false,
    unknownFields: 0,
    file: 'f',
    line: 1,
    ...fields,
  };
}

function collect(items: readonly OrderItem[], isWanted?: (order: Order) => boolean): OrderCollector {
  const collector = new OrderCollector(isWanted);
  for (const each of items) collector.add(each);
  return collector;
}

describe('given several records', () => {
  test('when the same number stands at two merchants, then these are two orders', () => {
    const collector = collect([item({}), item({ merchant: 'other' })]);

    expect(collector.orders()).toHaveLength(2);
    expect(collector.counts().duplicates).toBe(0);
  });

  test('when an order comes twice, then the last record holds and is counted', () => {
    const collector = collect([
      item({}, { unknownFields: 2 }),
      item({ status: 'paid' }, { unknownFields: 1 }),
    ]);

    expect(collector.orders()).toMatchObject([{ status: 'paid' }]);
    expect(collector.counts()).toEqual({ duplicates: 1, keptFinal: 0, unknownFields: 3 });
  });

  test('when an open record follows a final one, then the final one is kept, and that is counted', () => {
    const collector = collect([item({ status: 'paid' }), item({})]);

    expect(collector.orders()).toMatchObject([{ status: 'paid' }]);
    expect(collector.counts()).toMatchObject({ duplicates: 1, keptFinal: 1 });
  });

  test.each(['before', 'after'])('when payments come %s the order, then both are put together', (when) => {
    const payment = item(
      { status: 'paid', transactions: [{ id: 'a', at: '2026-03-02T09:01:00Z', status: 'succeeded' }] },
      { partial: true },
    );
    const order = item({ customer: { name: 'Anna Rossi' } });

    const collector = collect(when === 'before' ? [payment, order] : [order, payment]);

    expect(collector.orders()).toMatchObject([
      { status: 'awaiting_payment', customer: { name: 'Anna Rossi' }, transactions: [{ id: 'a' }] },
    ]);
    expect(collector.counts().duplicates).toBe(0);
  });

  test('when only payments come, then they are one order', () => {
    const tried = item(
      { transactions: [{ id: 'a', at: '2026-03-02T09:01:00Z', status: 'failed' }] },
      { partial: true },
    );
    const paid = item(
      { status: 'paid', transactions: [{ id: 'b', at: '2026-03-02T09:02:00Z', status: 'succeeded' }] },
      { partial: true },
    );

    expect(collect([paid, tried]).orders()).toMatchObject([
      { status: 'paid', transactions: [{ id: 'a' }, { id: 'b' }] },
    ]);
  });
});

describe('given a look-up that wants some orders only', () => {
  const isAnna = ({ customer }: Order): boolean => customer?.name === 'Anna';

  test('when records do not match, then they are not held, but payments of one that does are', () => {
    const payment = item(
      { transactions: [{ id: 'a', at: '2026-03-02T09:01:00Z', status: 'failed' }] },
      { partial: true },
    );
    const collector = collect([item({ number: '2' }), payment, item({ customer: { name: 'Anna' } })], isAnna);

    expect(collector.orders()).toMatchObject([{ number: '1', transactions: [{ id: 'a' }] }]);
  });

  test('when a later version does not match any more, then the order is not given', () => {
    expect(collect([item({ customer: { name: 'Anna' } }), item({})], isAnna).orders()).toEqual([]);
  });
});
