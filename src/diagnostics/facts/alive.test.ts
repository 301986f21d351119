import { describe, expect, it } from 'vitest';
import { aTransaction } from '../../orders/an-order.test-data.ts';
import { dayMs, hourMs, minuteMs } from '../../orders/instant.ts';
import type { Transaction } from '../../orders/order.ts';
import { shop } from '../a-case.test-data.ts';
import type { MerchantTerms } from '../merchant-terms.ts';
import { heaviest, toAlive, type Alive, type AliveKind } from './alive.ts';
import { toPaymentHistory } from './payments.ts';

const at = '2026-03-03T10:00:00Z';
const begun = Date.parse(at);

/** What of these transactions is alive so many milliseconds after they began. */
function aliveAfter(
  elapsed: number,
  transactions: readonly Partial<Transaction>[],
  terms: MerchantTerms = shop,
): Alive | undefined {
  const { payments } = toPaymentHistory(transactions.map((fields) => aTransaction({ at, ...fields })));
  return heaviest(payments.flatMap((payment) => toAlive(payment, terms, begun + elapsed) ?? []));
}

describe('money that is held or a payment in process', () => {
  it.each([
    ['authorized', 'held'],
    ['pending', 'pending'],
  ] as const)('%s is alive for ever, and overdue after seven days', (status, kind) => {
    const one = [{ status }];
    expect(aliveAfter(0, one)).toEqual({ kind, transaction: 't1', isOverdue: false });
    expect(aliveAfter(7 * dayMs - 1, one)?.isOverdue).toBe(false);
    expect(aliveAfter(7 * dayMs, one)?.isOverdue).toBe(false);
    expect(aliveAfter(7 * dayMs + 1, one)?.isOverdue).toBe(true);
    expect(aliveAfter(400 * dayMs, one)?.kind).toBe(kind);
  });

  it('a sale may be held too', () => {
    expect(aliveAfter(0, [{ type: 'sale', status: 'authorized' }])?.kind).toBe('held');
  });

  it.each([
    ['by its provider', { provider: 'paypal', notes: [{ code: 'APPROVED' }] }],
    ['by its provider in capitals', { provider: 'PayPal', notes: [{ code: 'APPROVED' }] }],
    ['by the scheme of its note', { notes: [{ scheme: 'paypal', code: 'APPROVED' }] }],
  ])('an approved PayPal order, known %s, is overdue after three hours', (_how, fields) => {
    const one = [{ status: 'authorized' as const, ...fields }];
    expect(aliveAfter(3 * hourMs, one)).toEqual({ kind: 'approved', transaction: 't1', isOverdue: false });
    expect(aliveAfter(3 * hourMs + 1, one)).toEqual({ kind: 'approved', transaction: 't1', isOverdue: true });
    expect(aliveAfter(8 * dayMs, one)?.kind).toBe('approved');
  });

  it('a PayPal authorization without that note is held money', () => {
    expect(aliveAfter(4 * hourMs, [{ provider: 'paypal', status: 'authorized' }])).toMatchObject({
      kind: 'held',
      isOverdue: false,
    });
  });

  it('does not die of the bank’s question: pending stays alive after the challenge is over', () => {
    const pending = { status: 'pending', threeDS: { challengeSentAt: at } } as const;
    expect(aliveAfter(15 * minuteMs - 1, [pending])).toMatchObject({ kind: 'challenge', isOverdue: false });
    expect(aliveAfter(15 * minuteMs, [pending])).toMatchObject({ kind: 'pending', isOverdue: false });
  });
});

