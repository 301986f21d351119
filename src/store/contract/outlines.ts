import { describe, expect, it } from 'vitest';
import { toEpochMs } from '../../orders/instant.ts';
import type { Order } from '../../orders/order.ts';
import type { Outline, ScanOptions } from '../store.ts';
import { fromPayments, numbered, numbersOf, putAll, useStore, type OpenEmptyStore } from './fixture.ts';

/** What `outlines`, `load` and `paidMarks` promise, whatever engine is behind them. */
export function describeOutlines(openEmpty: OpenEmptyStore): void {
  describe('given orders, two of which are alike', () => {
    const store = useStore(openEmpty);
    const customer = { email: 'eva@mail.example' };
    const paid = {
      status: 'paid',
      amount: 500,
      currency: 'EUR',
      placedAt: '2026-03-02T10:00:00+01:00',
    } as const;
    const orders = [
      numbered('1', { ...paid, customer }),
      numbered('2', { ...paid, amount: 700, paidAt: '2026-03-03T10:00:00Z' }),
      numbered('3', { ...paid, amount: 900, customer: { phone: '+41 79 555 01 02' } }),
      numbered('4'),
    ];
    const outlines = async (options: ScanOptions = {}): Promise<readonly Outline[]> => {
      await putAll(store(), orders);
      const found: Outline[] = [];
      for (const span of await store().spans()) found.push(...(await store().outlines({ ...options, span })));
      return found;
    };
    const heads = async (options: ScanOptions = {}) =>
      (await outlines(options)).map(({ known }) => known?.head);

    it('tells of each what a line shows, in the order in which they came', async () => {
      const { status, placedAt, currency } = paid;
      const head = { merchant: 'shop', status, placedAt, currency };
      const open = { status: 'awaiting_payment', placedAt: '2026-03-02T09:00:00Z' };
      expect(await heads()).toEqual([
        { ...head, number: '1', amount: 500 },
        { ...head, number: '2', amount: 700 },
        { ...head, number: '3', amount: 900 },
        { ...open, number: '4', merchant: 'shop' },
      ]);
    });

    it('gives alike orders one shape, and the last of their times', async () => {
      const [one, two, three, four] = (await outlines()).map(({ known }) => known);
      expect(three?.shape).toBe(one?.shape);
      expect(new Set([one?.shape, two?.shape, four?.shape]).size).toBe(3);
      expect([one?.latest, two?.latest]).toEqual(
        [paid.placedAt, '2026-03-03T10:00:00Z'].map((time) => toEpochMs(time)),
      );
    });

    it('narrows them as a scan', async () => {
      expect((await heads({ statuses: ['awaiting_payment'] })).map((head) => head?.number)).toEqual(['4']);
    });

    it('knows a changed order anew', async () => {
      const [before] = await outlines();
      await putAll(store(), [numbered('1', { ...paid, customer, status: 'refunded' })]);
      await store().put([fromPayments(numbered('4', { transactions: [] }))]);
      const changed = (await store().outlines({ span: { after: 0, upTo: 100 } })).map(({ known }) => known);
      expect(changed[0]).toMatchObject({ head: { status: 'refunded' } });
      expect(changed[0]?.shape).not.toBe(before?.known?.shape);
    });

    it('reads those that are named', async () => {
      const ids = (await outlines()).map(({ id }) => id);
      expect(numbersOf(await store().load([ids[0] ?? 0, ids[2] ?? 0]))).toEqual(['1', '3']);
      expect(await store().load([])).toEqual([]);
    });

    it('finds for orders those in whose place a paid one may stand', async () => {
      await putAll(store(), orders);
      const paidMarks = await store().paidMarks();
      const open = (number: string, customer: Order['customer']): Order =>
        numbered(number, {
          ...{ amount: 500, currency: 'EUR', items: [{ name: 'Thing' }], placedAt: '2026-03-01T09:00:00Z' },
          ...(customer !== undefined && { customer }),
        });
      const asking = [open('7', customer), open('8', { email: 'adam@mail.example' })];
      const related = await store().relatedPaid(asking, paidMarks);
      expect(asking.map((order) => numbersOf(related(order)))).toEqual([['1'], []]);
    });
  });
}
