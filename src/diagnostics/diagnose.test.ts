import { describe, expect, it } from 'vitest';
import { aBankNote } from '../orders/an-order.test-data.ts';
import type { Order, Transaction } from '../orders/order.ts';
import { ago, anOpenOrder, aPayment, findingOf, ticketing } from './a-case.test-data.ts';
import type { Cause } from './vocabulary.ts';

type Told = Partial<Transaction>;
const list = (...told: readonly Told[]): Pick<Order, 'transactions'> => ({
  transactions: told.map((fields, index) =>
    aPayment({ id: `t${index}`, at: ago({ hours: 20 - index }), ...fields }),
  ),
});

const noMoney = { status: 'failed', notes: [aBankNote('51')] } as const;
const notEnrolled = { status: 'failed', threeDS: { enrolled: 'N' } } as const;
const sale = { type: 'sale' } as const;
const held = { status: 'authorized' } as const;
const open = { status: 'started', at: ago({ minutes: 5 }) } as const;
const deadlineOver = { expiresAt: ago({ minutes: 1 }) };

describe('money comes first', () => {
  it.each<[Cause, string, Partial<Order>]>([
    ['charged_twice', 'two sales, even of a cancelled order', { status: 'cancelled', ...list(sale, sale) }],
    ['charged_twice', 'two sales of a paid order', { status: 'paid', ...list(sale, sale) }],
    ['paid_after_cancellation', 'money for a cancelled order', { status: 'cancelled', ...list(sale) }],
    ['paid_after_cancellation', 'money for an expired order', { status: 'expired', ...list(sale) }],
    ['paid_after_cancellation', 'money after the deadline', { expiresAt: ago({ days: 2 }), ...list(sale) }],
    ['already_paid', 'paid, whatever failed before', { status: 'paid', ...list(noMoney, sale) }],
    ['already_paid', 'being fulfilled', { status: 'processing' }],
    [
      'already_paid',
      'paid after its deadline, and taken as paid',
      { status: 'paid', expiresAt: ago({ days: 2 }), ...list(sale) },
    ],
    ['paid_but_not_registered', 'a success after failures', list(noMoney, notEnrolled, sale)],
    ['paid_but_not_registered', 'a failure after the success', list(sale, noMoney)],
    [
      'paid_but_not_registered',
      'a late "failed" of the same attempt',
      list({ id: 'x' }, { id: 'x', status: 'failed' }),
    ],
    ['paid_but_not_registered', 'before the deadline that is over now', { ...deadlineOver, ...list(sale) }],
    [
      'paid_but_not_registered',
      'paid after an attempt that was voided',
      list({ status: 'cancelled' }, { type: 'void' }, sale),
    ],
    [
      'payment_in_progress',
      'held money, though the order is cancelled',
      { status: 'cancelled', ...list(held) },
    ],
    ['payment_in_progress', 'held money after a failure', list(noMoney, held)],
    ['payment_in_progress', 'a page that is open after a failure', list(noMoney, open)],
    ['payment_in_progress', 'less than the whole was captured', list({ ...sale, amount: 4_000 })],
  ])('%s: %s', (cause, _what, fields) => {
    expect(findingOf(anOpenOrder(fields)).cause).toBe(cause);
  });

  it('calls an order paid but not registered when the customer came back, or after an hour', () => {
    const paid = (minutes: number): Order => anOpenOrder(list({ ...sale, at: ago({ minutes }) }));
    expect(findingOf(paid(59)).cause).toBe('payment_in_progress');
    expect(findingOf(paid(60)).cause).toBe('paid_but_not_registered');
    expect(findingOf(paid(5), { told: { 'payer.returned': true } }).cause).toBe('paid_but_not_registered');
    const returned = { type: 'returned_from_bank', at: ago({ minutes: 4 }) } as const;
    expect(findingOf({ ...paid(5), events: [returned] }).cause).toBe('paid_but_not_registered');
  });

  it('takes what the bank shows for a payment that has to be found first', () => {
    const told = { 'bank.debited': true };
    const toFind = { cause: 'payment_in_progress', advice: { action: 'escalate' } };
    expect(findingOf(anOpenOrder(), { told })).toMatchObject(toFind);
    expect(findingOf(anOpenOrder(list()), { told })).toMatchObject(toFind);
    expect(findingOf(anOpenOrder(list({ status: 'failed' })), { told })).toMatchObject(toFind);
  });
});

