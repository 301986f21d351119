import type { CompiledRule } from './compiled-rule.ts';
import { decide, type Decision } from './decide.ts';
import { askableFacts, factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import { affectedBy } from './facts/settles.ts';
import type { Situation } from './facts/situation.ts';
import type { ConditionNode, Test } from './matcher.ts';
import type { RuleSet } from './rule-set.ts';

/** Orders differ endlessly and decide in a few hundred ways: far more than there are, and little memory. */
const decisionsAtMost = 10_000;

/** Writes what the rules can tell of one fact's value. */
type Describe = (values: FactValues) => string;

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

/** A value out of a short list stands for itself; of all others the rules see only what their tests make of it. */
function describerOf(fact: FactId, rules: readonly CompiledRule[]): Describe {
  const index = factIndex.get(fact) ?? -1;
  const { type, values: list } = factOf(fact);
  if (type === 'boolean' || list !== undefined) return (values) => `${values[index]}`;
  const tests = testsOf(fact, rules);
  return (values) =>
    values[index] === undefined ? 'undefined' : tests.reduce((text, test) => text + String(test(values)), '');
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
  readonly #describers: readonly Describe[];
  readonly #decisions = new Map<string, Decision>();

  constructor(set: RuleSet) {
    this.#set = set;
    this.#describers = decisiveFacts(set.rules).map((fact) => describerOf(fact, set.rules));
  }

  decide(situation: Situation, values: FactValues): Decision {
    const key = this.#keyOf(situation, values);
    const known = this.#decisions.get(key);
    if (known !== undefined) return known;
    const decision = decide(this.#set, situation, values);
    if (this.#decisions.size >= decisionsAtMost) this.#decisions.clear();
    this.#decisions.set(key, decision);
    return decision;
  }

  #keyOf({ terms: { networks } }: Situation, values: FactValues): string {
    let key = networks?.join(' ') ?? '-';
    for (const describe of this.#describers) key += `\n${describe(values)}`;
    return key;
  }
}
