import { describe, expect, it } from 'vitest';
import { aTransaction } from '../../orders/an-order.test-data.ts';
import type { Transaction } from '../../orders/order.ts';
import { distinctTransactions, toPaymentHistory, type PaymentHistory } from './payments.ts';

type Told = Partial<Transaction>;

function historyOf(...told: readonly Told[]): PaymentHistory {
  return toPaymentHistory(
    told.map((fields, index) =>
      aTransaction({
        id: `t${index}`,
        at: `2026-03-03T10:0${index}:00Z`,
        amount: 100,
        status: 'succeeded',
        ...fields,
      }),
    ),
  );
}

const capturesOf = ({ payments }: PaymentHistory): readonly (number | undefined)[] =>
  payments.filter(({ isCaptured }) => isCaptured).map(({ captured }) => captured);

const capture = { type: 'capture' } as const;
const authorized = { status: 'authorized' } as const;

describe('an authorization and its capture', () => {
  it.each<[string, Told[], number[]]>([
    ['authorized, then captured', [authorized, capture], [100]],
    ['captured in part', [authorized, { ...capture, amount: 40 }], [40]],
    ['captured in two parts', [authorized, { ...capture, amount: 40 }, { ...capture, amount: 60 }], [100]],
    ['its status already says captured', [{}, capture], [100]],
    [
      'its status says captured, the capture came in two parts',
      [{}, { ...capture, amount: 40 }, { ...capture, amount: 60 }],
      [100],
    ],
    [
      'the same id for both',
      [
        { id: 'x', ...authorized },
        { id: 'x', ...capture },
      ],
      [100],
    ],
    ['pending, then captured', [{ status: 'pending' }, capture], [100]],
  ])('are one payment: %s', (_what, told, captured) => {
    const history = historyOf(...told);
    expect(history.payments).toHaveLength(1);
    expect(capturesOf(history)).toEqual(captured);
  });

  it('are one payment of the whole amount where the capture does not tell its own', () => {
    const [held, taken] = [
      { id: 'a', amount: 100, ...authorized } as const,
      { id: 'c', ...capture } as const,
    ];
    const told = [aTransaction(held), aTransaction({ ...taken, status: 'succeeded' })];
    expect(capturesOf(toPaymentHistory(told))).toEqual([100]);
  });

  it('a capture on its way captures nothing yet', () => {
    expect(capturesOf(historyOf(authorized, { ...capture, status: 'pending' }))).toEqual([]);
  });

  it('a capture that failed captures nothing', () => {
    expect(capturesOf(historyOf(authorized, { ...capture, status: 'failed' }))).toEqual([]);
  });

  it('a capture alone is a payment', () => {
    expect(capturesOf(historyOf(capture))).toEqual([100]);
  });
});

describe('payments that are two', () => {
  it.each<[string, Told[]]>([
    ['two sales', [{ type: 'sale' }, { type: 'sale' }]],
    ['a sale and a capture', [{ type: 'sale' }, capture]],
    ['two authorizations that were captured', [{}, {}]],
    ['two authorizations and a capture of each', [authorized, authorized, capture, capture]],
    ['a second capture of the whole', [authorized, capture, capture]],
    ['a capture on another card', [{ card: { last4: '1111' } }, { ...capture, card: { last4: '2222' } }]],
    ['a capture at another provider', [{ provider: 'stripe' }, { ...capture, provider: 'paypal' }]],
    ['a capture in another currency', [{ currency: 'EUR' }, { ...capture, currency: 'CHF' }]],
  ])('stay two: %s', (_what, told) => {
    expect(capturesOf(historyOf(...told))).toEqual([100, 100]);
  });

  it('a capture goes to the authorization of its amount', () => {
    const { payments } = historyOf({ ...authorized, amount: 300 }, authorized, capture);
    expect(payments.map(({ captured }) => captured)).toEqual([0, 100]);
  });
});

describe('what is no payment', () => {
  it('a card check, whatever became of it', () => {
    expect(historyOf({ type: 'verification' }, { type: 'verification', ...authorized }).payments).toEqual([]);
  });
});

describe('money given back', () => {
  const sale = { type: 'sale' } as const;
  const refund = { type: 'refund' } as const;

  it.each<[string, Told[], number]>([
    ['a refund of all', [sale, refund], 100],
    ['a refund of a part', [sale, { ...refund, amount: 30 }], 30],
    ['two refunds', [sale, { ...refund, amount: 30 }, { ...refund, amount: 20 }], 50],
    ['one refund of two payments', [sale, sale, { ...refund, amount: 150 }], 150],
    ['a refund on its way', [sale, { ...refund, status: 'pending' }], 0],
    ['a refund that failed', [sale, { ...refund, status: 'failed' }], 0],
    ['a void of what was captured', [sale, { type: 'void' }], 100],
    ['a void of what was held', [authorized, { type: 'void' }], 0],
    ['a refund of what was only held', [authorized, refund], 0],
    [
      'a void of an attempt that is over, before another was paid',
      [{ status: 'cancelled' }, { type: 'void' }, sale],
      0,
    ],
    ['nothing', [sale], 0],
  ])('%s', (_what, told, refunded) => {
    expect(historyOf(...told).refunded).toBe(refunded);
  });

  it('is unknown where a refund does not tell its amount', () => {
    const told = [aTransaction({ id: 's', type: 'sale', status: 'succeeded', amount: 100 })];
    const refunded = aTransaction({ id: 'r', type: 'refund', status: 'succeeded' });
    expect(toPaymentHistory([...told, refunded]).refunded).toBeUndefined();
  });
});

describe('records that tell of one transaction', () => {
  const statuses = (...told: readonly Told[]): readonly string[] =>
    distinctTransactions(told.map((fields) => aTransaction(fields))).map(({ status }) => status);
  const [early, late] = [{ at: '2026-03-03T10:00:00Z' }, { at: '2026-03-03T11:00:00Z' }] as const;

  it('say its latest state, whatever the order they come in', () => {
    const [first, second] = [
      { ...early, status: 'authorized' },
      { ...late, status: 'expired' },
    ] as const;
    expect(statuses(first, second)).toEqual(['expired']);
    expect(statuses(second, first)).toEqual(['expired']);
  });

  it('never undo a success by a late failure', () => {
    const [success, failure] = [
      { ...early, status: 'succeeded' },
      { ...late, status: 'failed' },
    ] as const;
    expect(statuses(success, failure)).toEqual(['succeeded']);
    expect(statuses(failure, success)).toEqual(['succeeded']);
  });

  it('tell of two where their types differ', () => {
    expect(
      statuses({ ...early, status: 'authorized' }, { ...late, type: 'capture', status: 'succeeded' }),
    ).toEqual(['authorized', 'succeeded']);
  });
});
