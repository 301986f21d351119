import { factIndex, type FactId, type FactValues } from './facts/facts.ts';
import type { FactValue } from './facts/situation.ts';
import type { Condition, Matcher } from './rule.ts';

/** Kleene's three values, ordered so that "and" is the minimum and "or" the maximum. */
export const truth = { no: 0, unknown: 1, yes: 2 } as const;
export type Truth = (typeof truth)[keyof typeof truth];

export type Test = (values: FactValues) => Truth;

/**
 * A compiled condition that still shows what it is made of: the tests that decide an order are the very ones that
 * explain it. `not` has one part.
 */
export type ConditionNode =
  | { readonly kind: 'fact'; readonly fact: FactId; readonly matcher: Matcher; readonly test: Test }
  | { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly ConditionNode[]; readonly test: Test };

const toTruth = (holds: boolean): Truth => (holds ? truth.yes : truth.no);

function toSet(value: FactValue | readonly FactValue[]): readonly FactValue[] {
  return typeof value === 'object' ? value : [value];
}

type ValueTest = (value: FactValue) => boolean;

/** The test of a known value. */
function compileMatcher(matcher: Matcher): ValueTest {
  if (typeof matcher !== 'object') return (value) => value === matcher;
  if (isList(matcher)) return (value) => matcher.includes(value);
  const { not, gt, gte, lt, lte, matches } = matcher;
  const excluded = not === undefined ? undefined : toSet(not);
  return (value) =>
    !excluded?.includes(value) &&
    (gt === undefined || Number(value) > gt) &&
    (gte === undefined || Number(value) >= gte) &&
    (lt === undefined || Number(value) < lt) &&
    (lte === undefined || Number(value) <= lte) &&
    (matches === undefined || matches.test(String(value)));
}

function isList(matcher: Matcher): matcher is readonly FactValue[] {
  return Array.isArray(matcher);
}

function knownOf(matcher: Matcher): boolean | undefined {
  return typeof matcher === 'object' && !isList(matcher) ? matcher.known : undefined;
}

function compileFact(fact: FactId, matcher: Matcher): ConditionNode {
  const index = factIndex.get(fact) ?? -1;
  const known = knownOf(matcher);
  const holds = compileMatcher(matcher);
  const test: Test = (values) => {
    const value = values[index];
    if (known === undefined) return value === undefined ? truth.unknown : toTruth(holds(value));
    if (value === undefined) return toTruth(!known);
    return toTruth(known && holds(value));
  };
  return { kind: 'fact', fact, matcher, test };
}

function every(parts: readonly ConditionNode[]): ConditionNode {
  const tests = parts.map(({ test }) => test);
  const test: Test = (values) => {
    let result: Truth = truth.yes;
    for (const one of tests) {
      const part = one(values);
      if (part === truth.no) return truth.no;
      if (part < result) result = part;
    }
    return result;
  };
  return { kind: 'all', parts, test };
}

function some(parts: readonly ConditionNode[]): ConditionNode {
  const tests = parts.map(({ test }) => test);
  const test: Test = (values) => {
    let result: Truth = truth.no;
    for (const one of tests) {
      const part = one(values);
      if (part === truth.yes) return truth.yes;
      if (part > result) result = part;
    }
    return result;
  };
  return { kind: 'any', parts, test };
}

function negate(part: ConditionNode): ConditionNode {
  const test: Test = (values) => {
    const result = part.test(values);
    return result === truth.unknown ? truth.unknown : toTruth(result === truth.no);
  };
  return { kind: 'not', parts: [part], test };
}

/** The fact tests of a condition, without its combinations. */
function factTestsOf(condition: Condition): readonly (readonly [FactId, Matcher])[] {
  return (Object.entries(condition) as [FactId, Matcher][]).filter(([key]) => factIndex.has(key));
}

/** Compiles a condition once; the nodes are then run for every order, and walked to explain one. */
export function compileCondition(condition: Condition): ConditionNode {
  const { all = [], any, not } = condition;
  const parts: readonly ConditionNode[] = [
    ...factTestsOf(condition).map(([fact, matcher]) => compileFact(fact, matcher)),
    ...all.map(compileCondition),
    ...(any === undefined ? [] : [some(any.map(compileCondition))]),
    ...(not === undefined ? [] : [negate(compileCondition(not))]),
  ];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : every(parts);
}

/** Every fact a condition names, at any depth. */
export function factsOf(condition: Condition): readonly FactId[] {
  const inner = [
    ...(condition.all ?? []),
    ...(condition.any ?? []),
    ...(condition.not ? [condition.not] : []),
  ];
  return [...new Set([...factTestsOf(condition).map(([fact]) => fact), ...inner.flatMap(factsOf)])];
}
