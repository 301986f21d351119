import { describe, expect, it } from 'vitest';
import type { Order } from '../orders/order.ts';
import { ago, anOpenOrder, findingOf, listOf, noMoney, notEnrolled, ticketing } from './a-case.test-data.ts';
import type { Cause } from './vocabulary.ts';

describe('after money: a closed order, what is not accepted, what the bank said', () => {
  const amex = { card: { network: 'amex' } };
  it.each<[Cause, string, Partial<Order>]>([
    ['order_expired', 'hides its old decline', { status: 'expired', ...listOf(noMoney) }],
    ['order_expired', 'also by its deadline', { expiresAt: ago({ minutes: 1 }), ...listOf(noMoney) }],
    ['order_cancelled', 'hides its old decline', { status: 'cancelled', ...listOf(noMoney) }],
    ['order_refunded', 'is done', { status: 'refunded', ...listOf({ type: 'sale' }, { type: 'refund' }) }],
    ['order_refunded', 'in part is done', { status: 'partially_refunded' }],
    ['network_not_supported', 'Amex with a 3-D Secure note', listOf({ ...notEnrolled, ...amex })],
    [
      'network_not_supported',
      'a method the merchant does not take',
      { paymentMethod: 'twint', ...listOf(noMoney) },
    ],
    [
      'insufficient_funds',
      'Amex before, another card now',
      listOf({ ...notEnrolled, ...amex }, { ...noMoney, card: { network: 'visa' } }),
    ],
    [
      'insufficient_funds',
      'Amex before, a card of unknown network now',
      listOf({ ...notEnrolled, ...amex }, noMoney),
    ],
    [
      'insufficient_funds',
      'a card whose network the provider could not tell',
      listOf({ ...noMoney, card: { network: 'unknown' } }),
    ],
    [
      'other_method_pending',
      'a transfer that is on its way',
      { paymentMethod: 'bank_transfer', ...listOf() },
    ],
    ['other_method_pending', 'a cheque, transactions unknown', { paymentMethod: 'cheque' }],
  ])('%s: %s', (cause, _what, fields) => {
    expect(findingOf(anOpenOrder(fields)).cause).toBe(cause);
  });

  it('lets the latest attempt by time decide, whatever the order of the file', () => {
    const [first, second] = [
      { ...notEnrolled, at: ago({ days: 3 }) },
      { ...noMoney, at: ago({ days: 2 }) },
    ];
    expect(findingOf(anOpenOrder(listOf(first, second))).cause).toBe('insufficient_funds');
    expect(findingOf(anOpenOrder(listOf(second, first))).cause).toBe('insufficient_funds');
  });

  it.each([
    ['authentication_pending', 'failed'],
    ['challenge_abandoned', 'cancelled'],
    ['challenge_timeout', 'expired'],
  ] as const)('%s: the bank was asked to authenticate and the attempt is %s', (cause, status) => {
    const asked = { status, threeDS: { challengeSentAt: ago({ hours: 5 }) } } as const;
    expect(findingOf(anOpenOrder(listOf(asked))).cause).toBe(cause);
  });

  it.each([
    ['customer_cancelled', 'cancelled'],
    ['session_expired', 'expired'],
    ['session_expired', 'started'],
  ] as const)('%s: the attempt is %s and nobody says why', (cause, status) => {
    expect(findingOf(anOpenOrder(listOf({ status }))).cause).toBe(cause);
  });
});

describe('then what the customer says, then silence', () => {
  const tried = ['blank_page', 'payment_refused', 'auth_stuck', 'no_code_received'];

  it.each(tried)('what the bank said beats %s', (symptom) => {
    expect(findingOf(anOpenOrder(listOf(noMoney)), { told: { symptom } }).cause).toBe('insufficient_funds');
  });

  it('a blank page is likely 3-D Secure, unless something contradicts it', () => {
    const blank = (fields: Partial<Order>, told = {}): unknown =>
      findingOf(anOpenOrder(fields), { told: { symptom: 'blank_page', ...told } });
    const likely = { cause: 'card_not_enrolled_3ds', certainty: 'likely' };
    expect(blank(listOf())).toMatchObject(likely);
    expect(blank({})).toMatchObject(likely);
    expect(blank(listOf({ status: 'failed' }))).toMatchObject(likely);
    expect(blank(listOf({ status: 'failed', threeDS: { enrolled: 'Y' } }))).not.toMatchObject(likely);
    expect(blank(listOf(), { 'card.threeDSEnabled': true })).not.toMatchObject(likely);
  });

  it.each(['auth_stuck', 'no_code_received'])('%s is an authentication without a result', (symptom) => {
    expect(findingOf(anOpenOrder(listOf()), { told: { symptom } })).toMatchObject({
      cause: 'authentication_pending',
      advice: { action: 'contact_bank' },
    });
  });

  it('no transaction at all: not started at a ticketing merchant, or where the customer tried', () => {
    const none = anOpenOrder(listOf());
    expect(findingOf(none, { terms: ticketing }).cause).toBe('payment_not_started');
    expect(findingOf(none, { told: { symptom: 'payment_refused' } }).cause).toBe('payment_not_started');
    expect(findingOf(none).cause).toBe('awaiting_customer_payment');
    expect(findingOf(none, { told: { symptom: 'no_pay_button' } }).cause).toBe('awaiting_customer_payment');
  });

  it.each<[string, Partial<Order>]>([
    ['the transactions are not loaded', {}],
    ['there is one', listOf({ status: 'failed' })],
    ['the order is closed', { status: 'cancelled', ...listOf() }],
    ['the order is a quote', { status: 'quote', ...listOf() }],
    ['the method is offline', { paymentMethod: 'invoice', ...listOf() }],
  ])('not "not started" where %s', (_what, fields) => {
    expect(findingOf(anOpenOrder(fields), { terms: ticketing }).cause).not.toBe('payment_not_started');
  });

  it('no transaction at all, as the agent saw it himself', () => {
    const told = { 'transactions.count': 0 };
    expect(findingOf(anOpenOrder(), { terms: ticketing, told }).cause).toBe('payment_not_started');
  });
});
