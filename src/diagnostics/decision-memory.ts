import type { CompiledRule } from './compiled-rule.ts';
import { decide, type Decision } from './decide.ts';
import { askableFacts, factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import { affectedBy } from './facts/settles.ts';
import type { FactValue, Situation } from './facts/situation.ts';
import type { ConditionNode, Test } from './matcher.ts';
import type { MerchantTerms } from './merchant-terms.ts';
import type { RuleSet } from './rule-set.ts';

/** Orders differ endlessly and decide in a few hundred ways: far more than there are, and little memory. */
const decisionsAtMost = 2000;
const merchantsAtMost = 20;

/** The tests that a condition makes of one fact, each matcher once. */
function testsOf(fact: FactId, rules: readonly CompiledRule[]): readonly Test[] {
  const tests = new Map<unknown, Test>();
  const walk = (node: ConditionNode): void => {
    if (node.kind !== 'fact') node.parts.forEach(walk);
    else if (node.fact === fact) tests.set(node.matcher, node.test);
  };
  for (const { condition } of rules) walk(condition);
  return [...tests.values()];
}

/** Numbers the values of a fact that has a short list of them, as they come. */
function numbererOf(fact: FactId): (values: FactValues) => number {
  const index = factIndex.get(fact) ?? -1;
  const numbers = new Map<FactValue | undefined, number>();
  return (values) => {
    const value = values[index];
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
}

/** Writes what the rules can tell of the value of any other fact: what their tests make of it. */
function describerOf(fact: FactId, rules: readonly CompiledRule[]): (values: FactValues) => string {
  const index = factIndex.get(fact) ?? -1;
  const tests = testsOf(fact, rules);
  return (values) =>
    values[index] === undefined ? '-' : tests.reduce((text, test) => text + String(test(values)), '');
}

function hasShortList(fact: FactId): boolean {
  const { type, values } = factOf(fact);
  return type === 'boolean' || values !== undefined;
}

/** The facts that a decision can depend on: those that rules name, and those that an agent can be asked for. */
function decisiveFacts(rules: readonly CompiledRule[]): readonly FactId[] {
  const named = rules.flatMap(({ facts, rule: { certainty } }) =>
    typeof certainty === 'string' ? facts : [...facts, certainty.fact],
  );
  return [...new Set([...named, ...askableFacts.flatMap(affectedBy)])];
}

/**
 * Decides as `decide` does and remembers it, for many orders with the same rules and nothing told, or the same. Beside
 * the facts it takes the merchant's card networks into account: an answer is tried out on them. A test holds that all
 * else that answers settle follows from the answer alone.
 */
export class DecisionMemory {
  readonly #set: RuleSet;
  readonly #numberers: readonly ReturnType<typeof numbererOf>[];
  readonly #describers: readonly ReturnType<typeof describerOf>[];
  /** By the card networks, which are one list for each merchant; then by the facts. */
  readonly #decisions = new Map<MerchantTerms['networks'], Map<string, Decision>>();

  constructor(set: RuleSet) {
    this.#set = set;
    const facts = decisiveFacts(set.rules);
    this.#numberers = facts.filter(hasShortList).map(numbererOf);
    this.#describers = facts
      .filter((fact) => !hasShortList(fact))
      .map((fact) => describerOf(fact, set.rules));
  }

  decide(situation: Situation, values: FactValues): Decision {
    const decisions = this.#decisionsOf(situation);
    const key = this.#keyOf(values);
    const known = decisions.get(key);
    if (known !== undefined) return known;
    const decision = decide(this.#set, situation, values);
    if (decisions.size >= decisionsAtMost) decisions.clear();
    decisions.set(key, decision);
    return decision;
  }

  #decisionsOf({ terms: { networks } }: Situation): Map<string, Decision> {
    const known = this.#decisions.get(networks);
    if (known !== undefined) return known;
    if (this.#decisions.size >= merchantsAtMost) this.#decisions.clear();
    const none = new Map<string, Decision>();
    this.#decisions.set(networks, none);
    return none;
  }

  #keyOf(values: FactValues): string {
    let key = String.fromCharCode(...this.#numberers.map((numberOf) => numberOf(values)));
    for (const describe of this.#describers) key += `\n${describe(values)}`;
    return key;
  }
}
