import { describe, expect, it } from 'vitest';
import { anOrder } from '../../orders/an-order.test-data.ts';
import { orderStatuses, paymentMethods, type OrderStatus } from '../../orders/vocabulary.ts';
import { ago, now, shop, ticketing } from '../a-case.test-data.ts';
import { readFact, readFactOf } from './read-fact.test-data.ts';

const expiresAt = ago({ minutes: 1 });

describe('order.state', () => {
  it.each<[string, readonly OrderStatus[]]>([
    ['open', ['quote', 'draft', 'awaiting_payment', 'on_hold']],
    ['paid', ['processing', 'paid']],
    ['closed', ['expired', 'cancelled', 'refunded', 'partially_refunded']],
  ])('is %s for %j', (state, statuses) => {
    for (const status of statuses) expect(readFact('order.state', anOrder({ status }))).toBe(state);
  });

  it('is closed after the deadline, unless the order is paid', () => {
    expect(readFact('order.state', anOrder({ expiresAt }))).toBe('closed');
    expect(readFact('order.state', anOrder({ expiresAt, status: 'paid' }))).toBe('paid');
  });
});

describe('order.payable', () => {
  it('is true for an order that waits for money, and for no other', () => {
    const payable = orderStatuses.filter((status) => readFact('order.payable', anOrder({ status })) === true);
    expect(payable).toEqual(['awaiting_payment', 'on_hold']);
  });

  it('ends with the deadline', () => {
    const order = anOrder({ expiresAt: new Date(now).toISOString() });
    expect(readFact('order.payable', order)).toBe(true);
    expect(readFact('order.payable', order, { now: now + 1 })).toBe(false);
    expect(readFact('order.pastDeadline', order, { now: now + 1 })).toBe(true);
  });
});

describe('the payment method', () => {
  it.each([
    ['online', ['card', 'paypal', 'twint', 'postfinance']],
    ['offline', ['bank_transfer', 'cheque', 'invoice']],
    [undefined, ['other']],
  ] as const)('is %s for %j', (kind, methods) => {
    for (const paymentMethod of methods) {
      expect(readFact('order.methodKind', anOrder({ paymentMethod }))).toBe(kind);
    }
  });

  it('is unknown where none was chosen, and may then be online or a card', () => {
    expect(readFact('order.method', anOrder())).toBeUndefined();
    expect(readFact('order.methodKind', anOrder())).toBeUndefined();
    expect(readFact('order.maybeOnline', anOrder())).toBe(true);
    expect(readFact('order.maybeCard', anOrder())).toBe(true);
  });

  it('rules out what it is not', () => {
    const maybe = (fact: 'order.maybeOnline' | 'order.maybeCard'): readonly string[] =>
      paymentMethods.filter((paymentMethod) => readFact(fact, anOrder({ paymentMethod })) === true);
    expect(maybe('order.maybeOnline')).toEqual(['card', 'paypal', 'twint', 'postfinance', 'other']);
    expect(maybe('order.maybeCard')).toEqual(['card']);
  });

  it('is accepted, not accepted, or unknown: an absent list is not "no"', () => {
    const accepted = (terms: typeof shop): unknown =>
      readFact('method.accepted', anOrder({ paymentMethod: 'twint' }), { terms });
    expect(accepted({ id: 'x', methods: ['twint'] })).toBe(true);
    expect(accepted({ id: 'x', methods: ['card'] })).toBe(false);
    expect(accepted({ id: 'x' })).toBeUndefined();
    expect(readFact('method.accepted', anOrder(), { terms: shop })).toBeUndefined();
    expect(readFact('method.accepted', anOrder({ paymentMethod: 'other' }), { terms: shop })).toBeUndefined();
  });
});

describe('merchant.paysWhenOrdering', () => {
  it('is what the profile says, unknown where it says nothing', () => {
    const of = (terms: typeof shop): unknown => readFact('merchant.paysWhenOrdering', anOrder(), { terms });
    expect([of(ticketing), of(shop), of({ id: 'x' })]).toEqual([true, false, undefined]);
  });
});

describe('time', () => {
  it('counts whole days since the order was placed', () => {
    expect(readFact('order.ageDays', anOrder({ placedAt: ago({ days: 3 }) }))).toBe(3);
    expect(readFact('order.ageDays', anOrder({ placedAt: ago({ days: 2, hours: 23 }) }))).toBe(2);
  });

  it('counts whole minutes since the last capture', () => {
    const since = (minutes: number, ms = 0): unknown =>
      readFactOf('money.minutesSinceCapture', [{ at: ago({ days: 3 }) }, { at: ago({ minutes, ms }) }]);
    expect([since(60), since(59, 59_999), since(0)]).toEqual([60, 59, 0]);
  });

  it('knows of no capture where there was none', () => {
    expect(readFactOf('money.minutesSinceCapture', [{ status: 'failed' }])).toBeUndefined();
    expect(readFact('money.minutesSinceCapture', anOrder())).toBeUndefined();
  });
});
