import { factIds } from '../facts/facts.ts';
import { compileCondition } from '../matcher.ts';
import type { Outcome, Rule } from '../rule.ts';
import { outcomes } from '../trace.ts';
import { decidingTests, type DecidingTest } from './deciding-tests.ts';

/** An example of a rule that came out otherwise than it says. */
export interface ExampleFailure {
  readonly rule: string;
  /** Its place among the rule's examples, from 1. */
  readonly example: number;
  readonly expected: Outcome;
  readonly actual: Outcome;
  readonly deciding: readonly DecidingTest[];
}

/** Runs the examples of a rule against its condition; those that hold leave no trace. */
export function runExamples({ id, when, examples }: Rule): readonly ExampleFailure[] {
  const { test } = compileCondition(when);
  return examples.flatMap(({ facts, outcome }, index) => {
    const values = factIds.map((fact) => facts[fact]);
    const actual = outcomes[test(values)];
    if (actual === outcome) return [];
    const deciding = decidingTests(when, values);
    return [{ rule: id, example: index + 1, expected: outcome, actual, deciding }];
  });
}
