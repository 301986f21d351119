import type { Match } from './compiled-rule.ts';
import type { FactValues } from './facts/facts.ts';
import type { Situation } from './facts/situation.ts';
import { findQuestions, type Question } from './questions.ts';
import { evaluate, type RuleSet } from './rule-set.ts';
import { leavesNothingToDo } from './verdict.ts';

/** What the rules make of the facts: what matches, best first, and what is worth asking. */
export interface Decision {
  readonly matches: readonly Match[];
  readonly questions: readonly Question[];
}

/** A certain cause with a step to take needs no questions; a certain "nothing to do" may still not be what was asked. */
function isSettled(best: Match | undefined): boolean {
  return best?.certainty === 'certain' && !leavesNothingToDo(best);
}

/** Runs the rules over the facts of a situation, and again over those that answers would give. */
export function decide(set: RuleSet, situation: Situation, values: FactValues): Decision {
  const matches = evaluate(set, values);
  const [best] = matches;
  return { matches, questions: isSettled(best) ? [] : findQuestions(set, situation, best, values) };
}
