import { describe, expect, test } from 'vitest';
import { joinOrdersOf, readItems, readOrderOf, reasonOf } from '../shapes.test-data.ts';

type Fields = Readonly<Record<string, unknown>>;

function aPayment(fields: Fields = {}): Fields {
  return {
    id: 'pay_7dk2',
    requested_on: '2026-04-02T08:00:00Z',
    amount: 8600,
    currency: 'CHF',
    reference: 'T-5',
    source: {
      type: 'card',
      scheme: 'Visa',
      last4: '4242',
      bin: '424242',
      expiry_month: 3,
      expiry_year: 2029,
      card_type: 'CREDIT',
    },
    ...fields,
  };
}

describe('given a payment', () => {
  test('when it was declined, then the response is its note', () => {
    const declined = aPayment({
      status: 'Declined',
      approved: false,
      response_code: '20051',
      response_summary: 'Insufficient Funds',
      '3ds': { enrolled: 'Y', version: '2.2.0', authentication_response: 'Y' },
    });

    expect(readOrderOf(declined)).toMatchObject({
      number: 'T-5',
      references: { checkout_payment: 'pay_7dk2' },
      transactions: [
        {
          id: 'pay_7dk2',
          status: 'failed',
          amount: 8600,
          card: { network: 'visa', last4: '4242', expiry: '2029-03' },
          threeDS: { enrolled: 'Y', transStatus: 'Y', version: '2.2.0' },
          notes: [{ scheme: 'checkout_com', code: '20051', text: 'Insufficient Funds' }],
        },
      ],
    });
  });

  test.each([
    [{ status: 'Authorized' }, 'authorized'],
    [{ status: 'Captured' }, 'succeeded'],
    [{ status: 'Pending', _links: { redirect: { href: 'x' } } }, 'requires_action'],
    [{ status: 'Pending' }, 'pending'],
    [{ status: 'Voided' }, 'cancelled'],
    [{ response_code: '10000' }, 'authorized'],
    [{ response_code: '20005' }, 'failed'],
    [{ approved: true, action_id: 'act_1' }, 'authorized'],
  ])('when it is %j, then it is %s', (fields, status) => {
    expect(readOrderOf(aPayment(fields)).transactions).toMatchObject([{ status }]);
  });

  test('when its status is a new one, then it is invalid', () => {
    expect(readItems(aPayment({ status: 'Dreaming' }))).toMatchObject([
      { kind: 'invalid', path: '$.status' },
    ]);
  });
});

test('given events of a payment in any order, then they are one order', () => {
  const event = (type: string, at: string, fields: Fields = {}): Fields => ({
    id: `evt_${type}`,
    type,
    created_on: at,
    data: aPayment({ processed_on: at, requested_on: undefined, ...fields }),
  });
  const story = [
    event('payment_approved', '2026-04-02T08:00:00Z'),
    event('payment_captured', '2026-04-02T09:00:00Z', { action_id: 'act_1' }),
    event('payment_refunded', '2026-04-03T09:00:00Z', { action_id: 'act_2', amount: 600 }),
  ];
  for (const events of [story, story.toReversed()]) {
    const order = joinOrdersOf(events);
    expect(order.status).toBe('partially_refunded');
    expect(order.transactions?.map(({ id, status }) => [id, status])).toEqual([
      ['pay_7dk2', 'authorized'],
      ['act_1', 'succeeded'],
      ['act_2', 'succeeded'],
    ]);
  }
});

test('given a list, then each payment is read', () => {
  expect(readItems({ total_count: 1, data: [aPayment({ status: 'Paid' })] })).toMatchObject([
    { order: { status: 'paid' } },
  ]);
});

test.each([
  [
    { request_id: 'r', error_type: 'request_invalid', error_codes: ['card_number_required'] },
    'request_invalid',
  ],
  [{ action_id: 'act_1', reference: 'T-5' }, 'receipt'],
])('given %j, then it is no payment', (answer, word) => {
  expect(reasonOf(readItems(answer))).toContain(word);
});
