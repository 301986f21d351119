import fc from 'fast-check';
import { anOrder } from './an-order.test-data.ts';
import { dayMs } from './instant.ts';
import type { Order, Transaction } from './order.ts';
import { orderStatuses, paymentMethods, transactionStatuses, transactionTypes } from './vocabulary.ts';

const start = Date.parse('2026-03-02T09:00:00Z');

/** A time within ten days of the order, written with any offset. */
export const randomTime = fc
  .tuple(fc.integer({ min: 0, max: 10 * dayMs }), fc.integer({ min: -23, max: 23 }))
  .map(([after, hours]) => {
    const local = new Date(start + after + hours * 3_600_000).toISOString().slice(0, -1);
    return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  });

const bankCodes = ['00', '05', '41', '43', '51', '54', '59', '65', '82', '91', '1A', 'N5', 'R1', '??'];

const randomNote = fc.record(
  {
    at: randomTime,
    from: fc.constantFrom('bank', 'psp', 'shop', 'agent'),
    scheme: fc.constantFrom('iso8583', 'stripe'),
    code: fc.constantFrom(...bankCodes, 'insufficient_funds', 'do_not_try_again', 'APPROVED'),
    text: fc.constantFrom('Stolen card', 'Do not honor', 'Karte abgelaufen', 'carta scaduta', 'hello'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const randomCard = fc.record(
  {
    network: fc.constantFrom('visa', 'mastercard', 'amex', 'Cartes Bancaires'),
    last4: fc.constantFrom('1111', '2222'),
    stored: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const randomThreeDS = fc.record(
  {
    enrolled: fc.constantFrom('Y', 'N', 'U', 'B'),
    transStatus: fc.constantFrom('Y', 'N', 'U', 'A', 'C', 'D', 'R', 'I', 'S'),
    transStatusReason: fc.constantFrom('01', '10', '13', '14', '22'),
    flow: fc.constantFrom('frictionless', 'challenge'),
    challengeSentAt: randomTime,
    completedAt: randomTime,
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** A transaction of any type and status, its amount and details known or not. */
export const randomTransaction: fc.Arbitrary<Transaction> = fc.record(
  {
    id: fc.constantFrom('t1', 't2', 't3', 't4', 't5'),
    at: randomTime,
    status: fc.constantFrom(...transactionStatuses),
    type: fc.constantFrom(...transactionTypes),
    amount: fc.constantFrom(0, 4000, 6000, 10_000),
    currency: fc.constant('EUR'),
    provider: fc.constantFrom('stripe', 'paypal', 'axerve'),
    card: randomCard,
    threeDS: randomThreeDS,
    notes: fc.array(randomNote, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'at', 'status'], noNullPrototype: true },
);

/** An order in any state, its transactions known, known to be none, or not loaded. */
export const randomOrder: fc.Arbitrary<Order> = fc
  .record(
    {
      status: fc.constantFrom(...orderStatuses),
      amount: fc.constant(10_000),
      currency: fc.constant('EUR'),
      paymentMethod: fc.constantFrom(...paymentMethods),
      instrument: fc.constantFrom('saved', 'new'),
      expiresAt: randomTime,
      events: fc.array(
        fc.record({ type: fc.constantFrom('redirected_to_bank', 'returned_from_bank'), at: randomTime }),
        { maxLength: 2 },
      ),
      transactions: fc.array(randomTransaction, { maxLength: 4 }),
    },
    { requiredKeys: ['status'], noNullPrototype: true },
  )
  .map(anOrder);
