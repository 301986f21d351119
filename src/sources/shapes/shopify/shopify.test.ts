import { describe, expect, test } from 'vitest';
import { readItems, readOrderOf, reasonOf } from '../shapes.test-data.ts';

type Fields = Readonly<Record<string, unknown>>;

function aTransaction(fields: Fields = {}): Fields {
  return {
    id: 389_404_470,
    order_id: 450_789_470,
    kind: 'sale',
    status: 'failure',
    gateway: 'shopify_payments',
    amount: '86.00',
    currency: 'CHF',
    created_at: '2026-04-02T10:00:00+02:00',
    message: 'Your card was declined',
    error_code: 'card_declined',
    payment_details: {
      credit_card_company: 'Mastercard',
      credit_card_number: '•••• •••• •••• 4444',
      credit_card_bin: '545301',
    },
    ...fields,
  };
}

describe('given a transaction of the REST interface', () => {
  test('when it failed, then the gateway’s words and Shopify’s code are its note', () => {
    expect(readOrderOf({ transaction: aTransaction() })).toMatchObject({
      number: '450789470',
      status: 'awaiting_payment',
      transactions: [
        {
          id: '389404470',
          type: 'sale',
          status: 'failed',
          amount: 8600,
          provider: 'shopify_payments',
          card: { network: 'mastercard', last4: '4444', bin: '545301' },
          notes: [{ scheme: 'shopify', code: 'card_declined', text: 'Your card was declined' }],
        },
      ],
    });
  });

  test.each([
    ['authorization', 'success', 'authorized', undefined],
    ['capture', 'success', 'succeeded', 'capture'],
    ['void', 'success', 'succeeded', 'void'],
    ['refund', 'pending', 'pending', 'refund'],
    ['sale', 'error', 'failed', 'sale'],
  ])('when it is a %s that is %s, then it is %s', (kind, status, expected, type) => {
    const [transaction] = readOrderOf(aTransaction({ kind, status })).transactions ?? [];
    expect([transaction?.status, transaction?.type]).toEqual([expected, type]);
  });

  test('when it names no currency, then its amount is unknown', () => {
    const [transaction] =
      readOrderOf({ transactions: [aTransaction({ currency: undefined })] }).transactions ?? [];
    expect(transaction).not.toHaveProperty('amount');
  });

  test('when it is change, then it is no payment', () => {
    expect(reasonOf(readItems(aTransaction({ kind: 'change' })))).toContain('change');
  });
});

describe('given an order', () => {
  test('when GraphQL gives it with its transactions, then they are its transactions', () => {
    const order = {
      id: 'gid://shopify/Order/450789470',
      name: '#1001',
      createdAt: '2026-04-02T08:00:00Z',
      displayFinancialStatus: 'PAID',
      totalPriceSet: { shopMoney: { amount: '4500', currencyCode: 'JPY' } },
      customer: { displayName: 'Ines Odermatt', email: 'ines@example.ch' },
      transactions: [
        {
          id: 'gid://shopify/OrderTransaction/1',
          kind: 'SALE',
          status: 'SUCCESS',
          gateway: 'shopify_payments',
          createdAt: '2026-04-02T08:00:00Z',
          amountSet: { shopMoney: { amount: '4500.0', currencyCode: 'JPY' } },
        },
      ],
    };
    const [item] = readItems({ data: { orders: { edges: [{ node: order }] } } });

    expect(item).toMatchObject({
      kind: 'order',
      partial: false,
      order: {
        number: '1001',
        status: 'paid',
        amount: 4500,
        currency: 'JPY',
        customer: { name: 'Ines Odermatt', email: 'ines@example.ch' },
        references: { shopify_order: '450789470' },
        transactions: [{ id: '1', type: 'sale', status: 'succeeded', amount: 4500 }],
      },
    });
  });

  test('when REST gives it without transactions, then they are unknown', () => {
    const order = {
      id: 1,
      name: '#7',
      financial_status: 'pending',
      created_at: '2026-04-02T08:00:00Z',
      total_price: '5.00',
      currency: 'EUR',
    };
    const read = readOrderOf({ orders: [order] });

    expect(read).toMatchObject({ number: '7', status: 'awaiting_payment', amount: 500 });
    expect(read).not.toHaveProperty('transactions');
  });
});
