import { describe, expect, it } from 'vitest';
import { toFactValues } from '../fact-values.test-data.ts';
import type { Condition, Rule } from '../rule.ts';
import { builtInRules } from '../rules/built-in.ts';
import { coverageOf, isCovered } from './coverage.ts';
import { decidingTests } from './deciding-tests.ts';
import { findCircle } from './find-circle.ts';
import { runExamples } from './run-examples.ts';

const rule: Rule = {
  id: 'a',
  family: 'answer',
  cause: 'unknown',
  certainty: 'likely',
  when: { 'order.state': 'open', 'order.ageDays': { gte: 7 } },
  resolution: { action: 'wait' },
  source: 'test',
  examples: [],
};

describe('an example', () => {
  it('that holds leaves no trace; one that fails is named with what decided', () => {
    const examples = [
      { facts: { 'order.state': 'open', 'order.ageDays': 7 }, outcome: 'matched' },
      { facts: { 'order.state': 'open', 'order.ageDays': 6 }, outcome: 'matched' },
      { facts: { 'order.state': 'open' }, outcome: 'not_matched' },
    ] as const;
    expect(runExamples({ ...rule, examples })).toEqual([
      {
        rule: 'a',
        example: 2,
        expected: 'matched',
        actual: 'not_matched',
        deciding: [{ fact: 'order.ageDays', expected: { gte: 7 }, actual: 6 }],
      },
      {
        rule: 'a',
        example: 3,
        expected: 'not_matched',
        actual: 'undecided',
        deciding: [{ fact: 'order.ageDays', expected: { gte: 7 }, actual: null }],
      },
    ]);
  });

  it.each<[string, Condition, readonly string[]]>([
    [
      'each that failed of any',
      { any: [{ symptom: 'no_invoice' }, { 'bank.debited': true }] },
      ['symptom', 'bank.debited'],
    ],
    ['the one that holds of any', { any: [{ symptom: 'other' }, { 'bank.debited': true }] }, ['symptom']],
    [
      'what is inside not',
      { not: { symptom: 'other', 'payer.returned': { known: false } } },
      ['symptom', 'payer.returned'],
    ],
    [
      'the parts that failed of all',
      { all: [{ symptom: 'other' }, { 'bank.debited': true }] },
      ['bank.debited'],
    ],
  ])('is decided by %s', (_what, when, facts) => {
    const values = toFactValues({ symptom: 'other', 'bank.debited': false });
    expect(decidingTests(when, values).map(({ fact }) => fact)).toEqual(facts);
  });
});

describe('coverage', () => {
  it('asks for an undecided example only where one can be', () => {
    const always = { ...rule, when: { 'order.state': 'open', 'order.pastDeadline': false } } as const;
    const maybe = { ...rule, when: { 'order.state': 'open', symptom: 'other' } } as const;
    const asked = { ...rule, when: { symptom: { known: true } } };
    expect([always, maybe, asked].map((each) => coverageOf(each).undecided)).toEqual([
      'not_needed',
      false,
      'not_needed',
    ]);
  });

  it('of the built-in rules is whole', () => {
    expect(builtInRules.map(coverageOf).filter((each) => !isCovered(each))).toEqual([]);
  });
});

describe('a circle of rules', () => {
  const chain = (...ids: readonly string[]): readonly Rule[] =>
    ids.map((id, index) => ({ ...rule, id, supersedes: [ids[index + 1] ?? 'none'] }));

  it('is found wherever it begins', () => {
    expect(findCircle(chain('x', 'a', 'b', 'c', 'a').slice(0, 4))).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is none in a chain, in two ways to one rule, or across families', () => {
    expect(findCircle(chain('a', 'b', 'c'))).toBeUndefined();
    const diamond = [{ ...rule, supersedes: ['b', 'c'] }, ...chain('b', 'd'), ...chain('c', 'd')];
    expect(findCircle(diamond)).toBeUndefined();
    const across = [
      { ...rule, supersedes: ['b'] },
      { ...rule, id: 'b', supersedes: ['a'], family: 'report' as const },
    ];
    expect(findCircle(across)).toBeUndefined();
  });
});
