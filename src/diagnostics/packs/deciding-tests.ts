import { factIndex, isFactId, type FactId, type FactValues } from '../facts/facts.ts';
import type { FactValue } from '../facts/situation.ts';
import { compileCondition, type Truth } from '../matcher.ts';
import type { Condition, Matcher } from '../rule.ts';

/** One test of a condition and the value that it met. */
export interface DecidingTest {
  readonly fact: FactId;
  readonly expected: Matcher;
  /** Null where the fact is unknown. */
  readonly actual: FactValue | null;
}

/** The parts that a condition joins by "and". */
function partsOf({ all = [], any, not, ...tests }: Condition): readonly Condition[] {
  const single = Object.entries(tests).map(([fact, matcher]): Condition => ({ [fact]: matcher }));
  const rest = [...(any === undefined ? [] : [{ any }]), ...(not === undefined ? [] : [{ not }])];
  return [...single, ...all, ...rest];
}

const truthOf = (condition: Condition, values: FactValues): Truth => compileCondition(condition).test(values);

/** The tests that made a condition come out as it did: the failed ones, those that nobody knows, or all that hold. */
export function decidingTests(condition: Condition, values: FactValues): readonly DecidingTest[] {
  const result = truthOf(condition, values);
  const parts = partsOf(condition);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return ofSingle(only, values);
  return parts
    .filter((part) => truthOf(part, values) === result)
    .flatMap((part) => decidingTests(part, values));
}

function ofSingle(condition: Condition, values: FactValues): readonly DecidingTest[] {
  const { any, not, all, ...tests } = condition;
  if (not !== undefined) return decidingTests(not, values);
  if (all !== undefined) return all.flatMap((part) => decidingTests(part, values));
  if (any !== undefined) {
    const result = truthOf(condition, values);
    return any
      .filter((part) => truthOf(part, values) === result)
      .flatMap((part) => decidingTests(part, values));
  }
  return Object.entries(tests).flatMap(([fact, expected]) =>
    isFactId(fact) ? [{ fact, expected, actual: values[factIndex.get(fact) ?? -1] ?? null }] : [],
  );
}
