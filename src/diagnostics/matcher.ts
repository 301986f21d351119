import { factIndex, type FactId, type FactValues } from './facts/facts.ts';
import type { FactValue } from './facts/situation.ts';
import type { Condition, Matcher } from './rule.ts';

/** Kleene's three values, ordered so that "and" is the minimum and "or" the maximum. */
export const truth = { no: 0, unknown: 1, yes: 2 } as const;
export type Truth = (typeof truth)[keyof typeof truth];

export type Test = (values: FactValues) => Truth;

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

function compileFact(fact: FactId, matcher: Matcher): Test {
  const index = factIndex.get(fact) ?? -1;
  const known = knownOf(matcher);
  const holds = compileMatcher(matcher);
  return (values) => {
    const value = values[index];
    if (known === undefined) return value === undefined ? truth.unknown : toTruth(holds(value));
    if (value === undefined) return toTruth(!known);
    return toTruth(known && holds(value));
  };
}

function every(tests: readonly Test[]): Test {
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  return (values) => {
    let result: Truth = truth.yes;
    for (const test of tests) {
      const part = test(values);
      if (part === truth.no) return truth.no;
      if (part < result) result = part;
    }
    return result;
  };
}

function some(tests: readonly Test[]): Test {
  return (values) => {
    let result: Truth = truth.no;
    for (const test of tests) {
      const part = test(values);
      if (part === truth.yes) return truth.yes;
      if (part > result) result = part;
    }
    return result;
  };
}

function negate(test: Test): Test {
  return (values) => {
    const part = test(values);
    return part === truth.unknown ? truth.unknown : toTruth(part === truth.no);
  };
}

/** The fact tests of a condition, without its combinations. */
function factTestsOf(condition: Condition): readonly (readonly [FactId, Matcher])[] {
  return (Object.entries(condition) as [FactId, Matcher][]).filter(([key]) => factIndex.has(key));
}

/** Compiles a condition once; the test is then run for every order. */
export function compileCondition(condition: Condition): Test {
  return every([
    ...factTestsOf(condition).map(([fact, matcher]) => compileFact(fact, matcher)),
    ...(condition.all ?? []).map(compileCondition),
    ...(condition.any === undefined ? [] : [some(condition.any.map(compileCondition))]),
    ...(condition.not === undefined ? [] : [negate(compileCondition(condition.not))]),
  ]);
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
