import { describe, expect, test } from 'vitest';
import { csv, leftOutOf, ordersOf, readFileItems } from '../tables.test-data.ts';

describe("given Shopify's orders", () => {
  const header = [
    'Name',
    'Email',
    'Financial Status',
    'Paid at',
    'Currency',
    'Total',
    'Created at',
    'Lineitem quantity',
    'Lineitem name',
    'Cancelled at',
    'Payment Method',
    'Billing Name',
    'Billing Company',
    'Id',
    'Phone',
  ];

  test('when an order has several items, then the rows that only continue it are part of it', async () => {
    const items = await readFileItems(
      csv(
        header,
        [
          '#1001',
          'a@example.com',
          'paid',
          '2026-03-02 09:05:00 +0100',
          'EUR',
          '86.00',
          '2026-03-02 09:00:00 +0100',
          '1',
          'Chair',
          '',
          'Shopify Payments',
          'Anna Rossi',
          'Rossi SA',
          '450789469',
          "'+41 79 000 00 00",
        ],
        [
          '#1001',
          'a@example.com',
          '',
          '',
          '',
          '',
          '2026-03-02 09:00:00 +0100',
          '2',
          'Table',
          '',
          '',
          '',
          '',
          '',
          '',
        ],
        [
          '#1002',
          'b@example.com',
          'pending',
          '',
          'EUR',
          '10.00',
          '2026-03-02 10:00:00 +0100',
          '1',
          'Lamp',
          '',
          'PayPal Express',
          'Bo',
          '',
          '450789470',
          '',
        ],
        [
          '#1003',
          'b@example.com',
          'pending',
          '',
          'EUR',
          '10.00',
          '2026-03-02 10:00:00 +0100',
          '1',
          'Lamp',
          '2026-03-03 10:00:00 +0100',
          '',
          'Bo',
          '',
          '450789471',
          '',
        ],
      ),
    );

    expect(leftOutOf(items)).toEqual([]);
    expect(ordersOf(items)).toMatchObject([
      {
        number: '1001',
        status: 'paid',
        amount: 8600,
        paidAt: '2026-03-02T09:05:00+01:00',
        customer: { name: 'Anna Rossi', company: 'Rossi SA', phone: '+41 79 000 00 00' },
        items: [
          { name: 'Chair', quantity: 1 },
          { name: 'Table', quantity: 2 },
        ],
        references: { shopify_order: '450789469' },
      },
      { number: '1002', status: 'awaiting_payment', paymentMethod: 'paypal' },
      { number: '1003', status: 'cancelled' },
    ]);
    expect(ordersOf(items)[0]?.transactions).toBeUndefined();
  });
});

describe("given Shopify's transactions", () => {
  const header = [
    'Order',
    'Name',
    'Kind',
    'Gateway',
    'Created At',
    'Status',
    'Amount',
    'Currency',
    'Card Type',
  ];

  test('when one was refused before another went through, then both are of the order', async () => {
    const items = await readFileItems(
      csv(
        header,
        [
          '450789469',
          '#1001',
          'sale',
          'shopify_payments',
          '2026-03-02 09:00:00 +0100',
          'failure',
          '86.00',
          'EUR',
          'visa',
        ],
        [
          '450789469',
          '#1001',
          'sale',
          'shopify_payments',
          '2026-03-02 09:05:00 +0100',
          'success',
          '86.00',
          'EUR',
          'mastercard',
        ],
        ['450789469', '#1001', 'change', 'cash', '2026-03-02 09:05:00 +0100', 'success', '1.00', 'EUR', ''],
      ),
    );

    expect(ordersOf(items)).toMatchObject([
      {
        number: '1001',
        status: 'paid',
        references: { shopify_order: '450789469' },
        transactions: [
          { status: 'failed', card: { network: 'visa' }, provider: 'shopify_payments' },
          { status: 'succeeded', type: 'sale', amount: 8600 },
        ],
      },
    ]);
    expect(leftOutOf(items)).toEqual(['4: (Shopify change)']);
  });
});

