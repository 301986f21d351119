import { describe, expect, it } from 'vitest';
import type { Rule } from '../rule.ts';
import { builtInRules } from '../rules/built-in.ts';
import { lintRules } from './lint-rules.ts';
import type { RuleEntry } from './rule-entry.ts';

const place = { file: 'own.yaml', line: 1, column: 1 };

function aRule(fields: Partial<Rule> & Pick<Rule, 'id' | 'when'>): Rule {
  return {
    family: 'answer',
    cause: 'unknown',
    certainty: 'likely',
    resolution: { action: 'wait' },
    source: 'test',
    examples: [{ facts: {}, outcome: 'undecided' }],
    ...fields,
  };
}

const ownOf = (...rules: readonly Rule[]): readonly RuleEntry[] => rules.map((rule) => ({ rule, place }));

/** `check subject others` of each finding. */
function found(entries: readonly RuleEntry[]): readonly string[] {
  return lintRules(entries).map(({ check, subject, others }) => [check, subject, ...others].join(' '));
}

const open = { 'order.state': 'open' } as const;

describe('a condition that contradicts itself', () => {
  it.each<[string, Rule['when']]>([
    ['a value and its opposite', { ...open, not: open }],
    ['two values at once', { all: [open, { 'order.state': 'paid' }] }],
    ['bounds that leave nothing', { 'order.ageDays': { gt: 5, lt: 6 } }],
    ['a value that the bounds exclude', { all: [{ 'order.ageDays': 3 }, { 'order.ageDays': { gte: 4 } }] }],
    ['all values of a closed list excluded', { 'order.state': { not: ['open', 'paid', 'closed'] } }],
    ['known and unknown', { all: [{ symptom: 'other' }, { symptom: { known: false } }] }],
    ['unknown what is always known', { 'order.state': { known: false } }],
    ['free text that is two things', { all: [{ 'merchant.id': 'a' }, { 'merchant.id': 'b' }] }],
  ])('is found: %s', (_what, when) => {
    expect(found(ownOf(aRule({ id: 'a', when })))).toEqual(['never_matches a']);
  });

  it.each<[string, Rule['when']]>([
    ['a bound of one day', { 'order.ageDays': { gt: 5, lt: 7 } }],
    ['a number between others', { 'order.amount': { gte: 100, lte: 100 } }],
    ['free text that is not one of some', { 'merchant.id': { not: ['a', 'b'] } }],
    ['an expression', { 'attempt.note': { matches: { test: () => false, toJSON: () => 'x' } } }],
    ['one of two', { any: [{ symptom: 'other' }, { symptom: { known: false } }] }],
  ])('is not seen in %s', (_what, when) => {
    expect(found(ownOf(aRule({ id: 'a', when })))).toEqual([]);
  });
});

describe('a rule that can never win', () => {
  const narrow = aRule({ id: 'narrow', when: { ...open, symptom: 'other' } });

  it('is one that a weaker condition supersedes', () => {
    const wide = aRule({ id: 'wide', when: open, supersedes: ['narrow'], certainty: 'possible' });
    expect(found(ownOf(narrow, wide))).toEqual(['never_wins narrow wide']);
  });

  it('is one that a weaker condition of an earlier family outranks', () => {
    const wide = aRule({ id: 'wide', when: open, family: 'closed' });
    expect(found(ownOf(narrow, wide))).toEqual(['never_wins narrow wide']);
  });

  it('is one that a weaker condition outranks by certainty, or by id', () => {
    const surer = aRule({ id: 'surer', when: open, certainty: 'certain' });
    const first = aRule({ id: 'first', when: open });
    expect(found(ownOf(narrow, surer))).toEqual(['never_wins narrow surer']);
    expect(found(ownOf(narrow, first))).toEqual(['never_wins narrow first']);
  });

  it('is none that supersedes the other, is surer, or whose certainty depends', () => {
    const wide = aRule({ id: 'wide', when: open, certainty: 'certain' });
    expect(found(ownOf({ ...narrow, supersedes: ['wide'] }, wide))).toEqual([]);
    expect(found(ownOf({ ...narrow, certainty: 'certain' }, { ...wide, certainty: 'likely' }))).toEqual([]);
    const depends = { ...narrow, certainty: { fact: 'attempt.certainty' } } as const;
    expect(found(ownOf(depends, { ...wide, certainty: 'likely' }))).toEqual([]);
  });

  it('is none where a third rule may hold the surer one back', () => {
    const wide = aRule({ id: 'wide', when: open, certainty: 'certain' });
    const third = aRule({
      id: 'zz',
      when: { 'bank.debited': true },
      certainty: 'possible',
      supersedes: ['wide'],
    });
    expect(found(ownOf(narrow, wide, third))).toEqual([]);
  });

  it('is none whose condition is only nearly covered', () => {
    const other = aRule({
      id: 'a',
      when: { ...open, symptom: ['other', 'no_invoice'], 'bank.debited': true },
    });
    expect(found(ownOf(narrow, other))).toEqual([]);
  });
});

it('the same condition, however it is written, is told once', () => {
  const a = aRule({ id: 'a', when: { ...open, symptom: 'other' } });
  const b = aRule({ id: 'b', when: { all: [{ symptom: ['other'] }, { not: { not: open } }] } });
  expect(found(ownOf(a, b))).toEqual(['same_condition b a']);
});

it('a built-in rule that an own one hides is told of the own one, unless it names it', () => {
  const hiding = aRule({
    id: 'mine',
    family: 'closed',
    when: { 'order.status': 'cancelled' },
    certainty: 'certain',
  });
  const entries = [...builtInRules.map((rule) => ({ rule })), ...ownOf(hiding)];
  expect(found(entries)).toEqual(['hides_built_in mine order-cancelled']);
  const meant = [
    ...builtInRules.map((rule) => ({ rule })),
    ...ownOf({ ...hiding, supersedes: ['order-cancelled'] }),
  ];
  expect(found(meant)).toEqual([]);
});

it('names in supersedes that mean nothing, and what is missing', () => {
  const rules = [
    aRule({ id: 'a', when: { symptom: 'other' }, supersedes: ['b', 'nowhere'], source: ' ', examples: [] }),
    aRule({ id: 'b', when: { symptom: 'no_invoice' }, family: 'silence' }),
  ];
  expect(found(ownOf(...rules))).toEqual([
    'supersedes_unknown a nowhere',
    'supersedes_other_family a b',
    'no_source a',
    'no_examples a',
  ]);
});

it('says nothing of a rule that is switched off, and may be named', () => {
  const off: RuleEntry = { rule: aRule({ id: 'off', when: { ...open, not: open } }), disabledBy: 'own.yaml' };
  const entries = [off, ...ownOf(aRule({ id: 'a', when: open, supersedes: ['off'] }))];
  expect(found(entries)).toEqual([]);
});

it('finds nothing in the built-in rules', () => {
  expect(lintRules(builtInRules.map((rule) => ({ rule })))).toEqual([]);
});
