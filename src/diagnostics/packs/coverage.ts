import { compileCondition, truth } from '../matcher.ts';
import type { Outcome, Rule } from '../rule.ts';
import { canBe } from './try-values.ts';

/** Which outcomes the examples of a rule show; `not_needed`: the rule can never come out so. */
export interface Coverage {
  readonly rule: string;
  readonly matched: boolean;
  readonly not_matched: boolean;
  readonly undecided: boolean | 'not_needed';
}

/** What the examples of a rule cover. */
export function coverageOf({ id, when, examples }: Rule): Coverage {
  const shows = (outcome: Outcome): boolean => examples.some((example) => example.outcome === outcome);
  const canBeUndecided = canBe(when, compileCondition(when).test, truth.unknown) ?? true;
  return {
    rule: id,
    matched: shows('matched'),
    not_matched: shows('not_matched'),
    undecided: shows('undecided') || (canBeUndecided ? false : 'not_needed'),
  };
}

export function isCovered({ matched, not_matched: notMatched, undecided }: Coverage): boolean {
  return matched && notMatched && undecided !== false;
}
