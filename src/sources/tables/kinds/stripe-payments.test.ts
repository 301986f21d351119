import { describe, expect, test } from 'vitest';
import { joinPayments } from '../../../orders/join-payments.ts';
import { aFailedCharge, anIntent, readOrderOf } from '../../shapes/stripe/stripe.test-data.ts';
import { csv, leftOutOf, ordersOf, readFileItems } from '../tables.test-data.ts';

const header = [
  'id',
  'Description',
  'Seller Message',
  'Created (UTC)',
  'Amount',
  'Amount Refunded',
  'Currency',
  'Status',
  'Captured',
  'Card Last4',
  'Card Brand',
  'Card Exp Month',
  'Card Exp Year',
  'Customer Email',
  'PaymentIntent ID',
  'order_id (metadata)',
];

function row(cells: Readonly<Record<string, string>>): readonly string[] {
  const usual: Readonly<Record<string, string>> = {
    id: 'ch_1',
    'Created (UTC)': '2026-03-02 09:00',
    Amount: '86.00',
    'Amount Refunded': '0.00',
    Currency: 'chf',
    Status: 'Paid',
    Captured: 'true',
    'PaymentIntent ID': 'pi_1',
  };
  return header.map((name) => cells[name] ?? usual[name] ?? '');
}

describe("given Stripe's payments of the older export", () => {
  test('when a row is a paid and one a refused card payment, then both attempts are of one order', async () => {
    const refused = row({
      id: 'ch_0',
      Status: 'Failed',
      Captured: 'false',
      'Created (UTC)': '2026-03-02 08:55',
      'Seller Message': 'The bank did not return any further details with this decline.',
      'Card Last4': '42',
      'Card Brand': 'American Express',
      'Card Exp Month': '3',
      'Card Exp Year': '2027',
      'order_id (metadata)': '1001',
    });
    const paid = row({ 'order_id (metadata)': '1001', 'Customer Email': 'a@example.com' });

    const [order, ...others] = ordersOf(await readFileItems(csv(header, refused, paid)));

    expect(others).toEqual([]);
    expect(order).toMatchObject({
      number: '1001',
      status: 'paid',
      amount: 8600,
      currency: 'CHF',
      customer: { email: 'a@example.com' },
      references: { payment_intent: 'pi_1' },
      transactions: [
        {
          id: 'ch_0',
          status: 'failed',
          at: '2026-03-02T08:55:00Z',
          card: { network: 'amex', last4: '0042', expiry: '2027-03' },
          notes: [{ from: 'psp', text: 'The bank did not return any further details with this decline.' }],
        },
        { id: 'ch_1', status: 'succeeded', amount: 8600 },
      ],
    });
  });

  test.each([
    [{ 'Amount Refunded': '86.00', Status: 'Paid' }, 'refunded', ['succeeded', 'succeeded']],
    [{ 'Amount Refunded': '', Status: 'Refunded' }, 'refunded', ['succeeded', 'succeeded']],
    [{ 'Amount Refunded': '6.00' }, 'partially_refunded', ['succeeded', 'succeeded']],
    [{ Captured: 'false' }, 'awaiting_payment', ['authorized']],
    [
      { Captured: 'false', Status: 'Refunded', 'Amount Refunded': '86.00' },
      'awaiting_payment',
      ['cancelled'],
    ],
    [{ Status: 'requires_action', id: 'pi_1' }, 'awaiting_payment', ['requires_action']],
    [{ Status: 'Pending' }, 'awaiting_payment', ['pending']],
    [{ Status: 'Uncaptured' }, 'awaiting_payment', ['authorized']],
  ])('when a row says %o, then the order is %s', async (cells, status, transactions) => {
    const [order] = ordersOf(await readFileItems(csv(header, row(cells))));

    expect([order?.status, order?.transactions?.map((each) => each.status)]).toEqual([status, transactions]);
  });

  test.each([
    ['jpy', '1500', 1500],
    ['kwd', '1.250', 1250],
    ['chf', '1.25', 125],
  ])('when the currency is %s, then %s is %i minor units', async (Currency, Amount, minor) => {
    const [order] = ordersOf(
      await readFileItems(csv(header, row({ Currency, Amount, 'Amount Refunded': '0' }))),
    );

    expect(order?.transactions?.[0]).toMatchObject({ amount: minor, currency: Currency.toUpperCase() });
  });

  test('when a status is not known, then the row is left out with what it said', async () => {
    expect(leftOutOf(await readFileItems(csv(header, row({ Status: 'Levitating' }))))).toEqual([
      '2: $["Status"] is no status of Stripe that is known: "Levitating"',
    ]);
  });
});

describe("given Stripe's payments of the newer export", () => {
  const unified = [
    'id',
    'Created date (UTC)',
    'Amount',
    'Currency',
    'Decline Reason',
    'Status',
    'Seller Message',
  ];

  test('when a payment was refused, then the reason is a code and the message its text', async () => {
    const items = await readFileItems(
      csv(unified, [
        'pi_7',
        '2026-03-02 09:00:01',
        '20.00',
        'eur',
        'insufficient_funds',
        'requires_payment_method',
        'The bank returned the decline code `insufficient_funds`.',
      ]),
    );

    expect(ordersOf(items)[0]).toMatchObject({
      number: 'pi_7',
      transactions: [
        { id: 'pi_7:failed', status: 'failed', notes: [{ code: 'insufficient_funds', scheme: 'stripe' }] },
      ],
    });
  });
});

describe('given the same payment from the export, the API and a webhook', () => {
  test('then it is one transaction of one order', async () => {
    const refused = row({ Status: 'Failed', Captured: 'false', 'Seller Message': 'The bank declined.' });
    const [exported] = ordersOf(await readFileItems(csv(header, refused)));
    const charge = aFailedCharge({ payment_intent: 'pi_1' });
    const answers = [
      charge,
      { object: 'event', type: 'charge.failed', created: 1772442000, data: { object: charge } },
    ];
    const intent = anIntent({ id: 'pi_1', status: 'requires_payment_method', latest_charge: charge });

    const whole = [...answers, intent].map(readOrderOf).reduce(joinPayments, exported ?? readOrderOf(charge));

    expect(whole.number).toBe('pi_1');
    expect(whole.transactions).toHaveLength(1);
    expect(whole.transactions?.[0]).toMatchObject({ id: 'ch_1', status: 'failed' });
  });
});
