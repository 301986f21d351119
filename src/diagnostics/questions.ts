import type { Match } from './compiled-rule.ts';
import { factOf, type FactId, type FactValues } from './facts/facts.ts';
import type { FactValue, Situation } from './facts/situation.ts';
import { findJointFacts } from './joint-questions.ts';
import type { RuleSet } from './rule-set.ts';
import { learnedFrom, Trial } from './try-answers.ts';

/** A fact worth asking for and the answers an agent can choose from. */
export interface Question {
  readonly fact: FactId;
  readonly choices: readonly FactValue[];
}

function toQuestion(fact: FactId): Question {
  return { fact, choices: factOf(fact).ask ?? [] };
}

/** How many different diagnoses the answers lead to, other than today's. */
function weigh(fact: FactId, trial: Trial, before: string): number {
  const learned = new Set((factOf(fact).ask ?? []).map((value) => learnedFrom(trial.best([[fact, value]]))));
  learned.delete(before);
  return learned.size;
}

/**
 * The facts whose answer could change the cause, its certainty or the advice, the most decisive first (the most different outcomes,
 * then the order in which facts are worth asking): each answer is tried out, so that nothing is asked in vain. Facts
 * that change nothing but together come last.
 */
export function findQuestions(
  set: RuleSet,
  situation: Situation,
  best: Match | undefined,
  known: FactValues,
): readonly Question[] {
  const trial = new Trial(set, situation, known, best);
  const before = learnedFrom(best);
  const alone = trial.askable
    .filter((fact) => trial.contenders.some(({ asks }) => asks.includes(fact)))
    .map((fact) => ({ fact, outcomes: weigh(fact, trial, before) }))
    .filter(({ outcomes }) => outcomes > 0)
    .sort((a, b) => b.outcomes - a.outcomes)
    .map(({ fact }) => fact);
  return [...alone, ...findJointFacts(trial, best, alone)].map(toQuestion);
}
