import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../../orders/order.ts';
import { aCharge, aFailedCharge, readOrderOf } from './stripe.test-data.ts';

function transactionOf(charge: Readonly<Record<string, unknown>>): Transaction | undefined {
  return readOrderOf(charge).transactions?.[0];
}

function codesOf(charge: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  return transactionOf(charge)?.notes?.map(({ from, scheme, code }) => `${from} ${scheme} ${code}`);
}

function onNetwork(
  brand: string,
  outcome: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return aFailedCharge({ payment_method_details: { type: 'card', card: { brand } }, outcome });
}

describe('given what Stripe says of a failed charge', () => {
  test('when the bank refused, then its code, Stripe’s code and Stripe’s advice are a note each', () => {
    const outcome = {
      type: 'issuer_declined',
      reason: 'insufficient_funds',
      network_decline_code: '51',
      network_advice_code: '02',
      advice_code: 'try_again_later',
      seller_message: 'The bank has no money for it.',
    };

    expect(transactionOf(onNetwork('mastercard', outcome))?.notes).toEqual([
      { at: '2026-03-02T09:01:00Z', from: 'bank', code: '51', scheme: 'iso8583' },
      { at: '2026-03-02T09:01:00Z', from: 'bank', code: '02', scheme: 'mastercard_advice' },
      {
        at: '2026-03-02T09:01:00Z',
        from: 'psp',
        code: 'insufficient_funds',
        scheme: 'stripe',
        text: 'The bank has no money for it.',
      },
      { at: '2026-03-02T09:01:00Z', from: 'psp', code: 'advice:try_again_later', scheme: 'stripe' },
    ]);
  });

  test('when the network is not Mastercard, then its advice is left out', () => {
    const outcome = { type: 'issuer_declined', reason: 'do_not_honor', network_advice_code: '02' };

    expect(codesOf(onNetwork('visa', outcome))).toEqual(['psp stripe do_not_honor']);
    expect(codesOf(onNetwork('MasterCard', outcome))).toContain('bank mastercard_advice 02');
  });

  test('when a risk rule blocked it, then that is a note of its own', () => {
    const outcome = { type: 'blocked', reason: 'highest_risk_level', network_status: 'not_sent_to_network' };

    expect(codesOf(onNetwork('visa', outcome))).toEqual([
      'psp stripe card_declined',
      'psp stripe outcome:highest_risk_level',
    ]);
  });

  test('when it succeeded, then there is nothing to note', () => {
    const outcome = { type: 'authorized', reason: null, seller_message: 'Payment complete.' };

    expect(transactionOf(aCharge({ outcome }))).not.toHaveProperty('notes');
  });
});

describe('given what Stripe says of 3-D Secure', () => {
  test.each([
    [
      { result: 'authenticated', authentication_flow: 'challenge', version: '2.2.0' },
      { version: '2.2.0', flow: 'challenge', transStatus: 'Y' },
    ],
    [
      { result: 'attempt_acknowledged', electronic_commerce_indicator: '06' },
      { eci: '06', transStatus: 'A' },
    ],
    [
      { result: 'exempted', authentication_flow: 'frictionless' },
      { flow: 'frictionless', transStatus: 'I' },
    ],
    [
      { result: 'failed', result_reason: 'abandoned' },
      { transStatus: 'N', transStatusReason: '29' },
    ],
    [
      { result: 'failed', result_reason: 'canceled' },
      { transStatus: 'N', transStatusReason: '29' },
    ],
    [{ result: 'failed', result_reason: 'rejected' }, { transStatus: 'R' }],
    [{ result: 'failed' }, { transStatus: 'N' }],
    [{ result: 'not_supported', result_reason: 'card_not_enrolled' }, { enrolled: 'N' }],
    [{ result: 'not_supported', result_reason: 'network_not_supported' }, { enrolled: 'N' }],
    [
      { result: 'attempt_acknowledged', result_reason: 'card_not_enrolled' },
      { transStatus: 'A', enrolled: 'N' },
    ],
    [
      { result: 'authenticated', result_reason: 'bypassed' },
      { transStatus: 'Y', enrolled: 'B' },
    ],
    [
      { result: 'processing_error', result_reason: 'protocol_error' },
      { transStatus: 'U', errorCode: 'protocol_error' },
    ],
    [
      { authenticated: true, succeeded: true, version: '1.0.2' },
      { version: '1.0.2', transStatus: 'Y' },
    ],
    [{ authenticated: false, succeeded: true }, { transStatus: 'A' }],
    [{ authenticated: false, succeeded: false }, { transStatus: 'N' }],
    [{ result: null, version: null }, undefined],
    [null, undefined],
  ])('when it is %j, then it reads %j', (three_d_secure, expected) => {
    const charge = aFailedCharge({
      payment_method_details: { type: 'card', card: { brand: 'visa', three_d_secure } },
    });

    expect(transactionOf(charge)?.threeDS).toEqual(expected);
  });
});
