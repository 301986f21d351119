import type { FullAdvice } from '../diagnostics/advice.ts';
import type { Finding } from '../diagnostics/diagnose.ts';
import type { Cause } from '../diagnostics/vocabulary.ts';

/** Until the customer has answered he is told that we are looking, and not what may turn out wrong. */
export const holding: FullAdvice = {
  action: 'escalate',
  actor: 'support',
  retry: 'not_needed',
  alternatives: [],
};

export interface CustomerAdvice {
  readonly advice: FullAdvice;
  readonly cause: Cause | null;
  /** Nothing is decided yet: the message says so and no more. */
  readonly isHolding: boolean;
}

/** What a customer may be advised: the finding's advice, and where it is not decided a neutral word. */
export function toCustomerAdvice({ advice, cause, verdict }: Finding): CustomerAdvice {
  const isDecided = verdict === 'diagnosed' || verdict === 'no_problem';
  return advice === null || !isDecided
    ? { advice: holding, cause: null, isHolding: true }
    : { advice, cause, isHolding: false };
}
