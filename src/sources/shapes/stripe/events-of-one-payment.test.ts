import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPayments } from '../../../orders/join-payments.ts';
import type { Order } from '../../../orders/order.ts';
import { aCharge, aFailedCharge, anEvent, anIntent, nine, readOrderOf } from './stripe.test-data.ts';

const metadata = { order_id: '1001' };
const ofOrder = { metadata, receipt_email: 'anna@example.com' };
const waiting = anIntent({ ...ofOrder, status: 'requires_action' });
const authenticationError = { code: 'payment_intent_authentication_failure', payment_method: { id: 'pm_1' } };
const second = { ...ofOrder, id: 'ch_2', created: nine + 300 };

/** A customer who fails the authentication, is refused, pays at the third try and gets a part back. */
const story = [
  anEvent('payment_intent.created', anIntent({ ...ofOrder, status: 'requires_payment_method' }), nine),
  anEvent('payment_intent.requires_action', waiting, nine + 20),
  anEvent(
    'payment_intent.payment_failed',
    anIntent({ ...ofOrder, status: 'requires_payment_method', last_payment_error: authenticationError }),
    nine + 40,
  ),
  anEvent('charge.failed', aFailedCharge(ofOrder), nine + 60),
  anEvent(
    'payment_intent.payment_failed',
    anIntent({
      ...ofOrder,
      status: 'requires_payment_method',
      latest_charge: 'ch_1',
      last_payment_error: { charge: 'ch_1', code: 'card_declined', decline_code: 'insufficient_funds' },
    }),
    nine + 60,
  ),
  anEvent('payment_intent.requires_action', { ...waiting, latest_charge: 'ch_1' }, nine + 280),
  anEvent('charge.succeeded', aCharge(second), nine + 301),
  anEvent('payment_intent.succeeded', anIntent({ ...ofOrder, latest_charge: 'ch_2' }), nine + 301),
  anEvent('charge.refunded', aCharge({ ...second, amount_refunded: 1000 }), nine + 900),
  anEvent('charge.refunded', aCharge({ ...second, amount_refunded: 3000 }), nine + 1900),
];

function joined(records: readonly unknown[]): Order {
  return records.map(readOrderOf).reduce(joinPayments);
}

describe('given the events of one payment', () => {
  test('when all are joined, then the order tells how it went', () => {
    const order = joined(story);

    expect(order).toMatchObject({
      number: '1001',
      status: 'partially_refunded',
      placedAt: '2026-03-02T09:00:00Z',
      paidAt: '2026-03-02T09:05:01Z',
      customer: { email: 'anna@example.com' },
      references: { payment_intent: 'pi_1', charge: 'ch_1', charge_2: 'ch_2' },
    });
    expect(order.transactions?.map(({ id, status, amount }) => [id, status, amount])).toEqual([
      ['pi_1:pm_1', 'failed', 8600],
      ['ch_1', 'failed', 8600],
      ['ch_2', 'succeeded', 8600],
      ['ch_2:refunded', 'succeeded', 3000],
    ]);
    expect(order.transactions?.[1]?.notes).toMatchObject([
      { code: 'insufficient_funds', text: 'Not enough money.' },
    ]);
  });

  test('when they come in any order, some of them twice, then the order is the same', () => {
    const shuffled = fc
      .array(fc.constantFrom(...story), { maxLength: 5 })
      .chain((again) =>
        fc.shuffledSubarray([...story, ...again], { minLength: story.length + again.length }),
      );
    fc.assert(
      fc.property(shuffled, (records) => {
        expect(joined(records)).toEqual(joined(story));
      }),
    );
  });

  test('when only some have come, then their order makes no difference either', () => {
    const some = fc.subarray(story, { minLength: 2 });
    const pairs = some.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(pairs, ([records, other]) => {
        expect(joined(other)).toEqual(joined(records));
      }),
    );
  });

  test('when the customer is being asked again after a refusal, then that attempt is still open', () => {
    const order = joined(story.slice(0, 6));

    expect(order.transactions?.at(-1)).toMatchObject({
      id: 'pi_1',
      status: 'requires_action',
      at: '2026-03-02T09:04:40Z',
    });
  });

  test('when the payment is cancelled, then nothing waits for the customer any more', () => {
    const cancelled = anEvent(
      'payment_intent.canceled',
      anIntent({ ...ofOrder, status: 'canceled' }),
      nine + 90,
    );

    expect(joined([...story.slice(0, 2), cancelled])).toMatchObject({
      status: 'cancelled',
      transactions: [],
    });
  });

  test('when an authorisation is captured, then the order is paid at that time', () => {
    const charge = { ...ofOrder, captured: false };
    const events = [
      anEvent('charge.succeeded', aCharge(charge), nine + 61),
      anEvent(
        'payment_intent.amount_capturable_updated',
        anIntent({ ...ofOrder, status: 'requires_capture', latest_charge: 'ch_1' }),
        nine + 62,
      ),
      anEvent('charge.captured', aCharge(ofOrder), nine + 7200),
    ];

    for (const records of [events, events.toReversed()]) {
      expect(joined(records)).toMatchObject({
        status: 'paid',
        paidAt: '2026-03-02T11:00:00Z',
        transactions: [{ id: 'ch_1', status: 'succeeded' }],
      });
    }
  });
});
