import { describe, expect, it } from 'vitest';
import type { Transaction } from '../orders/order.ts';
import { ago, anOpenOrder, aPayment, findingOf, shop } from './a-case.test-data.ts';
import type { Finding } from './diagnose.ts';
import type { MerchantTerms } from './merchant-terms.ts';

function given(transaction: Partial<Transaction>, terms: MerchantTerms = shop): Finding {
  return findingOf(anOpenOrder({ transactions: [aPayment(transaction)] }), { terms });
}

const inProgress = (action: string): object => ({ cause: 'payment_in_progress', advice: { action } });

describe('a payment that may still go through', () => {
  it.each(['authorized', 'pending'] as const)('%s: wait for seven days, then escalate', (status) => {
    expect(given({ status, at: ago({ days: 7 }) })).toMatchObject(inProgress('wait'));
    expect(given({ status, at: ago({ days: 7, ms: 1 }) })).toMatchObject(inProgress('escalate'));
    expect(given({ status, at: ago({ days: 17 }) })).toMatchObject(inProgress('escalate'));
  });

  it('an approved PayPal order: wait for three hours, then escalate', () => {
    const approved = { provider: 'paypal', status: 'authorized', notes: [{ code: 'APPROVED' }] } as const;
    expect(given({ ...approved, at: ago({ hours: 3 }) })).toMatchObject(inProgress('wait'));
    expect(given({ ...approved, at: ago({ hours: 3, ms: 1 }) })).toMatchObject(inProgress('escalate'));
  });

  it('a page that is open: wait for an hour, then the session is over', () => {
    expect(given({ status: 'started', at: ago({ minutes: 59 }) })).toMatchObject(inProgress('wait'));
    expect(given({ status: 'started', at: ago({ minutes: 60 }) }).cause).toBe('session_expired');
  });

  it('a challenge: to be completed within fifteen minutes, then without a result', () => {
    const challenge = (minutes: number): Finding =>
      given({
        status: 'requires_action',
        at: ago({ minutes }),
        threeDS: { challengeSentAt: ago({ minutes }) },
      });
    expect(challenge(14)).toMatchObject({
      cause: 'authentication_pending',
      advice: { action: 'complete_authentication' },
    });
    expect(challenge(15)).toMatchObject({
      cause: 'authentication_pending',
      advice: { action: 'contact_bank' },
    });
  });

  it('follows the merchant’s profile', () => {
    const slow = { ...shop, attemptLivesMinutes: 180 };
    expect(given({ status: 'started', at: ago({ minutes: 179 }) }, slow)).toMatchObject(inProgress('wait'));
    expect(given({ status: 'started', at: ago({ minutes: 180 }) }, slow).cause).toBe('session_expired');
  });

  it('a method that answers later is pending', () => {
    const pending = [aPayment({ status: 'pending', at: ago({ days: 1 }) })];
    expect(findingOf(anOpenOrder({ paymentMethod: 'other', transactions: pending })).cause).toBe(
      'payment_pending',
    );
  });

  it('a wallet waits for the payer', () => {
    expect(given({ provider: 'paypal', status: 'requires_action', at: ago({ minutes: 1 }) })).toMatchObject({
      cause: 'payer_action_required',
      advice: { action: 'approve_in_wallet' },
    });
  });

  it('after the bank has answered its question, is no longer waiting for it', () => {
    const at = ago({ minutes: 2 });
    const threeDS = { challengeSentAt: at, completedAt: at, transStatus: 'Y' } as const;
    expect(given({ provider: 'stripe', status: 'requires_action', at, threeDS }).cause).not.toBe(
      'authentication_pending',
    );
  });
});

describe('what is no payment', () => {
  it.each<[string, Partial<Transaction>]>([
    ['a card check that succeeded', { type: 'verification', status: 'succeeded' }],
    ['a card check that is held', { type: 'verification', status: 'authorized' }],
    ['a refund on its way', { type: 'refund', status: 'pending' }],
  ])('is not waited for: %s', (_what, transaction) => {
    expect(given(transaction).cause).toBe('awaiting_customer_payment');
  });

  it('a card check under way is not a session that ran out', () => {
    expect(given({ type: 'verification', status: 'started', at: ago({ minutes: 1 }) }).cause).not.toBe(
      'session_expired',
    );
  });
});
