import { describe, expect, test } from 'vitest';
import { addPayments } from '../../../orders/join-payments.ts';
import { readItems, readOrderOf, reasonOf } from '../shapes.test-data.ts';

type Fields = Readonly<Record<string, unknown>>;

function anOrder(fields: Fields = {}): Fields {
  return {
    id: 812,
    number: '1001',
    order_key: 'wc_order_x',
    status: 'pending',
    currency: 'EUR',
    total: '49.90',
    date_created_gmt: '2026-04-02T08:00:00',
    date_modified_gmt: '2026-04-02T08:10:00',
    billing: {
      first_name: 'Ines',
      last_name: 'Odermatt',
      email: 'ines@example.ch',
      phone: '+41 31 000 00 00',
      company: '',
    },
    payment_method: 'stripe',
    line_items: [{ name: 'Hat', quantity: 2 }],
    meta_data: [
      { key: '_stripe_intent_id', value: 'pi_9' },
      { key: 'gift', value: { a: [1] } },
    ],
    ...fields,
  };
}

function aNote(note: string, minute: number, fields: Fields = {}): Fields {
  return {
    id: 300 + minute,
    author: 'system',
    customer_note: false,
    date_created_gmt: `2026-04-02T08:${String(minute).padStart(2, '0')}:00`,
    note,
    ...fields,
  };
}

const paid = { status: 'processing', date_paid_gmt: '2026-04-02T08:09:00', transaction_id: 'ch_2' };

describe('given an order of the shop', () => {
  test('when its notes were not loaded and nothing tells, then its transactions are unknown', () => {
    const order = readOrderOf(anOrder());

    expect(order).toMatchObject({
      number: '1001',
      status: 'awaiting_payment',
      nativeStatus: 'pending',
      amount: 4990,
      paymentMethod: 'card',
      customer: { name: 'Ines Odermatt', email: 'ines@example.ch' },
      items: [{ name: 'Hat', quantity: 2 }],
      references: { order_id: '812', payment_intent: 'pi_9' },
      updatedAt: '2026-04-02T08:10:00Z',
    });
    expect(order).not.toHaveProperty('transactions');
  });

  test('when it was paid, then that is a succeeded transaction', () => {
    expect(readOrderOf(anOrder(paid))).toMatchObject({
      status: 'processing',
      paidAt: '2026-04-02T08:09:00Z',
      transactions: [
        { id: 'ch_2', at: '2026-04-02T08:09:00Z', status: 'succeeded', amount: 4990, provider: 'stripe' },
      ],
    });
  });

  test.each([
    ['failed', 'awaiting_payment'],
    ['on-hold', 'on_hold'],
    ['wc-completed', 'paid'],
    ['En attente', 'on_hold'],
    ['Attente paiement', 'awaiting_payment'],
    ['In attesa', 'on_hold'],
    ['Zahlung ausstehend', 'awaiting_payment'],
    ['Rimborsato', 'refunded'],
    ['checkout-draft', 'draft'],
    ['quality-check', 'on_hold'],
  ])('when its status is %s, then it is %s', (status, expected) => {
    expect(readOrderOf(anOrder({ status }))).toMatchObject({ status: expected, nativeStatus: status });
  });

  test.each([
    ['JPY', '4500', 4500],
    ['KWD', '1.250', 1250],
  ])('when it is in %s, then its total has other decimals', (currency, total, amount) => {
    expect(readOrderOf(anOrder({ currency, total }))).toMatchObject({ amount, currency });
  });

  test('when it is a renewal, then that is its kind', () => {
    expect(readOrderOf(anOrder({ created_via: 'subscription' })).kind).toBe('renewal');
  });

  test('when it comes through a tunnel, then it is read all the same', () => {
    expect(readItems({ data: [anOrder(), anOrder({ number: '1002' })] })).toMatchObject([
      { kind: 'order', partial: false },
      { kind: 'order', order: { number: '1002' } },
    ]);
  });
});

