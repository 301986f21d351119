import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learning, randomFacts, toFactValues, type KnownFacts } from './fact-values.test-data.ts';
import { compileCondition, factsOf, truth, type Truth } from './matcher.ts';
import type { Condition } from './rule.ts';

const { yes, no, unknown } = truth;

const test = (condition: Condition, known: KnownFacts): Truth =>
  compileCondition(condition).test(toFactValues(known));

describe('a matcher', () => {
  const age = 'order.ageDays';
  it.each<[string, Condition, KnownFacts, Truth]>([
    ['a literal: the same word', { symptom: 'other' }, { symptom: 'other' }, yes],
    ['a literal: another word', { symptom: 'other' }, { symptom: 'no_invoice' }, no],
    ['a literal: false is not unknown', { 'bank.debited': false }, { 'bank.debited': false }, yes],
    ['a literal: no word is a number', { 'transactions.count': 0 }, { 'transactions.count': '0' }, no],
    ['a list: one of', { symptom: ['other', 'no_invoice'] }, { symptom: 'no_invoice' }, yes],
    ['a list: none of', { symptom: ['other', 'no_invoice'] }, { symptom: 'blank_page' }, no],
    ['an empty list', { symptom: [] }, { symptom: 'other' }, no],
    ['not: another', { symptom: { not: 'other' } }, { symptom: 'no_invoice' }, yes],
    ['not: the same', { symptom: { not: 'other' } }, { symptom: 'other' }, no],
    ['not: one of several', { symptom: { not: ['other', 'no_invoice'] } }, { symptom: 'no_invoice' }, no],
    ['not: false', { 'bank.debited': { not: false } }, { 'bank.debited': false }, no],
    ['gt: at the border', { [age]: { gt: 60 } }, { [age]: 60 }, no],
    ['gt: above', { [age]: { gt: 60 } }, { [age]: 61 }, yes],
    ['gte: at the border', { [age]: { gte: 60 } }, { [age]: 60 }, yes],
    ['gte: below', { [age]: { gte: 60 } }, { [age]: 59 }, no],
    ['lt: at the border', { [age]: { lt: 60 } }, { [age]: 60 }, no],
    ['lt: below', { [age]: { lt: 60 } }, { [age]: 59 }, yes],
    ['lte: at the border', { [age]: { lte: 60 } }, { [age]: 60 }, yes],
    ['lte: above', { [age]: { lte: 60 } }, { [age]: 61 }, no],
    ['gt with 0 as a border', { [age]: { gt: 0 } }, { [age]: 0 }, no],
    ['two borders: between', { [age]: { gte: 1, lt: 7 } }, { [age]: 6 }, yes],
    ['two borders: outside', { [age]: { gte: 1, lt: 7 } }, { [age]: 7 }, no],
    ['a border and not', { [age]: { gte: 1, not: 3 } }, { [age]: 3 }, no],
    ['known: it is', { [age]: { known: true } }, { [age]: 0 }, yes],
    ['known: it is not', { [age]: { known: true } }, {}, no],
    ['not known: it is', { [age]: { known: false } }, { [age]: 0 }, no],
    ['not known: it is not', { [age]: { known: false } }, {}, yes],
    ['known beside a border that holds', { [age]: { known: true, gte: 60 } }, { [age]: 60 }, yes],
    ['known beside a border that does not', { [age]: { known: true, gte: 60 } }, { [age]: 5 }, no],
    ['known beside not', { symptom: { known: true, not: 'other' } }, { symptom: 'other' }, no],
  ])('%s', (_what, condition, known, result) => {
    expect(test(condition, known)).toBe(result);
  });

  it.each<[Condition]>([
    [{ symptom: 'other' }],
    [{ symptom: ['other'] }],
    [{ symptom: { not: 'other' } }],
    [{ 'order.ageDays': { gte: 0 } }],
  ])('%j of an unknown fact is unknown', (condition) => {
    expect(test(condition, {})).toBe(unknown);
  });
});

const [a, b] = [{ 'bank.debited': true }, { 'payer.returned': true }] as const;
const three = [
  [yes, true],
  [no, false],
  [unknown, undefined],
] as const;
const facts = (debited?: boolean, returned?: boolean): KnownFacts => ({
  ...(debited !== undefined && { 'bank.debited': debited }),
  ...(returned !== undefined && { 'payer.returned': returned }),
});

describe('Kleene’s tables', () => {
  const pairs = three.flatMap(([x, first]) =>
    three.map(([y, second]) => [x, y, facts(first, second)] as const),
  );

  it.each(pairs)('and, or of %i and %i', (x, y, known) => {
    expect(test({ ...a, ...b }, known)).toBe(Math.min(x, y));
    expect(test({ all: [a, b] }, known)).toBe(Math.min(x, y));
    expect(test({ any: [a, b] }, known)).toBe(Math.max(x, y));
    expect(test({ ...a, any: [b] }, known)).toBe(Math.min(x, y));
    expect(test({ not: { any: [a, b] } }, known)).toBe(2 - Math.max(x, y));
  });

  it.each(three)('not of %i', (x, value) => {
    expect(test({ not: a }, facts(value))).toBe(2 - x);
  });

  it('an empty "all" holds, an empty "any" does not, no condition at all holds', () => {
    expect([test({ all: [] }, {}), test({ any: [] }, {}), test({}, {})]).toEqual([yes, no, yes]);
  });
});

const leaf = fc.constantFrom<Condition>(
  a,
  b,
  { 'bank.notified': false },
  { symptom: ['other', 'no_invoice'] },
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    fc.tuple(leaf, tie('condition')).map(([other, not]) => ({ ...other, not })),
  ),
}));

describe('any condition', () => {
  it('once decided stays decided, whatever is learned', () => {
    fc.assert(
      fc.property(condition, learning, (tree, [before, after]) => {
        const { test: compiled } = compileCondition(tree);
        const first = compiled(before);
        if (first !== unknown) expect(compiled(after)).toBe(first);
      }),
    );
  });

  it('is the contrary of its negation', () => {
    fc.assert(
      fc.property(condition, learning, (tree, [values]) => {
        expect(compileCondition({ not: tree }).test(values)).toBe(2 - compileCondition(tree).test(values));
      }),
    );
  });

  it('is decided where every fact is known', () => {
    fc.assert(
      fc.property(condition, randomFacts, (tree, values) => {
        expect(compileCondition(tree).test(values)).not.toBe(unknown);
      }),
    );
  });
});

it('factsOf names every fact of a condition once, at any depth', () => {
  const deep: Condition = { symptom: 'other', all: [a, { any: [b, { not: { symptom: 'other' } }] }] };
  expect(factsOf(deep)).toEqual(['symptom', 'bank.debited', 'payer.returned']);
});
