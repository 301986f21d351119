import { describe, expect, it } from 'vitest';
import type { ThreeDS } from '../../orders/order.ts';
import type { Answer } from './answer.ts';
import { builtInKnowledge } from './built-in-knowledge.ts';
import { readThreeDS as read } from './three-ds.ts';

const readThreeDS = (threeDS: ThreeDS | undefined, network?: string): Answer | undefined =>
  read(threeDS, network, builtInKnowledge.codes);

describe('the 3-D Secure fields of an attempt say', () => {
  it.each<[string, ThreeDS, string?]>([
    ['authentication_failed', { transStatus: 'N' }],
    ['authentication_rejected', { transStatus: 'R' }],
    ['acs_unavailable', { transStatus: 'U' }],
    ['acs_unavailable', { enrolled: 'U' }],
    ['card_not_enrolled_3ds', { enrolled: 'N' }],
    ['card_not_enrolled_3ds', { enrolled: 'N', transStatus: 'N' }],
    ['card_not_enrolled_3ds', { transStatus: 'N', transStatusReason: '13' }],
    ['challenge_timeout', { transStatus: 'N', transStatusReason: '14' }],
    ['expired_card', { transStatus: 'N', transStatusReason: '05' }],
    ['lost_or_stolen_card', { transStatus: 'R', transStatusReason: '10' }],
    ['suspected_fraud', { transStatus: 'R', transStatusReason: '11' }],
    ['authentication_rejected', { transStatus: 'R', transStatusReason: '01' }],
    ['authentication_failed', { transStatus: 'N', transStatusReason: '01' }],
    ['authentication_failed', { transStatus: 'N', transStatusReason: '77' }],
    ['acs_unavailable', { transStatus: 'U', transStatusReason: '81' }, 'visa'],
    ['three_ds_technical_error', { errorCode: '203' }],
  ])('%s: %j', (reason, threeDS, network) => {
    expect(readThreeDS(threeDS, network)).toMatchObject({ reason, matched: 'three_ds', scheme: 'emv3ds' });
  });

  it.each<[string, ThreeDS | undefined]>([
    ['nothing known', undefined],
    ['no fields', {}],
    ['authenticated', { transStatus: 'Y' }],
    ['authenticated, whatever the enrolment says', { enrolled: 'N', transStatus: 'Y' }],
    ['authenticated, whatever the reason code says', { transStatus: 'Y', transStatusReason: '10' }],
    ['enrolled', { enrolled: 'Y' }],
    ['a challenge that waits', { transStatus: 'C', challengeSentAt: '2026-03-03T10:00:00Z' }],
    ['information only', { transStatus: 'I' }],
    ['an error code nobody knows', { errorCode: '999' }],
  ])('nothing of a fault: %s', (_what, threeDS) => {
    expect(readThreeDS(threeDS)).toBeUndefined();
  });

  it('does not read a code of one network on the card of another', () => {
    const excluded = { transStatus: 'N', transStatusReason: '87' } as const;
    expect(readThreeDS(excluded, 'visa')?.reason).toBe('card_not_enrolled_3ds');
    expect(readThreeDS(excluded, 'mastercard')?.reason).not.toBe('card_not_enrolled_3ds');
    expect(readThreeDS(excluded)?.reason).not.toBe('card_not_enrolled_3ds');
  });
});
