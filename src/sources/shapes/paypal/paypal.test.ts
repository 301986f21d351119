import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPayments } from '../../../orders/join-payments.ts';
import { joinOrdersOf, readItems, readOrderOf, reasonOf, writtenAt } from '../shapes.test-data.ts';

type Fields = Readonly<Record<string, unknown>>;

const orderId = '3HB10293KL475610M';
const api = 'https://api-m.paypal.com/v2';
const eur = (value: string): Fields => ({ currency_code: 'EUR', value });

function anOrder(status: string, payments?: Fields, fields: Fields = {}): Fields {
  return {
    id: orderId,
    status,
    intent: 'CAPTURE',
    create_time: '2026-04-02T08:00:00Z',
    purchase_units: [
      { reference_id: 'default', invoice_id: 'W-2044', amount: eur('49.90'), ...(payments && { payments }) },
    ],
    ...fields,
  };
}

function aCapture(status: string, fields: Fields = {}): Fields {
  return {
    id: '7CA90021BB3344556',
    status,
    amount: eur('49.90'),
    invoice_id: 'W-2044',
    create_time: '2026-04-02T08:05:00Z',
    links: [
      { rel: 'self', href: `${api}/payments/captures/7CA90021BB3344556` },
      { rel: 'up', href: `${api}/checkout/orders/${orderId}` },
    ],
    ...fields,
  };
}

function anEvent(event_type: string, resource: Fields, create_time: string): Fields {
  return { id: `WH-${create_time}`, event_type, create_time, resource_type: 'capture', resource };
}

describe('given an order of Orders v2', () => {
  test('when it is COMPLETED with a DECLINED capture, then the payment failed', () => {
    const capture = aCapture('DECLINED', { processor_response: { response_code: '5120' } });

    expect(readOrderOf(anOrder('COMPLETED', { captures: [capture] }))).toMatchObject({
      number: 'W-2044',
      status: 'awaiting_payment',
      nativeStatus: 'COMPLETED',
      amount: 4990,
      currency: 'EUR',
      references: { paypal_order: orderId },
      transactions: [
        {
          id: '7CA90021BB3344556',
          type: 'sale',
          status: 'failed',
          amount: 4990,
          notes: [{ from: 'bank', scheme: 'paypal', code: 'processor_response:5120' }],
        },
      ],
    });
  });

  test('when it is approved and not captured, then it is authorized with the note APPROVED', () => {
    const order = readOrderOf(anOrder('APPROVED'));

    expect(order.status).toBe('awaiting_payment');
    expect(order.transactions).toMatchObject([
      {
        id: orderId,
        status: 'authorized',
        provider: 'paypal',
        notes: [{ code: 'APPROVED', scheme: 'paypal' }],
      },
    ]);
  });

  test.each([
    ['CREATED', 'started', 'awaiting_payment'],
    ['PAYER_ACTION_REQUIRED', 'requires_action', 'awaiting_payment'],
    ['VOIDED', 'cancelled', 'cancelled'],
    ['COMPLETED', 'pending', 'awaiting_payment'],
  ])('when it is %s without payments, then it is %s', (status, transaction, order) => {
    expect(readOrderOf(anOrder(status))).toMatchObject({
      status: order,
      transactions: [{ status: transaction }],
    });
  });

  test('when a card paid, then card and 3-D Secure are told in EMV’s letters', () => {
    const payment_source = {
      card: {
        name: 'Ines Odermatt',
        brand: 'VISA',
        type: 'CREDIT',
        last_digits: '4242',
        expiry: '2029-03',
        authentication_result: {
          liability_shift: 'NO',
          three_d_secure: { enrollment_status: 'N' },
        },
      },
    };
    const order = readOrderOf(anOrder('COMPLETED', { captures: [aCapture('DECLINED')] }, { payment_source }));

    expect(order).toMatchObject({
      paymentMethod: 'card',
      customer: { name: 'Ines Odermatt' },
      transactions: [
        {
          card: { network: 'visa', last4: '4242', expiry: '2029-03', funding: 'credit' },
          threeDS: { enrolled: 'N' },
        },
      ],
    });
  });

  test('when a capture follows its authorization, then both tell of the same money', () => {
    const authorization = {
      id: '9AU1',
      status: 'CAPTURED',
      amount: eur('49.90'),
      create_time: '2026-04-02T08:01:00Z',
    };
    const refund = {
      id: '9RE1',
      status: 'COMPLETED',
      amount: eur('49.90'),
      create_time: '2026-04-03T08:00:00Z',
    };
    const order = readOrderOf(
      anOrder('COMPLETED', {
        authorizations: [authorization],
        captures: [aCapture('REFUNDED')],
        refunds: [refund],
      }),
    );

    expect(order.status).toBe('refunded');
    expect(order.transactions?.map(({ id, type, status }) => [id, type, status])).toEqual([
      ['9AU1', undefined, 'succeeded'],
      ['7CA90021BB3344556', 'capture', 'succeeded'],
      ['9RE1', 'refund', 'succeeded'],
    ]);
  });

  test.each([
    ['JPY', '4500', 4500],
    ['JPY', '4500.00', 4500],
    ['KWD', '1.25', 1250],
    ['EUR', '0.29', 29],
  ])('when it is %s %s, then that is %d minor units', (currency_code, value, amount) => {
    const purchase_units = [{ amount: { currency_code, value } }];

    expect(readOrderOf(anOrder('CREATED', undefined, { purchase_units }))).toMatchObject({
      number: orderId,
      amount,
      currency: currency_code,
    });
  });
});

