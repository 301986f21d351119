import { describe, expect, test } from 'vitest';
import {
  aCharge,
  aFailedCharge,
  anEvent,
  anIntent,
  nine,
  readItems,
  readOrderOf,
  readText,
} from './stripe.test-data.ts';

describe('given an event', () => {
  test('when it carries a payment, then its time is when the order looked like that', () => {
    const order = readOrderOf(
      anEvent('payment_intent.requires_action', anIntent({ status: 'requires_action' }), nine + 30),
    );

    expect(order).toMatchObject({
      updatedAt: '2026-03-02T09:00:30Z',
      transactions: [{ id: 'pi_1', status: 'requires_action', at: '2026-03-02T09:00:30Z' }],
    });
  });

  test('when it tells of the capture, then that is when the order was paid', () => {
    expect(readOrderOf(anEvent('charge.captured', aCharge(), nine + 3600)).paidAt).toBe(
      '2026-03-02T10:00:00Z',
    );
  });

  test.each([
    ['customer.created', { object: 'customer', id: 'cus_1' }],
    ['charge.dispute.created', { object: 'dispute', id: 'dp_1' }],
  ])('when it is %s, then the reason names it', (type, object) => {
    const [item] = readItems(anEvent(type, object, nine));

    expect(item).toMatchObject({ kind: 'invalid', path: '$.data.object' });
    expect(item?.kind === 'invalid' && item.reason).toContain(type);
  });
});

describe('given a list', () => {
  test.each(['list', 'search_result'])('when it is a %s, then each payment in it is an order', (object) => {
    const data = [
      anIntent({ id: 'pi_1', latest_charge: 'ch_9' }),
      aCharge({ payment_intent: 'pi_2' }),
      { object: 'refund' },
      5,
    ];

    expect(readItems({ object, data })).toMatchObject([
      { kind: 'order', partial: true, order: { number: 'pi_1' } },
      { kind: 'order', partial: true, order: { number: 'pi_2' } },
      { kind: 'invalid', path: '$.data[2]' },
      { kind: 'invalid', path: '$.data[3]' },
    ]);
  });

  test('when it is a list of events, then each is read', () => {
    const data = [anEvent('charge.failed', aFailedCharge(), nine + 61)];

    expect(readItems({ object: 'list', data })).toMatchObject([{ kind: 'order', order: { number: 'pi_1' } }]);
  });

  test('when it is empty, then there are no items', () => {
    expect(readItems({ object: 'list', data: [] })).toEqual([]);
  });
});

describe('given an API error', () => {
  const error = { type: 'card_error', code: 'card_declined', decline_code: 'lost_card', message: 'No.' };

  test('when it carries the PaymentIntent, then that is the order, failed for this reason', () => {
    const payment_intent = anIntent({
      status: 'requires_payment_method',
      latest_charge: 'ch_9',
      last_payment_error: null,
    });

    expect(readOrderOf({ error: { ...error, charge: 'ch_9', payment_intent } })).toMatchObject({
      status: 'awaiting_payment',
      transactions: [{ id: 'ch_9', status: 'failed', notes: [{ code: 'lost_card', text: 'No.' }] }],
    });
  });

  test('when it carries the charge, then that is the order', () => {
    expect(readOrderOf({ error: { ...error, charge: aFailedCharge() } })).toMatchObject({ number: 'pi_1' });
  });

  test('when it carries a copy cut short, then the attempt is as old as the record', () => {
    const order = readOrderOf({ error: { ...error, charge: 'ch_9', payment_intent: { id: 'pi_1' } } });

    expect(order).toMatchObject({
      number: 'pi_1',
      transactions: [{ status: 'failed', notes: [{ code: 'lost_card' }] }],
    });
  });

  test.each([
    [{ ...error, charge: 'ch_9' }, '$.error'],
    [{ code: 'rate_limit' }, '$.error'],
  ])('when it carries too little for an order, then it is invalid', (value, path) => {
    expect(readItems({ error: value })).toMatchObject([{ kind: 'invalid', path }]);
  });
});

test('given an id and a status alone, as WooPayments answers, then it is that payment', () => {
  expect(readOrderOf({ data: { id: 'pi_1', status: 'succeeded' } })).toMatchObject({
    number: 'pi_1',
    status: 'paid',
  });
});

describe('given a refund', () => {
  const refund = { id: 're_1', object: 'refund', amount: 500, currency: 'chf', created: nine };

  test('when it names its payment, then it is a refund on that payment’s order', () => {
    expect(readOrderOf({ ...refund, payment_intent: 'pi_1', charge: 'ch_1' })).toMatchObject({
      number: 'pi_1',
      status: 'partially_refunded',
      references: { payment_intent: 'pi_1', charge: 'ch_1' },
      transactions: [{ id: 're_1', type: 'refund', status: 'succeeded', amount: 500 }],
    });
  });

  test('when it names none, then it is no order', () => {
    expect(readItems(refund)).toMatchObject([{ kind: 'invalid', reason: expect.stringContaining('refund') }]);
  });
});

describe('given another object of Stripe', () => {
  test.each(['dispute', 'setup_intent', 'balance_transaction', 'customer'])(
    'when it is a %s, then the reason names it',
    (object) => {
      const [item] = readItems({ id: 'x_1', object, amount: 5, created: nine });

      expect(item).toMatchObject({ kind: 'invalid', path: '$' });
      expect(item?.kind === 'invalid' && item.reason).toContain(object);
    },
  );

  test('when a list holds lists a hundred thousand deep, then reading goes on', () => {
    const text = '{"object":"list","data":['.repeat(100_000) + ']}'.repeat(100_000);

    expect(readText(text)).toMatchObject([{ kind: 'invalid', path: '$.data[0]' }]);
  });
});

describe('given an order document', () => {
  test('when it has a field named object, then it stays an order document', () => {
    const [item] = readItems({
      object: 'order',
      number: '1',
      merchant: 'm',
      placedAt: '2026-03-02T09:00:00Z',
      status: 'paid',
    });

    expect(item).toMatchObject({ kind: 'order', partial: false, unknownFields: 1, order: { number: '1' } });
  });
});

test('given payments without an order, when no merchant is named, then it is the one of the options', () => {
  expect(readItems(aCharge(), 'unknown')).toMatchObject([{ order: { merchant: 'unknown' } }]);
});