describe('an attempt that the customer has not finished', () => {
  it.each(['started', 'requires_action'] as const)('%s is alive for an hour', (status) => {
    expect(aliveAfter(hourMs - 1, [{ status }])?.isOverdue).toBe(false);
    expect(aliveAfter(hourMs, [{ status }])).toBeUndefined();
  });

  it('is alive though its clock is ahead of ours', () => {
    expect(aliveAfter(-5 * minuteMs, [{ status: 'started' }])?.kind).toBe('started');
  });

  it('counts a challenge for fifteen minutes from the moment it was sent', () => {
    const sentLate = { challengeSentAt: '2026-03-03T10:30:00Z' };
    const one = [{ status: 'requires_action', threeDS: sentLate }] as const;
    expect(aliveAfter(45 * minuteMs - 1, one)).toMatchObject({ kind: 'challenge', isOverdue: false });
    expect(aliveAfter(45 * minuteMs, one)).toBeUndefined();
  });

  it('lets a challenge die before the hour is over', () => {
    const one = [{ status: 'started', threeDS: { challengeSentAt: at, transStatus: 'C' } }] as const;
    expect(aliveAfter(15 * minuteMs - 1, one)?.kind).toBe('challenge');
    expect(aliveAfter(15 * minuteMs, one)).toBeUndefined();
  });

  it('follows the merchant’s profile where it says otherwise', () => {
    const terms = { ...shop, attemptLivesMinutes: 20, challengeLivesMinutes: 5 };
    const challenge = { status: 'started', threeDS: { challengeSentAt: at } } as const;
    expect(aliveAfter(20 * minuteMs - 1, [{ status: 'started' }], terms)?.kind).toBe('started');
    expect(aliveAfter(20 * minuteMs, [{ status: 'started' }], terms)).toBeUndefined();
    expect(aliveAfter(5 * minuteMs - 1, [challenge], terms)?.kind).toBe('challenge');
    expect(aliveAfter(5 * minuteMs, [challenge], terms)).toBeUndefined();
  });

  it('does not shorten held money by the merchant’s profile', () => {
    const terms = { ...shop, attemptLivesMinutes: 1, challengeLivesMinutes: 1 };
    expect(aliveAfter(dayMs, [{ status: 'authorized' }], terms)?.kind).toBe('held');
  });

  it.each(['paypal', 'PayPal'])('waits for the wallet at %s', (provider) => {
    expect(aliveAfter(0, [{ provider, status: 'requires_action' }])?.kind).toBe('wallet');
  });

  it('no longer waits for the bank once the bank has answered', () => {
    const answered = { challengeSentAt: at, completedAt: at, transStatus: 'Y' } as const;
    const one = [{ provider: 'stripe', status: 'requires_action', threeDS: answered }] as const;
    expect(aliveAfter(minuteMs, one)?.kind).not.toBe('challenge');
  });
});

describe('what is not alive', () => {
  it.each(['succeeded', 'failed', 'cancelled', 'expired'] as const)('%s', (status) => {
    expect(aliveAfter(0, [{ status }])).toBeUndefined();
  });

  it.each<[string, Partial<Transaction>[]]>([
    ['a card check', [{ type: 'verification', status: 'authorized' }]],
    ['a refund on its way', [{ type: 'refund', status: 'pending' }]],
    [
      'an authorization that was captured',
      [{ status: 'authorized' }, { id: 'c', type: 'capture', status: 'succeeded' }],
    ],
    [
      'an authorization that was voided',
      [{ status: 'authorized' }, { id: 'v', type: 'void', status: 'succeeded' }],
    ],
    [
      'an authorization that expired later',
      [{ status: 'authorized' }, { at: '2026-03-10T10:00:00Z', status: 'expired' }],
    ],
    ['an attempt the bank refused to authenticate', [{ status: 'started', threeDS: { transStatus: 'R' } }]],
  ])('%s', (_what, transactions) => {
    expect(aliveAfter(0, transactions)).toBeUndefined();
  });

  it.each<[string, Partial<Transaction>]>([
    ['a void that failed', { id: 'v', type: 'void', status: 'failed' }],
    ['a capture that failed', { id: 'c', type: 'capture', status: 'failed' }],
    ['a capture on its way', { id: 'c', type: 'capture', status: 'pending' }],
  ])('but held money stays alive beside %s', (_what, beside) => {
    expect(aliveAfter(0, [{ status: 'authorized' }, beside])?.kind).toBe('held');
  });
});

it('of several the heaviest counts: held money before a page that is open', () => {
  const lightFirst: readonly AliveKind[] = ['started', 'wallet', 'challenge', 'approved', 'pending', 'held'];
  const alive = lightFirst.map((kind): Alive => ({ kind, transaction: kind, isOverdue: false }));
  for (let count = 1; count <= alive.length; count += 1) {
    const some = alive.slice(0, count);
    expect(heaviest(some)).toBe(some.at(-1));
    expect(heaviest(some.toReversed())).toBe(some.at(-1));
  }
  expect(heaviest([])).toBeUndefined();
});
