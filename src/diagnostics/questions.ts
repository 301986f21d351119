import { askableFacts, factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import { toSituation, type FactValue, type Situation } from './facts/situation.ts';
import { evaluateAgain, type Evaluation, type RuleSet } from './rule-set.ts';

/** A fact worth asking for and the answers an agent can choose from. */
export interface Question {
  readonly fact: FactId;
  readonly choices: readonly FactValue[];
}

/** What else an answer settles: facts that are worked out from the one asked for. */
const settles: ReadonlyMap<FactId, readonly FactId[]> = new Map([
  ['card.network', ['card.accepted']],
  ['card.threeDSEnabled', ['card.threeDSWorks']],
  ['transactions.count', ['money.captured', 'money.capturedTooLate', 'payment.alive', 'payment.overdue']],
]);

const affectedBy = (fact: FactId): readonly FactId[] => [fact, ...(settles.get(fact) ?? [])];

function outcomeOf({ matches: [best] }: Evaluation): string {
  return best === undefined ? '' : `${best.compiled.rule.id} ${best.certainty}`;
}

/** The facts once an answer is given; only what it settles is worked out anew. */
function factsWith(situation: Situation, known: FactValues, fact: FactId, value: FactValue): FactValues {
  const told = new Map([...situation.told, [fact, value]]);
  const learned =
    fact === 'transactions.count' ? toSituation({ ...situation, told }) : { ...situation, told };
  const values = [...known];
  for (const affected of affectedBy(fact)) {
    values[factIndex.get(affected) ?? -1] = factOf(affected).read(learned);
  }
  return values;
}

/**
 * The facts whose answer could change the primary diagnosis, the most decisive first: each is tried out on the rules
 * that it concerns, so that nothing is asked in vain.
 */
export function findQuestions(
  set: RuleSet,
  situation: Situation,
  evaluation: Evaluation,
  known: FactValues,
): readonly Question[] {
  const before = outcomeOf(evaluation);
  const unknown = askableFacts.filter((fact) => known[factIndex.get(fact) ?? -1] === undefined);
  return unknown
    .map((fact) => {
      const choices = factOf(fact).ask ?? [];
      const concerned = affectedBy(fact);
      const outcomes = choices.map((value) =>
        outcomeOf(evaluateAgain(set, evaluation, factsWith(situation, known, fact, value), concerned)),
      );
      return { fact, choices, decides: new Set(outcomes.filter((outcome) => outcome !== before)).size };
    })
    .filter(({ decides }) => decides > 0)
    .sort((a, b) => b.decides - a.decides)
    .map(({ fact, choices }) => ({ fact, choices }));
}