describe('given an order with its notes', () => {
  const read = (notes: readonly Fields[], fields: Fields = {}) =>
    readOrderOf({ order: anOrder(fields), notes });

  test('when an attempt failed and the next one paid, then both are its transactions', () => {
    const notes = [
      aNote('Stripe payment intent created (Payment Intent ID: pi_9)', 1),
      aNote(
        'Stripe payment failed: Your card has <strong>insufficient</strong> funds. Order status changed from Pending payment to Failed.',
        3,
      ),
      aNote('Order status changed from Pending payment to Failed.', 3, { id: 1 }),
      aNote('Stripe charge complete (Charge ID: ch_2)', 9),
      aNote('Payment complete.', 9, { id: 2 }),
    ];
    const { transactions } = read(notes, paid);

    expect(transactions?.map(({ id, status }) => [id, status])).toEqual([
      ['shop:note-303', 'failed'],
      ['ch_2', 'succeeded'],
    ]);
    expect(transactions?.[0]?.notes).toMatchObject([
      { from: 'shop', text: expect.stringContaining('has insufficient funds.') },
    ]);
  });

  test.each([
    [
      'Mollie - Kreditkarte payment failed via Mollie (tr_7Yx). Because of: (card_expired) Karte abgelaufen.',
      'tr_7Yx',
      'failed',
      'card_expired',
      'mollie',
    ],
    ['Mollie - Paypal payment (tr_7Yx123) cancelled .', 'tr_7Yx123', 'cancelled', undefined, 'mollie'],
    ['Mollie - iDEAL payment expired (tr_7Yx123).', 'tr_7Yx123', 'expired', undefined, 'mollie'],
    [
      'La transazione per l&#8217;ordine 1001 è fallita con errore (251) Importo non disponibile',
      'shop:note-303',
      'failed',
      '251',
      'axerve',
    ],
    [
      'Transaction for order 1001 failed with error (1143) TRANSACTION ABANDONED',
      'shop:note-303',
      'failed',
      '1143',
      'axerve',
    ],
    [
      'A payment of €49.90 <strong>failed</strong> using Credit card (<a href="#"><code>pi_abc123</code></a>).',
      'pi_abc123',
      'failed',
      undefined,
      'stripe',
    ],
    ['Stripe SCA authentication failed. Reason: timeout', 'shop:note-303', 'failed', undefined, 'stripe'],
    ['Instrument declined.', 'shop:note-303', 'failed', 'INSTRUMENT_DECLINED', 'paypal'],
    [
      'Authorize.Net Credit Card Payment Failed (Status code 2: declined)',
      'shop:note-303',
      'failed',
      undefined,
      'stripe',
    ],
    [
      'Bestellstatus von Zahlung ausstehend auf Fehlgeschlagen geändert.',
      'shop:note-303',
      'failed',
      undefined,
      'stripe',
    ],
    [
      'Stato dell’ordine modificato da Pagamento in sospeso a Non riuscito.',
      'shop:note-303',
      'failed',
      undefined,
      'stripe',
    ],
    [
      'État de la commande modifié de Attente paiement à Échouée.',
      'shop:note-303',
      'failed',
      undefined,
      'stripe',
    ],
    ['Awaiting Multibanco payment', 'shop:note-303', 'pending', undefined, 'stripe'],
  ])('when a note says %s, then it tells of an attempt', (note, id, status, code, provider) => {
    const [transaction] = read([aNote(note, 3)]).transactions ?? [];
    expect([transaction?.status, transaction?.provider, transaction?.notes?.[0]?.code]).toEqual([
      status,
      provider,
      code,
    ]);
    if (id !== 'tr_7Yx') expect(transaction?.id).toBe(id);
  });

  test('when the system wrote of no payment, then there are known to be none', () => {
    expect(read([aNote('Order status changed from Draft to Pending payment.', 1)]).transactions).toEqual([]);
  });

  test('when only notes to the customer are there, then the transactions are unknown', () => {
    expect(
      read([aNote('Your card was declined, please pay again.', 1, { customer_note: true })]),
    ).not.toHaveProperty('transactions');
  });

  test('when a person writes of a payment, then that is no attempt', () => {
    expect(read([aNote('Customer says the card was declined', 1, { author: 'Eva' })]).transactions).toEqual(
      [],
    );
  });

  test('when a refund is listed, then it is given back', () => {
    const { transactions } = read([], { ...paid, status: 'refunded', refunds: [{ id: 5, total: '-49.90' }] });
    expect(transactions).toMatchObject([{ id: 'ch_2' }, { id: 'refund-5', type: 'refund', amount: 4990 }]);
  });
});

describe('given a note without its order', () => {
  const _links = { up: [{ href: 'https://shop.example/wp-json/wc/v3/orders/812' }] };

  test('when it says whose it is and tells of a payment, then it is part of that order', () => {
    const item = readItems({ ...aNote('Payment failed: expired card', 3), _links })[0];
    expect(item).toMatchObject({
      kind: 'order',
      partial: true,
      order: { number: '812', transactions: [{ status: 'failed' }] },
    });
  });

  test.each([
    [{ ...aNote('I love hats', 3), _links }, 'tells of no payment'],
    [aNote('Payment failed: expired card', 3), 'together with its order'],
    [{ note: 'Payment failed' }, 'together with its order'],
  ])('when it does not, then the reason says so', (note, word) => {
    expect(reasonOf(readItems(note))).toContain(word);
  });
});

describe('given the shop’s order and its provider’s payment', () => {
  const charge = (id: string): Fields => ({
    id,
    object: 'charge',
    amount: 4990,
    captured: true,
    created: 1_775_117_340,
    currency: 'eur',
    metadata: { order_id: '1001' },
    paid: true,
    payment_intent: 'pi_9',
    status: 'succeeded',
  });

  test.each([
    ['the charge', { transaction_id: 'ch_2' }],
    ['the intent', { transaction_id: 'pi_9' }],
    ['nothing', { transaction_id: '' }],
  ])('when the shop knows %s, then the money is counted once', (_what, fields) => {
    const order = readOrderOf(anOrder({ ...paid, ...fields }));
    expect(addPayments(order, readOrderOf(charge('ch_2'))).transactions?.map(({ id }) => id)).toEqual([
      'ch_2',
    ]);
  });
});

test('given an error of the shop, then it is no order', () => {
  const error = { code: 'woocommerce_rest_cannot_view', message: 'Sorry', data: { status: 401 } };
  expect(reasonOf(readItems(error))).toContain('woocommerce_rest_cannot_view');
});
