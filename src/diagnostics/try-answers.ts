import type { CompiledRule, Match } from './compiled-rule.ts';
import { askableFacts, factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import { toSituation, type FactValue, type Situation } from './facts/situation.ts';
import { truth } from './matcher.ts';
import { evaluate, type RuleSet } from './rule-set.ts';

/** Answers to questions: fact -> value. */
export type Answers = readonly (readonly [FactId, FactValue])[];

/** What else an answer settles: facts that are worked out from the one asked for. */
const settles: ReadonlyMap<FactId, readonly FactId[]> = new Map([
  ['card.network', ['card.accepted']],
  ['card.threeDSEnabled', ['card.threeDSWorks']],
  ['transactions.count', ['money.captured', 'money.capturedTooLate', 'payment.alive', 'payment.overdue']],
]);

/** Every fact whose value may change once this one is answered. */
export const affectedBy = (fact: FactId): readonly FactId[] => [fact, ...(settles.get(fact) ?? [])];

/** Tries answers out on one order, to see what would come of them. */
export class Trial {
  readonly set: RuleSet;
  readonly known: FactValues;
  /** The facts an agent may be asked for: unknown, and worth asking as things stand. */
  readonly askable: readonly FactId[];
  readonly #situation: Situation;
  #openFacts: FactValues | undefined;

  constructor(set: RuleSet, situation: Situation, known: FactValues) {
    this.set = set;
    this.known = known;
    this.askable = askableFacts.filter(
      (fact) =>
        known[factIndex.get(fact) ?? -1] === undefined && factOf(fact).isWorthAsking?.(situation) !== false,
    );
    this.#situation = situation;
  }

  /** Whether answers might make a rule match, whatever they are: nothing that is known refuses it. */
  isOpen({ condition }: CompiledRule): boolean {
    this.#openFacts ??= this.#withoutAskable();
    return condition.test(this.#openFacts) !== truth.no;
  }

  #withoutAskable(): FactValues {
    const values = [...this.known];
    for (const fact of this.askable.flatMap(affectedBy)) {
      values[factIndex.get(fact) ?? -1] = undefined;
    }
    return values;
  }

  /** The facts once these answers are given; only what they settle is worked out anew. */
  #factsWith(answers: Answers): FactValues {
    const told = new Map([...this.#situation.told, ...answers]);
    const isListed = answers.some(([fact]) => fact === 'transactions.count');
    const learned = isListed ? toSituation({ ...this.#situation, told }) : { ...this.#situation, told };
    const values = [...this.known];
    for (const affected of answers.flatMap(([fact]) => affectedBy(fact))) {
      values[factIndex.get(affected) ?? -1] = factOf(affected).read(learned);
    }
    return values;
  }

  /** The best match once these answers are given. */
  best(answers: Answers): Match | undefined {
    return evaluate(this.set, this.#factsWith(answers))[0];
  }
}

/** What an agent would learn of a match: cause, advice and certainty. Two rules that agree in these are one answer. */
export function learnedFrom(match: Match | undefined): string {
  return match === undefined ? '' : `${match.certainty} ${match.compiled.answer}`;
}
