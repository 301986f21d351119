import { describe, expect, test } from 'vitest';
import { aCharge, aFailedCharge, anIntent, nine, readOrderOf } from './stripe.test-data.ts';

describe('given a charge on its own', () => {
  test('when it names its PaymentIntent, then the order is that payment', () => {
    const order = readOrderOf(
      aCharge({ customer: { id: 'cus_1', name: 'Anna Rossi' }, receipt_email: 'a@example.com' }),
    );

    expect(order).toMatchObject({
      number: 'pi_1',
      status: 'paid',
      paymentMethod: 'card',
      customer: { name: 'Anna Rossi', email: 'a@example.com' },
      references: { payment_intent: 'pi_1', charge: 'ch_1', customer: 'cus_1' },
    });
  });

  test('when it carries its PaymentIntent whole, then that is the order', () => {
    const order = readOrderOf(aCharge({ payment_intent: anIntent({ metadata: { order_id: '1001' } }) }));

    expect(order).toMatchObject({
      number: '1001',
      placedAt: '2026-03-02T09:00:00Z',
      transactions: [{ id: 'ch_1' }],
    });
  });

  test('when it is of before PaymentIntents, then source or card tell what was used', () => {
    const card = {
      brand: 'American Express',
      last4: '0005',
      exp_month: 5,
      exp_year: 2018,
      funding: 'credit',
    };
    const old = { payment_intent: null, payment_method_details: undefined, customer: null };

    for (const fields of [
      { source: { object: 'card', ...card } },
      { source: { type: 'card', card } },
      { card },
    ]) {
      expect(readOrderOf(aFailedCharge({ ...old, ...fields }))).toMatchObject({
        number: 'ch_1',
        paymentMethod: 'card',
        transactions: [{ card: { network: 'amex', last4: '0005', expiry: '2018-05' } }],
      });
    }
  });

  test.each([
    [aCharge({ status: 'pending', captured: false }), 'awaiting_payment', 'pending'],
    [aCharge({ captured: false }), 'awaiting_payment', 'authorized'],
    [aCharge({ captured: false, refunded: true, amount_refunded: 8600 }), 'cancelled', 'cancelled'],
    [aFailedCharge(), 'awaiting_payment', 'failed'],
    [aCharge({ status: 'paid' }), 'paid', 'succeeded'],
    [aCharge({ status: undefined }), 'paid', 'succeeded'],
  ])(
    'when it stands as it does in case %#, then order and transaction follow',
    (charge, order, transaction) => {
      const read = readOrderOf(charge);

      expect([read.status, read.transactions?.map(({ status }) => status)]).toEqual([order, [transaction]]);
    },
  );

  test('when less was captured than authorised, then the transaction is about what was captured', () => {
    expect(readOrderOf(aCharge({ amount_captured: 5000 }))).toMatchObject({
      amount: 8600,
      transactions: [{ amount: 5000 }],
    });
  });
});

describe('given a refunded charge', () => {
  const refund = {
    id: 're_1',
    object: 'refund',
    amount: 2000,
    created: nine + 600,
    status: 'succeeded',
    currency: 'chf',
  };

  test('when its refunds are listed, then each is a transaction', () => {
    const refunds = { data: [refund, { ...refund, id: 're_2', amount: 100, status: 'canceled' }] };

    const order = readOrderOf(aCharge({ amount_refunded: 2000, refunds }));

    expect(order.status).toBe('partially_refunded');
    expect(order.transactions?.slice(1)).toEqual([
      expect.objectContaining({ id: 're_2', type: 'refund', status: 'cancelled', amount: 100 }),
      expect.objectContaining({
        id: 're_1',
        type: 'refund',
        status: 'succeeded',
        amount: 2000,
        at: '2026-03-02T09:10:00Z',
      }),
    ]);
  });

  test('when only their sum is known, then one transaction stands for them', () => {
    const order = readOrderOf(aCharge({ amount_refunded: 8600, refunded: true }));

    expect(order.status).toBe('refunded');
    expect(order.transactions?.[1]).toMatchObject({ id: 'ch_1:refunded', type: 'refund', amount: 8600 });
  });

  test('when it is the charge of a PaymentIntent, then the order is refunded as well', () => {
    const latest_charge = aCharge({ amount_refunded: 8600, refunded: true });

    expect(readOrderOf(anIntent({ latest_charge })).status).toBe('refunded');
  });
});