describe('given webhook events of one PayPal order', () => {
  const events = [
    anEvent('CHECKOUT.ORDER.APPROVED', anOrder('APPROVED'), '2026-04-02T08:04:00Z'),
    anEvent('PAYMENT.CAPTURE.PENDING', aCapture('PENDING'), '2026-04-02T08:05:10Z'),
    anEvent('PAYMENT.CAPTURE.COMPLETED', aCapture('COMPLETED'), '2026-04-02T08:06:00Z'),
    anEvent(
      'PAYMENT.CAPTURE.REFUNDED',
      {
        id: '5RF77881LL000123X',
        status: 'COMPLETED',
        amount: eur('9.90'),
        invoice_id: 'W-2044',
        create_time: '2026-04-09T10:00:00Z',
        seller_payable_breakdown: {},
        links: [{ rel: 'up', href: `${api}/payments/captures/7CA90021BB3344556` }],
      },
      '2026-04-09T10:00:01Z',
    ),
  ];

  test('when they come in any order, then they are one order with one payment and its refund', () => {
    const joined = joinOrdersOf(events);
    expect(joined).toMatchObject({ number: 'W-2044', status: 'partially_refunded' });
    expect(joined.transactions?.map(({ id, status, amount }) => [id, status, amount])).toEqual([
      ['7CA90021BB3344556', 'succeeded', 4990],
      ['5RF77881LL000123X', 'succeeded', 990],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(joinOrdersOf(shuffled)).toEqual(joined);
      }),
    );
  });

  test('when the search tells of the capture too, then it is the same transaction', () => {
    const search = {
      transaction_details: [
        {
          transaction_info: {
            transaction_id: '7CA90021BB3344556',
            transaction_event_code: 'T0006',
            transaction_initiation_date: '2026-04-02T08:05:00+0000',
            transaction_amount: eur('49.90'),
            transaction_status: 'S',
            invoice_id: 'W-2044',
          },
        },
      ],
    };
    const joined = joinPayments(readOrderOf(search), readOrderOf(events[2]));

    expect(joined.transactions).toMatchObject([
      { id: '7CA90021BB3344556', type: 'sale', status: 'succeeded' },
    ]);
  });
});

