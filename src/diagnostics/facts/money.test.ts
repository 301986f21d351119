import { describe, expect, it } from 'vitest';
import type { Order, Transaction } from '../../orders/order.ts';
import { aPayment, anOpenOrder } from '../a-case.test-data.ts';
import { isCapturedTooLate, toMoney, type Money } from './money.ts';
import { toPaymentHistory } from './payments.ts';

function moneyOf(told: readonly Partial<Transaction>[], order: Order = anOpenOrder()): Money {
  return toMoney(
    order,
    toPaymentHistory(told.map((fields, index) => aPayment({ id: `t${index}`, type: 'sale', ...fields }))),
  );
}

describe('captured', () => {
  const refund = { type: 'refund' } as const;
  it.each<[Money['captured'], string, Partial<Transaction>[]]>([
    ['none', 'nothing', []],
    ['none', 'a failure', [{ status: 'failed' }]],
    ['none', 'held money', [{ status: 'authorized' }]],
    ['none', 'a card check', [{ type: 'verification', amount: 100 }]],
    ['none', 'all given back', [{}, refund]],
    ['part', 'less than the order', [{ amount: 9_999 }]],
    ['part', 'a part given back', [{}, { ...refund, amount: 1 }]],
    ['full', 'the order', [{}]],
    ['full', 'the order in two parts', [{ amount: 4_000 }, { amount: 6_000 }]],
    ['full', 'twice, and once given back', [{}, {}, refund]],
    ['full', 'after failures', [{ status: 'failed' }, { status: 'expired' }, {}]],
    ['full', 'an authorization and its capture', [{ type: 'authorization' }, { type: 'capture' }]],
    ['full', 'in another currency: enough to say paid', [{ currency: 'CHF', amount: 9_400 }]],
    ['excess', 'more than the order', [{ amount: 10_001 }]],
    ['excess', 'twice', [{}, {}]],
    ['excess', 'twice, and a part given back', [{}, {}, { ...refund, amount: 9_999 }]],
    ['part', 'twice, and more than once given back in one refund', [{}, {}, { ...refund, amount: 15_000 }]],
    [
      'full',
      'paid after an attempt that was cancelled and voided',
      [{ type: 'authorization', status: 'cancelled' }, { type: 'void' }, {}],
    ],
  ])('%s: %s', (captured, _what, told) => {
    expect(moneyOf(told).captured).toBe(captured);
  });

  it('takes a payment that does not tell its amount for the whole order', () => {
    const told = { id: 's', at: '2026-03-03T10:00:00Z', type: 'sale', status: 'succeeded' } as const;
    expect(toMoney(anOpenOrder(), toPaymentHistory([told])).captured).toBe('full');
    expect(
      toMoney(anOpenOrder(), toPaymentHistory([told, aPayment({ id: 'b', type: 'sale' })])).captured,
    ).toBe('excess');
  });

  it('calls an order for nothing paid once its payment succeeded', () => {
    const free = anOpenOrder({ amount: 0 });
    expect(moneyOf([{ amount: 0 }], free).captured).toBe('full');
    expect(moneyOf([], free).captured).toBe('none');
  });
});

describe('the last capture', () => {
  it('is that of the capture, not of its authorization', () => {
    const told = [
      { type: 'authorization', status: 'authorized', at: '2026-03-03T10:00:00Z' },
      { type: 'capture', at: '2026-03-04T10:00:00Z' },
    ] as const;
    expect(moneyOf(told).lastCapturedAt).toBe(Date.parse('2026-03-04T10:00:00Z'));
  });

  it('is the latest of several', () => {
    expect(moneyOf([{ at: '2026-03-05T10:00:00Z' }, { at: '2026-03-04T10:00:00Z' }])).toMatchObject({
      transaction: 't0',
      lastCapturedAt: Date.parse('2026-03-05T10:00:00Z'),
    });
  });

  it('is unknown where nothing was captured', () => {
    expect(moneyOf([{ status: 'failed' }])).toMatchObject({
      transaction: undefined,
      lastCapturedAt: undefined,
    });
  });
});

describe('money taken too late', () => {
  const isTooLate = (fields: Partial<Order>, told: readonly Partial<Transaction>[] = [{}]): boolean => {
    const order = anOpenOrder(fields);
    return isCapturedTooLate(order, moneyOf(told, order));
  };
  const at = '2026-03-03T10:00:00Z';

  it.each(['cancelled', 'expired'] as const)('for an order that is %s', (status) => {
    expect(isTooLate({ status })).toBe(true);
    expect(isTooLate({ status }, [{ amount: 1 }])).toBe(true);
    expect(isTooLate({ status }, [{ status: 'failed' }])).toBe(false);
    expect(isTooLate({ status }, [{}, { type: 'refund' }])).toBe(false);
  });

  it('after the deadline of an order that waits, to the second', () => {
    expect(isTooLate({ expiresAt: '2026-03-03T09:59:59Z' }, [{ at }])).toBe(true);
    expect(isTooLate({ expiresAt: '2026-03-03T11:00:00+01:00' }, [{ at }])).toBe(false);
    expect(isTooLate({ expiresAt: '2026-03-03T10:00:01Z' }, [{ at }])).toBe(false);
  });

  it('but not for an order that the shop took as paid all the same', () => {
    expect(isTooLate({ status: 'paid', expiresAt: '2026-03-03T09:00:00Z' }, [{ at }])).toBe(false);
    expect(isTooLate({ status: 'processing', expiresAt: '2026-03-03T09:00:00Z' }, [{ at }])).toBe(false);
  });
});
