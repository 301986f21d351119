import type { CompiledRule } from './compiled-rule.ts';
import { decide, type Decision } from './decide.ts';
import { askableFacts, factIndex, factOf, type FactId, type FactValues } from './facts/facts.ts';
import { affectedBy } from './facts/settles.ts';
import type { FactValue, Situation } from './facts/situation.ts';
import { truth, type ConditionNode, type Test } from './matcher.ts';
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

/** One thing that decisions can depend on, as a whole number below `count`; undefined for a value that no list has. */
interface Digit {
  readonly count: number;
  readonly of: (values: FactValues) => number | undefined;
}

/** Which of a short list of values a fact has, if it is known. */
function toListDigit(fact: FactId, list: readonly FactValue[]): Digit {
  const index = factIndex.get(fact) ?? -1;
  const numbers = new Map([undefined, ...list].map((value, number) => [value, number]));
  return { count: numbers.size, of: (values) => numbers.get(values[index]) };
}

/** What the rules can tell of the value of any other fact: whether it is known, and what their tests make of it. */
function toTestDigits(fact: FactId, rules: readonly CompiledRule[]): readonly Digit[] {
  const index = factIndex.get(fact) ?? -1;
  const isKnown: Digit = { count: 2, of: (values) => (values[index] === undefined ? 0 : 1) };
  return [isKnown, ...testsOf(fact, rules).map((test): Digit => ({ count: 3, of: test }))];
}

function toDigits(fact: FactId, rules: readonly CompiledRule[]): readonly Digit[] {
  const { type, values } = factOf(fact);
  const list = type === 'boolean' ? [false, true] : values;
  return list === undefined ? toTestDigits(fact, rules) : [toListDigit(fact, list)];
}

/** What one UTF-16 unit can tell apart. */
const unitCount = 0x10000;

/** A key in parts: the digits of each of its UTF-16 units. */
type Layout = readonly (readonly Digit[])[];

/** Puts as many digits into each unit as it can hold: the fewer units, the faster a key is made and found. */
function toLayout(facts: readonly FactId[], rules: readonly CompiledRule[]): Layout {
  const units: Digit[][] = [];
  let left = 1;
  for (const digit of facts.flatMap((fact) => toDigits(fact, rules))) {
    if (left < digit.count) {
      units.push([]);
      left = unitCount;
    }
    units.at(-1)?.push(digit);
    left = Math.floor(left / digit.count);
  }
  return units;
}

/** Undefined where a value has no number. */
function toKey(layout: Layout, values: FactValues): string | undefined {
  const units: number[] = [];
  for (const digits of layout) {
    let unit = 0;
    for (const { count, of } of digits) {
      const digit = of(values);
      if (digit === undefined) return undefined;
      unit = unit * count + digit;
    }
    units.push(unit);
  }
  return String.fromCharCode(...units);
}

/** Facts that leave most rules no chance, so that theirs need no look. Where they are known, no answer changes them. */
const narrowing: readonly FactId[] = ['order.status', 'order.state', 'payment.alive', 'money.captured'];

/** What questions depend on beside the facts of rules: what may be asked for, and whether that makes sense. */
const ofQuestions: readonly FactId[] = [...askableFacts.flatMap(affectedBy), 'order.method'];

/** The rules that may match while the narrowing facts are these, whatever the others are or become. */
function rulesLeft(rules: readonly CompiledRule[], values: FactValues): readonly CompiledRule[] {
  const positions = new Set(narrowing.map((fact) => factIndex.get(fact)));
  const narrow = values.map((value, index) => (positions.has(index) ? value : undefined));
  return rules.filter(({ seeksKnown, condition }) => seeksKnown || condition.test(narrow) !== truth.no);
}

/** The facts that a decision between these rules can depend on. */
function decisiveFacts(rules: readonly CompiledRule[]): readonly FactId[] {
  const named = rules.flatMap(({ facts, rule: { certainty } }) =>
    typeof certainty === 'string' ? facts : [...facts, certainty.fact],
  );
  return [...new Set([...named, ...ofQuestions])];
}

/**
 * Decides as `decide` does and remembers it, for many orders with the same rules and nothing told, or the same. Beside
 * the facts it takes the merchant's card networks into account: an answer is tried out on them. A test holds that all
 * else that answers settle follows from the answer alone.
 */
export class DecisionMemory {
  readonly #set: RuleSet;
  /** The narrowing facts. */
  readonly #first: Layout;
  /** By the narrowing facts: what else a decision depends on there. */
  readonly #rest = new Map<string, Layout>();
  /** By the card networks, which are one list for each merchant; then by the facts. */
  readonly #decisions = new Map<MerchantTerms['networks'], Map<string, Decision>>();

  constructor(set: RuleSet) {
    this.#set = set;
    this.#first = toLayout(narrowing, set.rules);
  }

  decide(situation: Situation, values: FactValues): Decision {
    const decisions = this.#decisionsOf(situation);
    const key = this.#keyOf(values);
    if (key === undefined) return decide(this.#set, situation, values);
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

  #keyOf(values: FactValues): string | undefined {
    const narrow = toKey(this.#first, values);
    if (narrow === undefined) return undefined;
    const rest = toKey(this.#restOf(narrow, values), values);
    return rest === undefined ? undefined : narrow + rest;
  }

  #restOf(narrow: string, values: FactValues): Layout {
    const known = this.#rest.get(narrow);
    if (known !== undefined) return known;
    const rules = rulesLeft(this.#set.rules, values);
    const layout = toLayout(decisiveFacts(rules), rules);
    this.#rest.set(narrow, layout);
    return layout;
  }
}