describe("given WooCommerce's orders of an export plug-in", () => {
  const header = [
    'order_id',
    'order_number',
    'order_date',
    'paid_date',
    'status',
    'order_total',
    'order_currency',
    'payment_method',
    'transaction_id',
    'billing_first_name',
    'billing_last_name',
    'billing_email',
    'order_notes',
    'meta:wpml_language',
    'line_item_1',
  ];
  const order = (cells: Readonly<Record<string, string>>): readonly string[] => {
    const usual: Readonly<Record<string, string>> = {
      order_id: '900',
      order_number: '1001',
      order_date: '2026-03-02 09:00:00',
      status: 'wc-pending',
      order_total: '86.00',
      order_currency: 'CHF',
      payment_method: 'stripe',
      billing_first_name: 'Anna',
      billing_last_name: 'Rossi',
      billing_email: 'anna@example.ch',
    };
    return header.map((name) => cells[name] ?? usual[name] ?? '');
  };

  test('when notes come along, then they tell of the attempts', async () => {
    const order_notes =
      'content:Stripe charge complete (Charge ID: ch_77AAbbccdd)|date:2026-03-02 09:05:00|customer:|added_by:system||content:Your order | with a bar|date:2026-03-02 09:06:00|customer:1|added_by:system';
    const items = await readFileItems(
      csv(
        header,
        order({
          status: 'processing',
          paid_date: '2026-03-02 09:05:00',
          order_notes,
          'meta:wpml_language': 'it',
          line_item_1: 'name:Chair|product_id:1|quantity:2|total:86',
        }),
      ),
      { map: { hints: { timeZone: 'Europe/Zurich' } } },
    );

    expect(ordersOf(items)).toMatchObject([
      {
        number: '1001',
        status: 'processing',
        placedAt: '2026-03-02T09:00:00+01:00',
        customer: { name: 'Anna Rossi', language: 'it' },
        items: [{ name: 'Chair', quantity: 2 }],
        references: { order_id: '900' },
        transactions: [{ id: 'ch_77AAbbccdd', status: 'succeeded', provider: 'stripe' }],
      },
    ]);
    expect(items.filter(({ kind }) => kind === 'remark')).toEqual([]);
  });

  test('when no notes come along, then the attempts of an unpaid order are unknown, not none', async () => {
    const items = await readFileItems(csv(header, order({ status: 'wc-failed' })));

    expect(ordersOf(items)[0]?.transactions).toBeUndefined();
    expect(items.filter(({ kind }) => kind === 'remark')).toHaveLength(1);
  });

  test.each([
    ['Pagamento in sospeso', 'awaiting_payment'],
    ['In attesa', 'on_hold'],
    ['En attente', 'on_hold'],
    ['Attente paiement', 'awaiting_payment'],
    ['Fehlgeschlagen', 'awaiting_payment'],
    ['In Bearbeitung', 'processing'],
    ['Completato', 'paid'],
    ['Storniert', 'cancelled'],
    ['Remboursée', 'refunded'],
  ])('when its status is %s, then it is %s', async (status, wanted) => {
    expect(ordersOf(await readFileItems(csv(header, order({ status }))))[0]?.status).toBe(wanted);
  });
});

describe("given WooCommerce's own Analytics", () => {
  test('then number, status and customer are known, and nothing else', async () => {
    const items = await readFileItems(
      csv(
        [
          'Date',
          'Order #',
          'N. Revenue (formatted)',
          'Status',
          'Customer',
          'Customer type',
          'Product(s)',
          'Items sold',
        ],
        ['2026-03-02 09:00:00', '1001', 'CHF 86.00', 'On hold', 'Anna Rossi', 'new', 'Chair', '1'],
      ),
    );

    expect(ordersOf(items)).toMatchObject([
      { number: '1001', status: 'on_hold', customer: { name: 'Anna Rossi' } },
    ]);
  });
});

describe("given Adyen's received payments", () => {
  const header = [
    'Company Account',
    'Merchant Account',
    'Psp Reference',
    'Merchant Reference',
    'Payment Method',
    'Creation Date',
    'TimeZone',
    'Currency',
    'Amount',
    'Type',
    'Risk Scoring',
    'Shopper Name',
    'Shopper PAN',
    'Issuer Name',
    'Issuer Country',
    'Shopper Email',
    '3D Directory Response',
    '3D Authentication Response',
    'Acquirer Response',
    'Raw acquirer response',
  ];
  const payment = (cells: Readonly<Record<string, string>>): readonly string[] => {
    const usual: Readonly<Record<string, string>> = {
      'Psp Reference': '="8816178915123456"',
      'Merchant Reference': '1001',
      'Payment Method': 'mc',
      'Creation Date': '2026-03-02 09:00:00',
      TimeZone: 'CET',
      Currency: 'EUR',
      Amount: '86.00',
      Type: 'Refused',
    };
    return header.map((name) => cells[name] ?? usual[name] ?? '');
  };

  test("when a payment was refused, then the bank's words and the 3-D Secure letters are known", async () => {
    const items = await readFileItems(
      csv(
        header,
        payment({
          'Acquirer Response': 'Not enough balance',
          'Raw acquirer response': '51 : Insufficient funds',
          '3D Directory Response': 'Y',
          '3D Authentication Response': 'N',
          'Shopper PAN': '541333******0019',
        }),
      ),
    );

    expect(ordersOf(items)[0]).toMatchObject({
      number: '1001',
      transactions: [
        {
          id: '8816178915123456',
          at: '2026-03-02T09:00:00+01:00',
          status: 'failed',
          card: { network: 'mastercard', bin: '541333', last4: '0019' },
          threeDS: { enrolled: 'Y', transStatus: 'N' },
          notes: [
            { from: 'bank', scheme: 'iso8583', code: '51' },
            { from: 'psp', text: 'Not enough balance' },
          ],
        },
      ],
    });
  });

  test('when it was refused without a reason, then there is none', async () => {
    const [order] = ordersOf(await readFileItems(csv(header, payment({}))));

    expect(order?.transactions?.[0]).toMatchObject({ status: 'failed' });
    expect(order?.transactions?.[0]).not.toHaveProperty('notes');
  });

  test('when a spreadsheet has rounded the reference, then the row is left out', async () => {
    const items = await readFileItems(csv(header, payment({ 'Psp Reference': '8.81618E+15' })));

    expect(leftOutOf(items)[0]).toContain('a spreadsheet has rounded it');
  });

  test('when it is the settlement report, then the other one is asked for', async () => {
    const settlement = csv(
      ['Company Account', 'Merchant Account', 'Psp Reference', 'Gross Debit (GC)', 'Batch Number'],
      ['a', 'b', 'c', '1', '2'],
    );

    await expect(readFileItems(settlement)).rejects.toMatchObject({ code: 'other_export', exitCode: 6 });
  });
});
