import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTransaction, anOrder } from '../../orders/an-order.test-data.ts';
import type { Order } from '../../orders/order.ts';
import { toQuery } from '../../orders/query.ts';
import { orderStatuses } from '../../orders/vocabulary.ts';
import type { IncomingOrder } from '../store.ts';
import { allOrders, fromPayments, fromShop, numbered, numbersOf, putAll, useStore } from './fixture.ts';
import type { OpenEmptyStore } from './fixture.ts';

const early = '2026-03-03T10:00:00Z';
const late = '2026-03-03T12:00:00Z';

/** Dated records and payments of three orders, no two of them written at once. */
const randomRecords = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: 999 }),
      number: fc.constantFrom('1', '2', '3'),
      status: fc.constantFrom(...orderStatuses),
      partial: fc.boolean(),
    }),
    { selector: ({ at }) => at, maxLength: 12 },
  )
  .map((records) => records.map(({ at, ...fields }) => toRecord(new Date(at * 1000).toISOString(), fields)))
  .chain((records) => fc.tuple(fc.constant(records), shuffled(records)));

function shuffled<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

function toRecord(
  at: string,
  { number, status, partial }: Pick<Order, 'number' | 'status'> & { readonly partial: boolean },
): IncomingOrder {
  const transactions = partial ? { transactions: [aTransaction({ id: `t${at}`, at })] } : {};
  return { partial, order: numbered(number, { status, updatedAt: at, ...transactions }) };
}

function describeVersions(openEmpty: OpenEmptyStore): void {
  describe('given an order that is stored already', () => {
    const store = useStore(openEmpty);

    it('says what became of each record, in the order given', async () => {
      const open = numbered('1', { updatedAt: early });
      const paid = numbered('1', { status: 'paid', updatedAt: late });
      expect(await putAll(store(), [open, paid, open, paid])).toEqual([
        'added',
        'replaced',
        'kept_newer',
        'unchanged',
      ]);
      expect(await allOrders(store())).toEqual([paid]);
    });

    it('does not let an undated open record replace a final one', async () => {
      const paid = numbered('1', { status: 'paid' });
      expect(await putAll(store(), [paid, numbered('1')])).toEqual(['added', 'kept_final']);
      expect(await allOrders(store())).toEqual([paid]);
    });

    it('takes the same record with its fields in another order for unchanged', async () => {
      const order = numbered('1', { amount: 100, currency: 'EUR' });
      const turned = { ...Object.fromEntries(Object.entries(order).reverse()), ...order };
      expect(await putAll(store(), [order, turned])).toEqual(['added', 'unchanged']);
    });

    it('finds the new version by its new keys and no longer by the old ones', async () => {
      await putAll(store(), [numbered('1', { customer: { email: 'old@mail.example' } })]);
      await putAll(store(), [numbered('1', { customer: { email: 'new@mail.example' } })]);
      const find = async (text: string) => (await store().find(toQuery(text), { limit: 9 })).items.length;
      expect([await find('old@mail.example'), await find('new@mail.example')]).toEqual([0, 1]);
    });

    it('keeps the same number at another merchant, and one written differently, as orders of their own', async () => {
      const orders = [
        numbered('A-1'),
        numbered('A-1', { merchant: 'other' }),
        numbered('A1'),
        numbered('a-1'),
      ];
      expect(await putAll(store(), orders)).toEqual(['added', 'added', 'added', 'added']);
      expect(await allOrders(store())).toEqual(orders);
    });
  });
}

function describePayments(openEmpty: OpenEmptyStore): void {
  describe('given a shop’s record and payments of the same order', () => {
    const store = useStore(openEmpty);
    const shop = numbered('1', { nativeStatus: 'pending', updatedAt: early });
    const payment = (id: string) =>
      fromPayments(
        numbered('1', { status: 'paid', transactions: [aTransaction({ id, status: 'succeeded' })] }),
      );
    const transactionIds = async () =>
      (await allOrders(store())).flatMap(({ transactions = [] }) => transactions.map(({ id }) => id));

    it('joins them whatever comes first, and the shop’s status holds', async () => {
      const orders = [fromShop(shop), payment('t1'), payment('t2')];
      const results = [];
      for (const order of [orders, orders.toReversed()]) {
        const fresh = await openEmpty();
        await fresh.put(order);
        results.push(await allOrders(fresh));
        await fresh.close();
      }
      expect(results[0]).toEqual(results[1]);
      expect(results[0]).toMatchObject([
        { status: 'awaiting_payment', transactions: [{ id: 't1' }, { id: 't2' }] },
      ]);
    });

    it('changes nothing when the same records come again', async () => {
      const orders = [fromShop(shop), payment('t1'), payment('t2')];
      expect(await store().put(orders)).toEqual(['added', 'replaced', 'replaced']);
      expect(await store().put(orders)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    });

    it('keeps the payments when the shop’s record is replaced', async () => {
      await store().put([fromShop(shop), payment('t1'), fromShop({ ...shop, updatedAt: late })]);
      expect(await transactionIds()).toEqual(['t1']);
    });

    it('finds the order by its payment', async () => {
      await store().put([fromShop(shop), payment('pi_77')]);
      const { items } = await store().find(toQuery('PI 77'), { limit: 9 });
      expect(numbersOf(items)).toEqual(['1']);
    });
  });
}

/** What `put` promises, whatever engine is behind it. */
export function describePut(openEmpty: OpenEmptyStore): void {
  describeVersions(openEmpty);
  describePayments(openEmpty);

  describe('given any orders', () => {
    const store = useStore(openEmpty);

    it('gives back exactly what was put in, large amounts included', async () => {
      const order = anOrder({
        amount: Number.MAX_SAFE_INTEGER,
        currency: 'EUR',
        customer: { name: 'A\u0000"\ud800' },
      });
      await putAll(store(), [order]);
      expect(await allOrders(store())).toEqual([order]);
    });

    it('ends with the same orders whatever order dated records and payments come in', async () => {
      const sorted = (orders: readonly Order[]) => orders.toSorted((a, b) => (a.number < b.number ? -1 : 1));
      await fc.assert(
        fc.asyncProperty(randomRecords, async ([records, shuffled]) => {
          const results = [];
          for (const orders of [records, shuffled, [...records, ...shuffled]]) {
            const fresh = await openEmpty();
            await fresh.put(orders);
            results.push(sorted(await allOrders(fresh)));
            await fresh.close();
          }
          expect(results[1]).toEqual(results[0]);
          expect(results[2]).toEqual(results[0]);
        }),
        { numRuns: 20 },
      );
    });

    it('takes an order of 10,000 transactions, each of which finds it', async () => {
      const transactions = Array.from({ length: 10_000 }, (_, index) => aTransaction({ id: `pi_${index}` }));
      const order = numbered('1', { transactions });
      expect(await putAll(store(), [order])).toEqual(['added']);
      const { items } = await store().find(toQuery('pi_9999'), { limit: 2 });
      expect(items).toEqual([order]);
    });

    it('takes an empty batch', async () => {
      expect(await store().put([])).toEqual([]);
    });
  });
}
