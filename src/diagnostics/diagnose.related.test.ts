import { describe, expect, it } from 'vitest';
import type { Order } from '../orders/order.ts';
import { ago, anOpenOrder, aPayment, findingOf } from './a-case.test-data.ts';

const customer = { email: 'ada@example.org' };
const items = [{ name: 'Mailbox' }];

function unpaid(fields: Partial<Order> = {}): Order {
  return anOpenOrder({
    number: '1001',
    placedAt: ago({ days: 3 }),
    customer,
    items,
    transactions: [],
    ...fields,
  });
}

const twin = anOpenOrder({
  number: '1002',
  placedAt: ago({ days: 2 }),
  paidAt: ago({ days: 2 }),
  status: 'paid',
  customer,
  items,
});
const related = [twin];

describe('given a later order of the same customer for the same thing that was paid', () => {
  it('nobody has to pay this one, though it is never certain', () => {
    expect(findingOf(unpaid(), { related })).toMatchObject({
      verdict: 'no_problem',
      cause: 'paid_in_another_order',
      certainty: 'likely',
      advice: { action: 'none', actor: 'nobody' },
    });
  });

  it('says which order it is', () => {
    expect(findingOf(unpaid(), { related }).evidence).toContainEqual({
      fact: 'order.paidTwin',
      value: '1002',
    });
  });

  it('it explains a decline and a closed order', () => {
    const failed = aPayment({ status: 'failed' });
    expect(findingOf(unpaid({ transactions: [failed] }), { related }).cause).toBe('paid_in_another_order');
    expect(findingOf(unpaid({ status: 'cancelled' }), { related }).cause).toBe('paid_in_another_order');
  });

  it.each([
    ['already_paid', unpaid({ status: 'paid' })],
    ['paid_but_not_registered', unpaid({ transactions: [aPayment()] })],
    ['payment_in_progress', unpaid({ transactions: [aPayment({ status: 'authorized' })] })],
  ])('it does not hide money of this order: %s', (cause, order) => {
    expect(findingOf(order, { related }).cause).toBe(cause);
  });
});

it('given no such order, it is no cause', () => {
  const other = { ...twin, merchant: 'other' };
  expect(findingOf(unpaid(), { related: [other] }).cause).toBe('awaiting_customer_payment');
});
