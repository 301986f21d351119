import { describe, expect, test } from 'vitest';
import { aCharge, aFailedCharge, anIntent, nine, readItems, readOrderOf } from './stripe.test-data.ts';

const placedAt = '2026-03-02T09:00:00Z';
const chargedAt = '2026-03-02T09:01:00Z';

describe('given a PaymentIntent', () => {
  test('when it succeeded, then it is a paid order with its charge as transaction', () => {
    const [item] = readItems(
      anIntent({ latest_charge: aCharge(), customer: 'cus_1', metadata: { order_id: '1001' } }),
    );

    expect(item).toMatchObject({ kind: 'order', partial: true, unknownFields: 0 });
    expect(item?.kind === 'order' && item.order).toEqual({
      number: '1001',
      merchant: 'shop',
      placedAt,
      status: 'paid',
      nativeStatus: 'succeeded',
      amount: 8600,
      currency: 'CHF',
      paymentMethod: 'card',
      paidAt: chargedAt,
      references: { customer: 'cus_1', payment_intent: 'pi_1', charge: 'ch_1' },
      transactions: [
        {
          id: 'ch_1',
          at: chargedAt,
          status: 'succeeded',
          amount: 8600,
          currency: 'CHF',
          provider: 'stripe',
          card: { network: 'visa', last4: '4242', expiry: '2028-07', funding: 'credit', country: 'CH' },
        },
      ],
    });
  });

  test.each([
    [{ order_id: 1001 }, '1001'],
    [{ order_number: 'A-7' }, 'A-7'],
    [{ orderId: ' 12 ' }, '12'],
    [{ merchant_reference: 'M1', note: 'x' }, 'M1'],
    [{ order_id: '', order_number: 'B' }, 'B'],
    [{ cart: '9' }, 'pi_1'],
    [null, 'pi_1'],
  ])('when its metadata is %j, then its order number is %s', (metadata, number) => {
    expect(readOrderOf(anIntent({ metadata, latest_charge: aCharge() })).number).toBe(number);
  });

  test.each([
    ['requires_payment_method', {}, 'awaiting_payment', []],
    ['requires_source', {}, 'awaiting_payment', []],
    ['requires_payment_method', { latest_charge: aFailedCharge() }, 'awaiting_payment', ['ch_1 failed']],
    ['requires_payment_method', { latest_charge: 'ch_9' }, 'awaiting_payment', ['ch_9 failed']],
    ['requires_confirmation', {}, 'awaiting_payment', ['pi_1 started']],
    ['requires_action', {}, 'awaiting_payment', ['pi_1 requires_action']],
    ['requires_source_action', {}, 'awaiting_payment', ['pi_1 requires_action']],
    [
      'requires_action',
      { next_action: { type: 'multibanco_display_details' } },
      'awaiting_payment',
      ['pi_1 pending'],
    ],
    [
      'requires_action',
      { latest_charge: aFailedCharge() },
      'awaiting_payment',
      ['ch_1 failed', 'pi_1 requires_action'],
    ],
    ['processing', { latest_charge: 'ch_9' }, 'awaiting_payment', ['ch_9 pending']],
    ['processing', {}, 'awaiting_payment', ['pi_1 pending']],
    [
      'requires_capture',
      { latest_charge: aCharge({ captured: false }) },
      'awaiting_payment',
      ['ch_1 authorized'],
    ],
    ['requires_capture', { latest_charge: 'ch_9' }, 'awaiting_payment', ['ch_9 authorized']],
    ['canceled', {}, 'cancelled', []],
    [
      'canceled',
      { latest_charge: aCharge({ captured: false, refunded: true }) },
      'cancelled',
      ['ch_1 cancelled'],
    ],
    [
      'canceled',
      { latest_charge: aCharge({ captured: false, refunded: true }), cancellation_reason: 'automatic' },
      'cancelled',
      ['ch_1 expired'],
    ],
    ['succeeded', { latest_charge: 'ch_9' }, 'paid', ['ch_9 succeeded']],
    ['succeeded', {}, 'paid', undefined],
  ])('when it is %s with %j, then the order is %s', (status, fields, orderStatus, transactions) => {
    const order = readOrderOf(anIntent({ status, ...fields }));

    expect(order.status).toBe(orderStatus);
    expect(order.transactions?.map((each) => `${each.id} ${each.status}`)).toEqual(transactions);
  });

  test('when it lists all its charges, then each is a transaction of its own', () => {
    const charges = { object: 'list', data: [aCharge({ id: 'ch_2', created: nine + 90 }), aFailedCharge()] };

    const order = readOrderOf(anIntent({ charges, latest_charge: 'ch_2' }));

    expect(order.transactions?.map(({ id, status }) => [id, status])).toEqual([
      ['ch_1', 'failed'],
      ['ch_2', 'succeeded'],
    ]);
    expect(order.references).toMatchObject({ charge: 'ch_2' });
  });

  test('when its last error is about a charge it only names, then the error tells what is known of it', () => {
    const last_payment_error = {
      charge: 'ch_9',
      code: 'card_declined',
      decline_code: 'lost_card',
      message: 'Your card was declined.',
      network_decline_code: '41',
      payment_method: { id: 'pm_1', type: 'card', card: { brand: 'visa', last4: '0002' } },
    };

    const order = readOrderOf(
      anIntent({ status: 'requires_payment_method', latest_charge: 'ch_9', last_payment_error }),
    );

    expect(order.paymentMethod).toBe('card');
    expect(order.transactions).toMatchObject([
      {
        id: 'ch_9',
        status: 'failed',
        card: { network: 'visa', last4: '0002' },
        notes: [
          { from: 'bank', code: '41', scheme: 'iso8583' },
          { from: 'psp', code: 'lost_card', scheme: 'stripe', text: 'Your card was declined.' },
        ],
      },
    ]);
  });

  test('when authentication failed before there was a charge, then that attempt has an id of its own', () => {
    const last_payment_error = {
      code: 'payment_intent_authentication_failure',
      payment_method: { id: 'pm_1' },
    };

    const order = readOrderOf(anIntent({ status: 'requires_payment_method', last_payment_error }));

    expect(order.transactions).toMatchObject([
      { id: 'pi_1:pm_1', status: 'failed', notes: [{ code: 'payment_intent_authentication_failure' }] },
    ]);
  });

  test('when currencies have no decimals, then amounts stay as they are', () => {
    const order = readOrderOf(
      anIntent({ currency: 'jpy', amount: 4500, latest_charge: 'ch_9', amount_received: 4500 }),
    );

    expect(order).toMatchObject({
      currency: 'JPY',
      amount: 4500,
      transactions: [{ amount: 4500, currency: 'JPY' }],
    });
  });

  test('when capture is manual, then the time of the authorisation is not taken for the time of payment', () => {
    expect(readOrderOf(anIntent({ capture_method: 'manual', latest_charge: aCharge() }))).not.toHaveProperty(
      'paidAt',
    );
  });

  test.each([
    [{ created: undefined }, '$.created'],
    [{ created: 'yesterday' }, '$.created'],
    [{ created: 1e18 }, '$.created'],
    [{ id: null }, '$.id'],
    [{ status: 'requires_patience' }, '$.status'],
  ])('when it has %j, then it is invalid at %s', (fields, path) => {
    expect(readItems(anIntent(fields))).toMatchObject([{ kind: 'invalid', path }]);
  });

  test('when its currency is none, then it is invalid as an order', () => {
    expect(readItems(anIntent({ currency: 'usdc' }))).toMatchObject([{ kind: 'invalid', path: '$' }]);
  });
});
