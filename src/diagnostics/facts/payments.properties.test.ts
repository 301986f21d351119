import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTransaction } from '../../orders/an-order.test-data.ts';
import type { Transaction } from '../../orders/order.ts';
import { randomTransaction } from '../../orders/random-orders.test-data.ts';
import { toPaymentHistory, type PaymentHistory } from './payments.ts';

const sum = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

const shuffle = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

interface Told {
  readonly how: 'sale' | 'captured' | 'authorized, then captured' | 'held' | 'failed';
  readonly amount: number;
  readonly minute: number;
  readonly isRefunded: boolean;
}

const isCaptured = ({ how }: Told): boolean => how !== 'held' && how !== 'failed';

const payment: fc.Arbitrary<Told> = fc
  .record({
    how: fc.constantFrom('sale', 'captured', 'authorized, then captured', 'held', 'failed'),
    amount: fc.integer({ min: 1, max: 9 }),
    minute: fc.integer({ min: 10, max: 50 }),
    isRefunded: fc.boolean(),
  })
  .map((told) => ({ ...told, isRefunded: told.isRefunded && isCaptured(told) }));

/** The transactions a provider keeps of one payment; each is made with a card of its own. */
function toTransactions({ how, amount, minute, isRefunded }: Told, index: number): readonly Transaction[] {
  const common = { at: `2026-03-03T10:${minute}:00Z`, amount, card: { last4: `000${index}` } };
  const tell = (prefix: string, fields: Partial<Transaction>): Transaction =>
    aTransaction({ ...common, id: `${prefix}${index}`, status: 'succeeded', ...fields });
  const statuses = { failed: 'failed', captured: 'succeeded', sale: 'succeeded' } as const;
  const status = how === 'held' || how === 'authorized, then captured' ? 'authorized' : statuses[how];
  return [
    tell('p', { type: how === 'sale' ? 'sale' : 'authorization', status }),
    ...(how === 'authorized, then captured' ? [tell('c', { type: 'capture' })] : []),
    ...(isRefunded ? [tell('r', { type: 'refund', at: '2026-03-03T11:00:00Z' })] : []),
  ];
}

describe('any payments, told in any order', () => {
  it('add up to what was captured and what was given back', () => {
    const orders = fc
      .array(payment, { maxLength: 4 })
      .chain((payments) => fc.tuple(fc.constant(payments), shuffle(payments.flatMap(toTransactions))));
    fc.assert(
      fc.property(orders, ([payments, transactions]) => {
        const history = toPaymentHistory(transactions);
        expect(history.payments).toHaveLength(payments.length);
        expect(sum(history.payments.map(({ captured }) => captured))).toBe(
          sum(payments.filter(isCaptured).map(({ amount }) => amount)),
        );
        expect(history.refunded).toBe(
          sum(payments.filter(({ isRefunded }) => isRefunded).map(({ amount }) => amount)),
        );
      }),
    );
  });

  it('tell one history', () => {
    const [first, second] = [
      aTransaction({ id: 'a' }),
      aTransaction({ id: 'b', at: '2026-03-03T11:00:00Z' }),
    ].map((transaction): Transaction => ({ ...transaction, status: 'authorized' }));
    const release = aTransaction({ id: 'v', type: 'void', status: 'succeeded', at: '2026-03-03T12:00:00Z' });
    if (first === undefined || second === undefined) throw new Error('two are needed');
    const told = ({ payments }: PaymentHistory): readonly string[] =>
      payments.map((each) => JSON.stringify(each)).toSorted();
    const orders = fc
      .uniqueArray(randomTransaction, { selector: ({ id }) => id, maxLength: 5 })
      .chain((list) => fc.tuple(fc.constant(list), shuffle(list)));
    fc.assert(
      fc.property(orders, ([list, shuffled]) => {
        const [a, b] = [toPaymentHistory(list), toPaymentHistory(shuffled)];
        expect(told(b)).toEqual(told(a));
        expect(b.refunded).toBe(a.refunded);
      }),
      {
        examples: [
          [
            [
              [first, second, release],
              [second, first, release],
            ],
          ],
        ],
      },
    );
  });
});