describe('given a refused call', () => {
  const details = [{ issue: 'INSTRUMENT_DECLINED', description: 'The instrument was declined.' }];
  const error = { name: 'UNPROCESSABLE_ENTITY', message: 'Refused.', debug_id: 'x', details };

  test('when it names the order, then that order has a failed attempt with the issue', () => {
    const links = [{ rel: 'redirect', href: `https://www.paypal.com/checkoutnow?token=${orderId}` }];

    expect(readOrderOf({ ...error, links })).toMatchObject({
      number: orderId,
      transactions: [
        {
          id: `${orderId}:INSTRUMENT_DECLINED`,
          at: writtenAt,
          status: 'failed',
          notes: [{ code: 'INSTRUMENT_DECLINED' }],
        },
      ],
    });
    expect(readOrderOf({ order_id: orderId, error })).toMatchObject({ number: orderId });
  });

  test('when it names none, then the reason names the issue', () => {
    expect(reasonOf(readItems(error))).toContain('INSTRUMENT_DECLINED');
  });

  test('when it is about the request, then it is no payment', () => {
    const wrong = { ...error, details: [{ issue: 'INVALID_PARAMETER_VALUE' }], order_id: orderId };
    expect(reasonOf(readItems(wrong))).toContain('INVALID_PARAMETER_VALUE');
  });
});

describe('given objects of version 1', () => {
  const sale = {
    id: '8SA1',
    state: 'completed',
    amount: { total: '12.00', currency: 'EUR' },
    parent_payment: 'PAYID-AA11',
    create_time: '2026-04-02T08:00:00Z',
  };

  test('when a payment and an event tell of one sale, then it is one transaction', () => {
    const payment = {
      id: 'PAYID-AA11',
      intent: 'sale',
      state: 'approved',
      create_time: '2026-04-02T07:59:00Z',
      transactions: [
        {
          amount: { total: '12.00', currency: 'EUR' },
          invoice_number: 'W-9',
          related_resources: [{ sale: { ...sale, invoice_number: 'W-9' } }],
        },
      ],
    };
    const event = anEvent(
      'PAYMENT.SALE.COMPLETED',
      { ...sale, invoice_number: 'W-9' },
      '2026-04-02T08:00:02Z',
    );

    expect(joinOrdersOf([payment, event])).toMatchObject({
      number: 'W-9',
      status: 'paid',
      transactions: [{ id: '8SA1', status: 'succeeded', amount: 1200 }],
    });
  });

  test('when a payment has failed, then the reason is its note', () => {
    const payment = {
      id: 'PAYID-BB22',
      intent: 'sale',
      state: 'failed',
      failure_reason: 'PAYER_CANNOT_PAY',
      transactions: [{ amount: { total: '5.00', currency: 'EUR' } }],
    };
    expect(readOrderOf(payment)).toMatchObject({
      transactions: [{ status: 'failed', notes: [{ code: 'PAYER_CANNOT_PAY' }] }],
    });
  });
});

describe('given a Transaction Search', () => {
  const movement = (code: string, status: string, value: string): Fields => ({
    transaction_details: [
      {
        transaction_info: {
          transaction_id: '1TX',
          transaction_event_code: code,
          transaction_status: status,
          transaction_amount: eur(value),
        },
      },
    ],
  });

  test.each([
    ['T0006', 'D', '5.00', 'failed', undefined],
    ['T1300', 'S', '5.00', 'authorized', undefined],
    ['T1107', 'S', '-5.00', 'succeeded', 'refund'],
  ])('when the movement is %s %s, then it is %s', (code, status, value, expected, type) => {
    const [transaction] = readOrderOf(movement(code, status, value)).transactions ?? [];
    expect(transaction).toMatchObject({ status: expected, amount: 500 });
    if (type !== undefined) expect(transaction?.type).toBe(type);
  });

  test.each([['T0400'], ['T2001']])('when the movement is %s, then it is left aside', (code) => {
    expect(readItems(movement(code, 'S', '-5.00'))).toMatchObject([
      { kind: 'aside', what: `PayPal movement ${code}` },
    ]);
  });
});

describe('given another object of PayPal', () => {
  test('when it is a payment token, then it is no payment', () => {
    const links = [{ rel: 'self', href: 'https://api-m.paypal.com/v3/vault/payment-tokens/1' }];
    expect(reasonOf(readItems({ id: '1', customer: {}, links }))).toContain('not a payment');
  });
});
