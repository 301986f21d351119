import { describe, expect, it } from 'vitest';
import { aTransaction, anOrder } from '../../orders/an-order.test-data.ts';
import type { Order } from '../../orders/order.ts';
import { anOpenOrder } from '../a-case.test-data.ts';
import { findPaidTwin } from './related.ts';

const unpaid = anOpenOrder({
  number: '1001',
  placedAt: '2026-03-02T09:00:00Z',
  customer: { email: 'Ada@Example.org', phone: '+41 79 123 45 67' },
  items: [{ name: 'Mailbox', quantity: 1 }, { name: 'Domaine été' }],
  references: { customer: 'C-7' },
});

/** The same order, placed again an hour later and paid. */
function aTwin(fields: Partial<Order> = {}): Order {
  const { references: _references, ...rest } = unpaid;
  return anOpenOrder({
    ...rest,
    number: '1002',
    placedAt: '2026-03-02T10:00:00Z',
    status: 'paid',
    paidAt: '2026-03-02T10:05:00Z',
    ...fields,
  });
}

const twinOf = (twin: Order, order = unpaid): string | undefined => findPaidTwin(order, [twin])?.number;

describe('a later paid order for the same thing', () => {
  it.each<[string, Partial<Order>]>([
    ['as it is', {}],
    ['being fulfilled', { status: 'processing' }],
    ['with the e-mail in another case', { customer: { email: 'ada@example.ORG' } }],
    ['with the phone in another spelling', { customer: { email: 'b@example.org', phone: '079 123 45 67' } }],
    ['with its items in another order', { items: [{ name: 'domaine Été' }, { name: 'Mailbox' }] }],
    ['with the same reference', { references: { customer: 'C-7', basket: '9' } }],
    ['placed at the same moment', { placedAt: '2026-03-02T09:00:00Z' }],
    ['paid seven days after this one to the second', { paidAt: '2026-03-09T10:00:00+01:00' }],
  ])('is found %s', (_what, fields) => {
    expect(twinOf(aTwin(fields))).toBe('1002');
  });

  it.each<[string, Partial<Order>]>([
    ['not paid', { status: 'awaiting_payment' }],
    ['refunded', { status: 'refunded' }],
    ['of another customer', { customer: { email: 'b@example.org' } }],
    ['of a customer nobody knows', { customer: {} }],
    ['of another merchant', { merchant: 'other' }],
    ['in another currency', { currency: 'CHF' }],
    ['of another amount', { amount: 10_001 }],
    ['of other items', { items: [{ name: 'Mailbox' }] }],
    ['with a conflicting reference', { references: { customer: 'C-8' } }],
    ['placed before this one', { placedAt: '2026-03-02T08:59:59Z' }],
    ['paid after seven days', { paidAt: '2026-03-09T09:00:00.001Z' }],
    ['that is this very order', { number: '1001' }],
  ])('is none when it is %s', (_what, fields) => {
    expect(twinOf(aTwin(fields))).toBeUndefined();
  });

  it('is none where two customers left their e-mail empty', () => {
    const nameless = { customer: { email: '' } };
    expect(twinOf(aTwin(nameless), anOpenOrder({ ...unpaid, ...nameless }))).toBeUndefined();
  });

  it.each(['amount', 'currency', 'items'] as const)('is none where the %s of both are unknown', (field) => {
    const without = ({ [field]: _unknown, ...rest }: Order): Order => anOrder(rest);
    expect(twinOf(without(aTwin()), without(unpaid))).toBeUndefined();
  });

  it('is found among others', () => {
    const others = [aTwin({ number: '1003', amount: 1 }), aTwin({ number: '1004' })];
    expect(findPaidTwin(unpaid, others)?.number).toBe('1004');
    expect(findPaidTwin(unpaid, [])).toBeUndefined();
  });
});

describe('when the twin does not say when it was paid', () => {
  const { paidAt: _paidAt, ...unsaid } = aTwin();
  const sale = aTransaction({ id: 's', type: 'sale', status: 'succeeded', at: '2026-03-03T10:00:00Z' });
  const later = { status: 'succeeded', at: '2026-03-12T10:00:00Z' } as const;

  it('counts the day its money was taken', () => {
    expect(twinOf(anOpenOrder({ ...unsaid, transactions: [sale] }))).toBe('1002');
    expect(twinOf(anOpenOrder({ ...unsaid, transactions: [{ ...sale, at: later.at }] }))).toBeUndefined();
  });

  it('does not count the day of a verification', () => {
    const transactions = [sale, aTransaction({ id: 'x', type: 'verification', ...later })];
    expect(twinOf(anOpenOrder({ ...unsaid, transactions }))).toBe('1002');
  });

  it.each(['refund', 'void'] as const)('is none once its money was given back by a %s', (type) => {
    const transactions = [sale, aTransaction({ id: 'x', type, ...later })];
    expect(twinOf(anOpenOrder({ ...unsaid, transactions }))).toBeUndefined();
  });

  it('counts the day it was placed, where its transactions are not loaded', () => {
    expect(twinOf(anOpenOrder(unsaid))).toBe('1002');
  });
});
