import { askableFacts, factIndex, factOf, readFacts, type FactId } from './facts/facts.ts';
import { toSituation, type FactValue, type Situation } from './facts/situation.ts';
import { evaluate, type Evaluation, type Match, type RuleSet } from './rule-set.ts';
import { certainties } from './vocabulary.ts';

/** A fact worth asking for and the answers an agent can choose from. */
export interface Question {
  readonly fact: FactId;
  readonly choices: readonly FactValue[];
}

/** Facts whose answer changes others: an unknown one of the left is settled by asking for the right. */
const settledBy: ReadonlyMap<FactId, FactId> = new Map([
  ['card.accepted', 'card.network'],
  ['card.threeDSWorks', 'card.threeDSEnabled'],
  ['money.captured', 'transactions.count'],
  ['payment.alive', 'transactions.count'],
]);

/** Whether an undecided rule, once matched, would come before the best match. */
function couldWin(undecided: Match, best: Match | undefined): boolean {
  if (best === undefined) return true;
  if (best.compiled.supersedes.has(undecided.index)) return false;
  return (
    undecided.compiled.supersedes.has(best.index) ||
    certainties.indexOf(undecided.certainty) <= certainties.indexOf(best.certainty)
  );
}

function candidates({ matches, undecided }: Evaluation): readonly FactId[] {
  const named = undecided
    .filter((match) => couldWin(match, matches[0]))
    .flatMap(({ compiled }) => compiled.facts.map((fact) => settledBy.get(fact) ?? fact));
  // Some rules match only while a fact is unknown; learning it can make way for another.
  const resting = (matches[0]?.compiled.facts ?? []).map((fact) => settledBy.get(fact) ?? fact);
  return askableFacts.filter((fact) => named.includes(fact) || resting.includes(fact));
}

function outcomeOf({ matches: [best] }: Evaluation): string {
  return best === undefined ? '' : `${best.compiled.rule.id} ${best.certainty}`;
}

function withAnswer(situation: Situation, fact: FactId, value: FactValue): Situation {
  return toSituation({ ...situation, told: new Map([...situation.told, [fact, value]]) });
}

/**
 * The facts whose answer could change the primary diagnosis, the most decisive first: each is tried out, so that
 * nothing is asked in vain.
 */
export function findQuestions(
  set: RuleSet,
  situation: Situation,
  evaluation: Evaluation,
): readonly Question[] {
  const known = readFacts(situation);
  const before = outcomeOf(evaluation);
  return candidates(evaluation)
    .filter((fact) => known[factIndex.get(fact) ?? -1] === undefined)
    .map((fact) => {
      const choices = factOf(fact).ask ?? [];
      const outcomes = choices.map((value) =>
        outcomeOf(evaluate(set, readFacts(withAnswer(situation, fact, value)))),
      );
      return { fact, choices, decides: new Set(outcomes.filter((outcome) => outcome !== before)).size };
    })
    .filter(({ decides }) => decides > 0)
    .sort((a, b) => b.decides - a.decides)
    .map(({ fact, choices }) => ({ fact, choices }));
}
