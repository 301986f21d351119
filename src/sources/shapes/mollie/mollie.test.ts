import { describe, expect, test } from 'vitest';
import { joinOrdersOf, readItems, readOrderOf, reasonOf } from '../shapes.test-data.ts';

type Fields = Readonly<Record<string, unknown>>;

function aPayment(status: string, fields: Fields = {}): Fields {
  return {
    resource: 'payment',
    id: 'tr_Ab3dE5',
    mode: 'test',
    createdAt: '2026-04-02T08:00:00+00:00',
    amount: { value: '49.90', currency: 'EUR' },
    method: 'creditcard',
    metadata: { order_id: '1001' },
    status,
    ...fields,
  };
}

describe('given a payment', () => {
  test('when it failed, then Mollie’s reason and the sentence for the payer are its note', () => {
    const details = {
      cardLabel: 'Mastercard',
      cardNumber: '4444',
      cardFunding: 'debit',
      cardCountryCode: 'BE',
      failureReason: 'insufficient_funds',
      failureMessage: 'Der Kontostand reicht nicht aus.',
    };

    expect(readOrderOf(aPayment('failed', { details }))).toMatchObject({
      number: '1001',
      status: 'awaiting_payment',
      paymentMethod: 'card',
      references: { mollie_payment: 'tr_Ab3dE5' },
      transactions: [
        {
          id: 'tr_Ab3dE5',
          status: 'failed',
          amount: 4990,
          currency: 'EUR',
          card: { network: 'mastercard', last4: '4444', funding: 'debit', country: 'BE' },
          notes: [
            {
              from: 'psp',
              scheme: 'mollie',
              code: 'insufficient_funds',
              text: 'Der Kontostand reicht nicht aus.',
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['open', 'started'],
    ['pending', 'pending'],
    ['authorized', 'authorized'],
    ['paid', 'succeeded'],
    ['canceled', 'cancelled'],
    ['expired', 'expired'],
  ])('when it is %s, then it is %s', (status, expected) => {
    expect(readOrderOf(aPayment(status)).transactions).toMatchObject([{ status: expected }]);
  });

  test('when its metadata is JSON as text, then the order number in it counts', () => {
    expect(readOrderOf(aPayment('open', { metadata: '{"order_id":"77"}' })).number).toBe('77');
    expect(readOrderOf(aPayment('open', { metadata: 'words' })).number).toBe('tr_Ab3dE5');
  });

  test('when authentication failed, then 3-D Secure says so', () => {
    const details = { failureReason: 'authentication_failed' };
    expect(readOrderOf(aPayment('failed', { details })).transactions).toMatchObject([
      { threeDS: { transStatus: 'N' } },
    ]);
  });

  test('when part of it was given back, then that is a refund', () => {
    const order = readOrderOf(aPayment('paid', { amountRefunded: { value: '10.00', currency: 'EUR' } }));
    expect(order).toMatchObject({
      status: 'partially_refunded',
      transactions: [{}, { type: 'refund', amount: 1000 }],
    });
  });

  test('when its status is a new one, then it is invalid', () => {
    expect(readItems(aPayment('dreaming'))).toMatchObject([{ kind: 'invalid', path: '$.status' }]);
  });
});

describe('given what was done to a payment', () => {
  const common = {
    paymentId: 'tr_Ab3dE5',
    createdAt: '2026-04-03T08:00:00+00:00',
    amount: { value: '49.90', currency: 'EUR' },
  };
  const capture = { resource: 'capture', id: 'cpt_1', status: 'succeeded', ...common };
  const refund = { resource: 'refund', id: 're_1', status: 'refunded', ...common };

  test('when they are joined, then they are one order', () => {
    const payment = aPayment('authorized', { metadata: null });
    for (const answers of [
      [payment, capture, refund],
      [refund, capture, payment],
    ]) {
      const order = joinOrdersOf(answers);
      expect([order.number, order.status]).toEqual(['tr_Ab3dE5', 'refunded']);
      expect(order.transactions?.map(({ id }) => id)).toEqual(['tr_Ab3dE5', 'cpt_1', 're_1']);
    }
  });

  test('when a list holds them, then each is read', () => {
    const list = { count: 2, _embedded: { payments: [aPayment('paid'), 5] }, _links: {} };
    expect(readItems(list)).toMatchObject([
      { kind: 'order' },
      { kind: 'invalid', path: '$._embedded.payments[1]' },
    ]);
  });
});

describe('given an order', () => {
  const order = {
    resource: 'order',
    id: 'ord_1',
    orderNumber: '1001',
    status: 'paid',
    createdAt: '2026-04-02T07:00:00+00:00',
    amount: { value: '49.90', currency: 'EUR' },
    billingAddress: { givenName: 'Ines', familyName: 'Odermatt', email: 'ines@example.ch' },
    lines: [{ name: 'Hat', quantity: 2 }],
  };

  test('when its payments were asked for, then they are its transactions', () => {
    expect(readOrderOf({ ...order, _embedded: { payments: [aPayment('paid')] } })).toMatchObject({
      number: '1001',
      customer: { name: 'Ines Odermatt', email: 'ines@example.ch' },
      items: [{ name: 'Hat', quantity: 2 }],
      transactions: [{ id: 'tr_Ab3dE5', status: 'succeeded' }],
    });
  });

  test('when they were not, then they are unknown', () => {
    expect(readOrderOf(order)).not.toHaveProperty('transactions');
  });
});

test.each(['chargeback', 'customer', 'mandate', 'route'])('given a %s, then it is no payment', (resource) => {
  expect(reasonOf(readItems({ resource, id: 'x_1', createdAt: '2026-04-02T08:00:00+00:00' }))).toContain(
    resource,
  );
});

test('given an error, then it is no payment', () => {
  expect(reasonOf(readItems({ status: 404, title: 'Not Found', detail: 'No payment.' }))).toContain('404');
});
