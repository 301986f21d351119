import { describe, expect, test } from 'vitest';
import { joinPayments } from '../../../orders/join-payments.ts';
import { aCharge, anIntent, nine, readOrderOf } from './stripe.test-data.ts';

const session = {
  object: 'checkout.session',
  id: 'cs_1',
  created: nine,
  amount_total: 8600,
  currency: 'chf',
  status: 'open',
  payment_status: 'unpaid',
  client_reference_id: '1001',
  customer_details: { name: 'Anna Rossi', email: 'a@example.com' },
  expires_at: nine + 86_400,
};

describe('given a session of Checkout', () => {
  test.each([
    [{}, 'awaiting_payment', undefined],
    [{ status: 'expired' }, 'expired', undefined],
    [{ status: 'complete', payment_intent: 'pi_1' }, 'awaiting_payment', ['pi_1 pending']],
    [{ status: 'complete', payment_status: 'paid', payment_intent: 'pi_1' }, 'paid', ['pi_1 succeeded']],
  ])('when it says %o, then the order is %s', (fields, status, transactions) => {
    const order = readOrderOf({ ...session, ...fields });

    expect([order.number, order.status]).toEqual(['1001', status]);
    expect(order.transactions?.map((each) => `${each.id} ${each.status}`)).toEqual(transactions);
    expect(order.customer).toEqual({ name: 'Anna Rossi', email: 'a@example.com' });
  });

  test('when its payment is known as well, then that is one transaction', () => {
    const paid = readOrderOf({
      ...session,
      status: 'complete',
      payment_status: 'paid',
      payment_intent: 'pi_1',
    });
    const intent = anIntent({
      status: 'succeeded',
      metadata: { order_id: '1001' },
      latest_charge: aCharge({ payment_intent: 'pi_1' }),
    });

    expect(joinPayments(paid, readOrderOf(intent)).transactions?.map(({ id }) => id)).toEqual(['ch_1']);
  });

  test('when it carries its PaymentIntent, then the session names the order', () => {
    const payment_intent = anIntent({ latest_charge: aCharge() });

    expect(readOrderOf({ ...session, payment_intent })).toMatchObject({
      number: '1001',
      transactions: [{ id: 'ch_1' }],
    });
  });
});

describe('given an invoice', () => {
  const invoice = {
    object: 'invoice',
    id: 'in_1',
    number: 'ABC-0001',
    created: nine,
    amount_due: 8600,
    currency: 'chf',
    status: 'open',
    attempted: true,
    charge: 'ch_1',
    payment_intent: 'pi_1',
    billing_reason: 'subscription_cycle',
    customer_email: 'a@example.com',
  };

  test.each([
    [{}, 'awaiting_payment', ['ch_1 failed']],
    [{ status: 'paid' }, 'paid', ['ch_1 succeeded']],
    [{ status: 'void', charge: null }, 'cancelled', undefined],
    [{ charge: null, attempted: false }, 'awaiting_payment', undefined],
  ])('when it says %o, then the order is %s', (fields, status, transactions) => {
    const order = readOrderOf({ ...invoice, ...fields });

    expect(order).toMatchObject({
      number: 'pi_1',
      status,
      kind: 'renewal',
      references: { invoice_number: 'ABC-0001' },
    });
    expect(order.transactions?.map((each) => `${each.id} ${each.status}`)).toEqual(transactions);
  });
});
