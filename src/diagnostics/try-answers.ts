import type { CompiledRule, Match } from './compiled-rule.ts';
import { askableFacts, factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import { toSituation, type FactValue, type Situation } from './facts/situation.ts';
import { affectedBy } from './facts/settles.ts';
import { truth } from './matcher.ts';
import { evaluate, type RuleSet } from './rule-set.ts';

/** Answers to questions: fact -> value. */
export type Answers = readonly (readonly [FactId, FactValue])[];

/** Tries answers out on one order, to see what would come of them. */
export class Trial {
  readonly set: RuleSet;
  readonly known: FactValues;
  /** The facts an agent may be asked for: unknown, and worth asking as things stand. */
  readonly askable: readonly FactId[];
  /** The best match, and the rules that answers could put above it. */
  readonly contenders: readonly CompiledRule[];
  readonly #situation: Situation;
  #openFacts: FactValues | undefined;

  constructor(set: RuleSet, situation: Situation, known: FactValues, best: Match | undefined) {
    this.set = set;
    this.known = known;
    this.#situation = situation;
    this.askable = askableFacts.filter(
      (fact) =>
        known[factIndex.get(fact) ?? -1] === undefined && factOf(fact).isWorthAsking?.(situation) !== false,
    );
    const lastRank = best?.compiled.rank ?? Infinity;
    this.contenders = set.rules.filter(
      (compiled) =>
        compiled === best?.compiled ||
        (compiled.rank <= lastRank && compiled.asks.length > 0 && this.#isOpen(compiled)),
    );
  }

  /** Whether answers might make a rule match, whatever they are: nothing that is known refuses it. */
  #isOpen({ condition, seeksKnown }: CompiledRule): boolean {
    this.#openFacts ??= this.#withoutAskable();
    return seeksKnown || condition.test(this.#openFacts) !== truth.no;
  }

  #withoutAskable(): FactValues {
    const values = [...this.known];
    for (const fact of this.askable.flatMap(affectedBy)) values[factIndex.get(fact) ?? -1] = undefined;
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
