import type { CompiledRule } from './compiled-rule.ts';
import { factIndex, type FactId, type FactValues } from './facts/facts.ts';
import type { FactValue } from './facts/situation.ts';
import { truth, type ConditionNode, type Truth } from './matcher.ts';
import { toStandings, type Standing } from './ranking.ts';
import type { Family, Matcher, Outcome } from './rule.ts';
import { evaluate, type RuleSet } from './rule-set.ts';
import type { Cause, Certainty } from './vocabulary.ts';

/** One test of a fact, or a combination of several, with what came of it for one order. */
export type ConditionTrace =
  | {
      readonly kind: 'fact';
      readonly fact: FactId;
      readonly expected: Matcher;
      /** Undefined: unknown. */
      readonly actual: FactValue | undefined;
      readonly truth: Truth;
    }
  | {
      /** `not` has one part. */
      readonly kind: 'all' | 'any' | 'not';
      readonly parts: readonly ConditionTrace[];
      readonly truth: Truth;
    };

/** What came of one rule, and why. */
export interface RuleTrace {
  readonly id: string;
  readonly family: Family;
  readonly cause: Cause;
  readonly outcome: Outcome;
  /** Of a match; undefined for every other rule. */
  readonly certainty: Certainty | undefined;
  /** Its place among the matches; undefined for every other rule. */
  readonly standing: Standing | undefined;
  readonly condition: ConditionTrace;
}

/** What comes of a rule whose conditions have this value. */
export const outcomes: Readonly<Record<Truth, Outcome>> = {
  [truth.yes]: 'matched',
  [truth.no]: 'not_matched',
  [truth.unknown]: 'undecided',
};

/** What came of a rule's conditions. */
export function outcomeOf({ condition }: CompiledRule, values: FactValues): Outcome {
  return outcomes[condition.test(values)];
}

function traceCondition(node: ConditionNode, values: FactValues): ConditionTrace {
  const result = node.test(values);
  if (node.kind === 'fact') {
    const { kind, fact, matcher } = node;
    return { kind, fact, expected: matcher, actual: values[factIndex.get(fact) ?? -1], truth: result };
  }
  return { kind: node.kind, parts: node.parts.map((part) => traceCondition(part, values)), truth: result };
}

/** The unknown facts that keep a condition from being decided. */
export function missingFacts(trace: ConditionTrace): readonly FactId[] {
  if (trace.truth !== truth.unknown) return [];
  return trace.kind === 'fact' ? [trace.fact] : [...new Set(trace.parts.flatMap(missingFacts))];
}

/** The first part that keeps a condition from holding: a fact, an `any` without a part that holds, or a `not`. */
export function firstFailure(trace: ConditionTrace): ConditionTrace {
  const failed = trace.kind === 'all' ? trace.parts.find((part) => part.truth === truth.no) : undefined;
  return failed === undefined ? trace : firstFailure(failed);
}

const shownLast: Readonly<Record<Outcome, number>> = { matched: 0, undecided: 1, not_matched: 2 };

/**
 * What came of every rule: the matches from the winner down, then the undecided, then the others, both in the order
 * of causes. The verdict's own conditions and ranking say so, not a second reading of the rules.
 */
export function traceRules(set: RuleSet, values: FactValues): readonly RuleTrace[] {
  const ranked = evaluate(set, values);
  const standings = toStandings(ranked);
  const place = new Map(ranked.map(({ compiled }, index) => [compiled, index]));
  const traces = set.rules.map((compiled) => {
    const { rule, condition } = compiled;
    const at = place.get(compiled) ?? -1;
    const { id, family, cause } = rule;
    return {
      compiled,
      trace: {
        id,
        family,
        cause,
        outcome: outcomeOf(compiled, values),
        certainty: ranked[at]?.certainty,
        standing: standings[at],
        condition: traceCondition(condition, values),
      },
    };
  });
  return traces
    .sort(
      (a, b) =>
        shownLast[a.trace.outcome] - shownLast[b.trace.outcome] ||
        (a.trace.standing?.position ?? 0) - (b.trace.standing?.position ?? 0) ||
        a.compiled.rank - b.compiled.rank ||
        a.compiled.index - b.compiled.index,
    )
    .map(({ trace }) => trace);
}
