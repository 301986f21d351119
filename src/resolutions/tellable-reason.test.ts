import { describe, expect, it } from 'vitest';
import { reasons } from '../diagnostics/answers/reasons.ts';
import { isBankReason, isTellable, type TellableReason } from './tellable-reason.ts';

describe('a reason that may be told', () => {
  it('is none of the sensitive ones, and the type says so too', () => {
    // @ts-expect-error: a catalogue cannot hold a text for it
    const sensitive: TellableReason = 'suspected_fraud';
    expect(isTellable(sensitive)).toBe(false);
    expect(reasons.filter((reason) => !isTellable(reason))).toEqual([
      'lost_or_stolen_card',
      'pickup_card',
      'suspected_fraud',
      'blocked_by_risk_rules',
      'compliance_violation',
    ]);
  });

  it('is told from a state of the order', () => {
    expect(isBankReason('expired_card')).toBe(true);
    expect(isBankReason('order_expired')).toBe(false);
  });
});
