import { describe, expect, it } from 'vitest';
import type { Order } from '../orders/order.ts';
import { ago, anOpenOrder, findingOf, listOf, noMoney, notEnrolled } from './a-case.test-data.ts';
import type { Cause } from './vocabulary.ts';

const sale = { type: 'sale' } as const;
const held = { status: 'authorized' } as const;
const open = { status: 'started', at: ago({ minutes: 5 }) } as const;
const deadlineOver = { expiresAt: ago({ minutes: 1 }) };

describe('money comes first', () => {
  it.each<[Cause, string, Partial<Order>]>([
    ['charged_twice', 'two sales, even of a cancelled order', { status: 'cancelled', ...listOf(sale, sale) }],
    ['charged_twice', 'two sales of a paid order', { status: 'paid', ...listOf(sale, sale) }],
    ['paid_after_cancellation', 'money for a cancelled order', { status: 'cancelled', ...listOf(sale) }],
    ['paid_after_cancellation', 'money for an expired order', { status: 'expired', ...listOf(sale) }],
    ['paid_after_cancellation', 'money after the deadline', { expiresAt: ago({ days: 2 }), ...listOf(sale) }],
    ['already_paid', 'paid, whatever failed before', { status: 'paid', ...listOf(noMoney, sale) }],
    ['already_paid', 'being fulfilled', { status: 'processing' }],
    [
      'already_paid',
      'paid after its deadline, and taken as paid',
      { status: 'paid', expiresAt: ago({ days: 2 }), ...listOf(sale) },
    ],
    ['paid_but_not_registered', 'a success after failures', listOf(noMoney, notEnrolled, sale)],
    ['paid_but_not_registered', 'a failure after the success', listOf(sale, noMoney)],
    [
      'paid_but_not_registered',
      'a late "failed" of the same attempt',
      listOf({ id: 'x' }, { id: 'x', status: 'failed' }),
    ],
    ['paid_but_not_registered', 'before the deadline that is over now', { ...deadlineOver, ...listOf(sale) }],
    [
      'paid_but_not_registered',
      'paid after an attempt that was voided',
      listOf({ status: 'cancelled' }, { type: 'void' }, sale),
    ],
    [
      'payment_in_progress',
      'held money, though the order is cancelled',
      { status: 'cancelled', ...listOf(held) },
    ],
    ['payment_in_progress', 'held money after a failure', listOf(noMoney, held)],
    ['payment_in_progress', 'a page that is open after a failure', listOf(noMoney, open)],
    ['payment_in_progress', 'less than the whole was captured', listOf({ ...sale, amount: 4_000 })],
  ])('%s: %s', (cause, _what, fields) => {
    expect(findingOf(anOpenOrder(fields)).cause).toBe(cause);
  });

  it('calls an order paid but not registered when the customer came back, or after an hour', () => {
    const paid = (minutes: number): Order => anOpenOrder(listOf({ ...sale, at: ago({ minutes }) }));
    expect(findingOf(paid(59)).cause).toBe('payment_in_progress');
    expect(findingOf(paid(60)).cause).toBe('paid_but_not_registered');
    expect(findingOf(paid(5), { told: { 'payer.returned': true } }).cause).toBe('paid_but_not_registered');
    const returned = { type: 'returned_from_bank', at: ago({ minutes: 4 }) } as const;
    expect(findingOf({ ...paid(5), events: [returned] }).cause).toBe('paid_but_not_registered');
  });

  it('takes the customer’s word for two charges only where the transactions are not loaded', () => {
    const told = { symptom: 'charged_twice' };
    expect(findingOf(anOpenOrder({ status: 'paid' }), { told })).toMatchObject({
      cause: 'charged_twice',
      certainty: 'likely',
    });
    expect(findingOf(anOpenOrder({ status: 'paid', ...listOf(sale) }), { told }).cause).toBe('already_paid');
  });

  it('takes what the bank shows for a payment that has to be found first', () => {
    const told = { 'bank.debited': true };
    const toFind = { cause: 'payment_in_progress', advice: { action: 'escalate' } };
    expect(findingOf(anOpenOrder(), { told })).toMatchObject(toFind);
    expect(findingOf(anOpenOrder(listOf()), { told })).toMatchObject(toFind);
    expect(findingOf(anOpenOrder(listOf({ status: 'failed' })), { told })).toMatchObject(toFind);
  });
});
