import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPayments, joinPayments } from './join-payments.ts';
import type { Order, Transaction } from './order.ts';
import { orderStatuses, transactionStatuses } from './vocabulary.ts';

function payment(fields: Partial<Order> = {}): Order {
  return {
    number: '1001',
    merchant: 'shop',
    placedAt: '2026-03-02T09:00:00Z',
    status: 'awaiting_payment',
    ...fields,
  };
}

function attempt(id: string, status: Transaction['status'], fields: Partial<Transaction> = {}): Transaction {
  return { id, at: '2026-03-02T09:01:00Z', status, ...fields };
}

function statesOf(order: Order): readonly string[] | undefined {
  return order.transactions?.map(({ id, status }) => `${id} ${status}`);
}

describe('given two records of one payment', () => {
  test('when a success is followed by a late failure, then it stays a success', () => {
    const paid = payment({ status: 'paid', transactions: [attempt('a', 'succeeded')] });
    const late = payment({ transactions: [attempt('a', 'failed', { at: '2026-03-02T12:00:00Z' })] });

    for (const joined of [joinPayments(paid, late), joinPayments(late, paid)]) {
      expect(joined.status).toBe('paid');
      expect(statesOf(joined)).toEqual(['a succeeded']);
    }
  });

  test('when each has its own attempts, then all are kept, in time order', () => {
    const one = payment({ transactions: [attempt('b', 'failed', { at: '2026-03-02T09:05:00Z' })] });
    const other = payment({ transactions: [attempt('a', 'failed')] });

    expect(statesOf(joinPayments(one, other))).toEqual(['a failed', 'b failed']);
  });

  test('when one does not know its transactions, then the other’s are taken; known none stays known', () => {
    expect(joinPayments(payment(), payment({ transactions: [] })).transactions).toEqual([]);
    expect(joinPayments(payment({ transactions: [] }), payment()).transactions).toEqual([]);
    expect(joinPayments(payment(), payment())).not.toHaveProperty('transactions');
  });

  test('when the same attempt is told twice, then what only one of them knows is kept', () => {
    const poor = attempt('a', 'failed', {
      notes: [{ from: 'psp', scheme: 'stripe', code: 'generic_decline' }],
    });
    const rich = attempt('a', 'failed', {
      card: { network: 'visa' },
      notes: [
        { from: 'bank', scheme: 'iso8583', code: '05' },
        { from: 'psp', scheme: 'stripe', code: 'generic_decline', text: 'No reason given.' },
      ],
    });

    for (const joined of [
      joinPayments(payment({ transactions: [poor] }), payment({ transactions: [rich] })),
      joinPayments(payment({ transactions: [rich] }), payment({ transactions: [poor] })),
    ]) {
      expect(joined.transactions).toEqual([rich]);
    }
  });

  test('when refunds are known one by one, then their total is counted no more', () => {
    const total = attempt('a:refunded', 'succeeded', { type: 'refund', amount: 500 });
    const single = attempt('re_1', 'succeeded', { type: 'refund', amount: 500 });

    const joined = joinPayments(payment({ transactions: [total] }), payment({ transactions: [single] }));

    expect(statesOf(joined)).toEqual(['re_1 succeeded']);
  });

  test('when one of two payments was given back, then the order is refunded in part only', () => {
    const first = payment({ status: 'paid', transactions: [attempt('a', 'succeeded', { amount: 500 })] });
    const refund = attempt('re_1', 'succeeded', { type: 'refund', amount: 500 });
    const second = payment({
      status: 'refunded',
      transactions: [attempt('b', 'succeeded', { amount: 500 }), refund],
    });

    expect(joinPayments(first, second).status).toBe('partially_refunded');
    expect(joinPayments(second, payment({ status: 'paid' })).status).toBe('refunded');
  });

  test('when references claim one name, then each keeps a name of its own', () => {
    const [x, y, z] = ['x', 'y', 'z'].map((charge) => payment({ references: { charge, customer: 'c' } })) as [
      Order,
      Order,
      Order,
    ];
    const expected = { charge: 'x', charge_2: 'y', charge_3: 'z', customer: 'c' };

    expect(joinPayments(joinPayments(x, y), z).references).toEqual(expected);
    expect(joinPayments(joinPayments(z, y), joinPayments(x, y)).references).toEqual(expected);
  });

  test('when a second payment is at work, then a waiting one is not taken for over', () => {
    const waits = payment({
      references: { payment: 'p1' },
      transactions: [attempt('p1', 'requires_action')],
    });
    const later = attempt('a', 'failed', { at: '2026-03-02T09:09:00Z' });

    expect(
      statesOf(joinPayments(waits, payment({ references: { payment: 'p1' }, transactions: [later] }))),
    ).toEqual(['a failed']);
    expect(
      statesOf(joinPayments(waits, payment({ references: { payment: 'p2' }, transactions: [later] }))),
    ).toEqual(['p1 requires_action', 'a failed']);
  });

  test('when they are joined either way round, then the result is the same, and joining again changes nothing', () => {
    const minute = fc.integer({ min: 10, max: 59 });
    // An attempt is made once, however often it is told of; only the wait for the customer can begin again.
    const made = fc
      .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...transactionStatuses))
      .map(([id, status]) => attempt(id, status, { at: `2026-03-02T09:${id === 'a' ? 20 : 40}:00Z` }));
    const wait = fc
      .tuple(fc.constantFrom('started', 'requires_action', 'pending'), minute)
      .map(([status, at]) => attempt('p1', status, { at: `2026-03-02T09:${at}:00Z` }));
    const transaction = fc.oneof(made, wait);
    const record = fc
      .record({
        status: fc.constantFrom(...orderStatuses),
        transactions: fc.array(transaction, { maxLength: 3 }),
        minute,
      })
      .map(({ minute: at, ...fields }) =>
        payment({
          ...fields,
          references: { payment: 'p1' },
          updatedAt: `2026-03-02T10:${at}:00Z`,
          nativeStatus: fields.status,
        }),
      );
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const joined = joinPayments(a, b);
        expect(joinPayments(b, a)).toEqual(joined);
        expect(joinPayments(joined, a)).toEqual(joined);
        expect(joinPayments(joined, c)).toEqual(joinPayments(a, joinPayments(b, c)));
      }),
    );
  });
});

describe('given a shop’s order and its payments', () => {
  test('when they are put together, then the shop’s own status, times and customer stay', () => {
    const order = payment({ amount: 500, currency: 'CHF', customer: { email: 'shop@example.com' } });
    const payments = payment({
      status: 'paid',
      placedAt: '2026-03-02T09:00:30Z',
      paidAt: '2026-03-02T09:01:00Z',
      updatedAt: '2026-03-02T09:01:01Z',
      amount: 400,
      currency: 'CHF',
      paymentMethod: 'card',
      customer: { email: 'stripe@example.com', name: 'Anna Rossi' },
      references: { charge: 'a' },
      transactions: [attempt('a', 'succeeded')],
    });

    expect(addPayments(order, payments)).toEqual({
      ...order,
      paymentMethod: 'card',
      customer: { email: 'shop@example.com', name: 'Anna Rossi' },
      references: { charge: 'a' },
      transactions: [attempt('a', 'succeeded')],
    });
  });

  test('when the order has no amount, then it is what was to be paid', () => {
    expect(addPayments(payment(), payment({ amount: 400, currency: 'CHF' }))).toMatchObject({
      amount: 400,
      currency: 'CHF',
    });
  });
});