describe('then a closed order, what is not accepted, what the bank said', () => {
  const amex = { card: { network: 'amex' } };
  it.each<[Cause, string, Partial<Order>]>([
    ['order_expired', 'hides its old decline', { status: 'expired', ...list(noMoney) }],
    ['order_expired', 'also by its deadline', { ...deadlineOver, ...list(noMoney) }],
    ['order_cancelled', 'hides its old decline', { status: 'cancelled', ...list(noMoney) }],
    ['order_refunded', 'is done', { status: 'refunded', ...list(sale, { type: 'refund' }) }],
    ['order_refunded', 'in part is done', { status: 'partially_refunded' }],
    ['network_not_supported', 'Amex with a 3-D Secure note', list({ ...notEnrolled, ...amex })],
    [
      'network_not_supported',
      'a method the merchant does not take',
      { paymentMethod: 'twint', ...list(noMoney) },
    ],
    [
      'insufficient_funds',
      'Amex before, another card now',
      list({ ...notEnrolled, ...amex }, { ...noMoney, card: { network: 'visa' } }),
    ],
    [
      'insufficient_funds',
      'Amex before, a card of unknown network now',
      list({ ...notEnrolled, ...amex }, noMoney),
    ],
    [
      'insufficient_funds',
      'a card whose network the provider could not tell',
      list({ ...noMoney, card: { network: 'unknown' } }),
    ],
    ['other_method_pending', 'a transfer that is on its way', { paymentMethod: 'bank_transfer', ...list() }],
    ['other_method_pending', 'a cheque, transactions unknown', { paymentMethod: 'cheque' }],
  ])('%s: %s', (cause, _what, fields) => {
    expect(findingOf(anOpenOrder(fields)).cause).toBe(cause);
  });

  it('lets the latest attempt by time decide, whatever the order of the file', () => {
    const [first, second] = [
      { ...notEnrolled, at: ago({ days: 3 }) },
      { ...noMoney, at: ago({ days: 2 }) },
    ];
    expect(findingOf(anOpenOrder(list(first, second))).cause).toBe('insufficient_funds');
    expect(findingOf(anOpenOrder(list(second, first))).cause).toBe('insufficient_funds');
  });

  it.each([
    ['authentication_pending', 'failed'],
    ['challenge_abandoned', 'cancelled'],
    ['challenge_timeout', 'expired'],
  ] as const)('%s: the bank was asked to authenticate and the attempt is %s', (cause, status) => {
    const asked = { status, threeDS: { challengeSentAt: ago({ hours: 5 }) } } as const;
    expect(findingOf(anOpenOrder(list(asked))).cause).toBe(cause);
  });

  it.each([
    ['customer_cancelled', 'cancelled'],
    ['session_expired', 'expired'],
    ['session_expired', 'started'],
  ] as const)('%s: the attempt is %s and nobody says why', (cause, status) => {
    expect(findingOf(anOpenOrder(list({ status }))).cause).toBe(cause);
  });
});

describe('then what the customer says, then silence', () => {
  const tried = ['blank_page', 'payment_refused', 'auth_stuck', 'no_code_received'];

  it.each(tried)('what the bank said beats %s', (symptom) => {
    expect(findingOf(anOpenOrder(list(noMoney)), { told: { symptom } }).cause).toBe('insufficient_funds');
  });

  it('a blank page is likely 3-D Secure, unless something contradicts it', () => {
    const blank = (fields: Partial<Order>, told = {}): unknown =>
      findingOf(anOpenOrder(fields), { told: { symptom: 'blank_page', ...told } });
    const likely = { cause: 'card_not_enrolled_3ds', certainty: 'likely' };
    expect(blank(list())).toMatchObject(likely);
    expect(blank({})).toMatchObject(likely);
    expect(blank(list({ status: 'failed' }))).toMatchObject(likely);
    expect(blank(list({ status: 'failed', threeDS: { enrolled: 'Y' } }))).not.toMatchObject(likely);
    expect(blank(list(), { 'card.threeDSEnabled': true })).not.toMatchObject(likely);
  });

  it.each(['auth_stuck', 'no_code_received'])('%s is an authentication without a result', (symptom) => {
    expect(findingOf(anOpenOrder(list()), { told: { symptom } })).toMatchObject({
      cause: 'authentication_pending',
      advice: { action: 'contact_bank' },
    });
  });

  it('no transaction at all: not started at a ticketing merchant, or where the customer tried', () => {
    const none = anOpenOrder(list());
    expect(findingOf(none, { terms: ticketing }).cause).toBe('payment_not_started');
    expect(findingOf(none, { told: { symptom: 'payment_refused' } }).cause).toBe('payment_not_started');
    expect(findingOf(none).cause).toBe('awaiting_customer_payment');
    expect(findingOf(none, { told: { symptom: 'no_pay_button' } }).cause).toBe('awaiting_customer_payment');
  });

  it.each<[string, Partial<Order>]>([
    ['the transactions are not loaded', {}],
    ['there is one', list({ status: 'failed' })],
    ['the order is closed', { status: 'cancelled', ...list() }],
    ['the order is a quote', { status: 'quote', ...list() }],
    ['the method is offline', { paymentMethod: 'invoice', ...list() }],
  ])('not "not started" where %s', (_what, fields) => {
    expect(findingOf(anOpenOrder(fields), { terms: ticketing }).cause).not.toBe('payment_not_started');
  });

  it('no transaction at all, as the agent saw it himself', () => {
    const told = { 'transactions.count': 0 };
    expect(findingOf(anOpenOrder(), { terms: ticketing, told }).cause).toBe('payment_not_started');
  });
});
