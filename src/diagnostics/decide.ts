import type { Match } from './compiled-rule.ts';
import type { FactValues } from './facts/facts.ts';
import type { Situation } from './facts/situation.ts';
import { findQuestions, type Question } from './questions.ts';
import { evaluate, type RuleSet } from './rule-set.ts';
import { leavesNothingToDo, toVerdict } from './verdict.ts';
import type { Cause, Certainty, VerdictKind } from './vocabulary.ts';

export interface OtherCause {
  readonly cause: Cause;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** What the rules make of the facts: what matches best, what else may be, and what is worth asking. */
export interface Decision {
  readonly best: Match | undefined;
  readonly verdict: VerdictKind;
  readonly questions: readonly Question[];
  readonly otherCauses: readonly OtherCause[];
}

function toOtherCauses([best, ...rest]: readonly Match[]): readonly OtherCause[] {
  const seen = new Set([best?.compiled.rule.cause]);
  return rest.flatMap(({ compiled: { rule }, certainty }) => {
    if (seen.has(rule.cause)) return [];
    seen.add(rule.cause);
    return [{ cause: rule.cause, certainty, rule: rule.id }];
  });
}

/** A certain cause with a step to take needs no questions; a certain "nothing to do" may still not be what was asked. */
function isSettled(best: Match | undefined): boolean {
  return best?.certainty === 'certain' && !leavesNothingToDo(best);
}

/** Runs the rules over the facts of a situation, and again over those that answers would give. */
export function decide(set: RuleSet, situation: Situation, values: FactValues): Decision {
  const matches = evaluate(set, values);
  const [best] = matches;
  const questions = isSettled(best) ? [] : findQuestions(set, situation, best, values);
  const verdict = toVerdict(best, questions.length > 0);
  return { best, verdict, questions, otherCauses: toOtherCauses(matches) };
}
