import {
  Engine,
  type ConditionProperties,
  type NestedCondition,
  type TopLevelCondition,
} from 'json-rules-engine';
import { isFactId } from '../../src/diagnostics/facts/facts.ts';
import type { Condition, Matcher, Rule } from '../../src/diagnostics/rule.ts';

const operators: Readonly<Record<string, string>> = {
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
};

function toTests(fact: string, matcher: Matcher): readonly ConditionProperties[] {
  if (typeof matcher !== 'object') return [{ fact, operator: 'equal', value: matcher }];
  if (Array.isArray(matcher)) return [{ fact, operator: 'in', value: matcher }];
  return Object.entries(matcher).map(([key, value]: readonly [string, unknown]) => {
    if (key === 'known') return { fact, operator: 'known', value };
    if (key === 'not') return { fact, operator: Array.isArray(value) ? 'notIn' : 'notEqual', value };
    const operator = operators[key];
    if (operator === undefined) throw new Error(`${fact}: ${key} has no counterpart`);
    return { fact, operator, value };
  });
}

function toCondition(condition: Condition): TopLevelCondition {
  const { all = [], any, not, ...tests } = condition;
  const parts: NestedCondition[] = [
    ...Object.entries(tests).flatMap(([fact, matcher]) => (isFactId(fact) ? toTests(fact, matcher) : [])),
    ...all.map(toCondition),
    ...(any === undefined ? [] : [{ any: any.map(toCondition) }]),
    ...(not === undefined ? [] : [{ not: toCondition(not) }]),
  ];
  return { all: parts };
}

/** The same rules for json-rules-engine; an event's type is the id of the rule that matched. */
export function toOtherEngine(rules: readonly Rule[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('known', (actual: unknown, expected: boolean) => (actual !== undefined) === expected);
  for (const { id, when } of rules) engine.addRule({ conditions: toCondition(when), event: { type: id } });
  return engine;
}
