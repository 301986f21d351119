import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from './a-case.test-data.ts';
import { aRule } from './a-rule.test-data.ts';
import { learning, randomFacts, toFactValues, type KnownFacts } from './fact-values.test-data.ts';
import { truth } from './matcher.ts';
import type { Condition, Rule } from './rule.ts';
import { compileRules, evaluate } from './rule-set.ts';
import { firstFailure, missingFacts, traceRules, type ConditionTrace, type RuleTrace } from './trace.ts';

const traced = (rules: readonly Rule[], known: KnownFacts = {}): readonly RuleTrace[] =>
  traceRules(compileRules(rules), toFactValues(known));

function conditionOf(when: Condition, known: KnownFacts): ConditionTrace {
  const [only] = traced([aRule('a', when)], known);
  if (only === undefined) throw new Error('no rule was traced');
  return only.condition;
}

describe('the conditions of a rule', () => {
  it('are a tree with what was expected and what was found', () => {
    const when: Condition = {
      symptom: 'other',
      any: [{ 'bank.debited': true }, { not: { 'payer.returned': true } }],
    };
    expect(conditionOf(when, { symptom: 'no_invoice', 'payer.returned': false })).toEqual({
      kind: 'all',
      truth: truth.no,
      parts: [
        { kind: 'fact', fact: 'symptom', expected: 'other', actual: 'no_invoice', truth: truth.no },
        {
          kind: 'any',
          truth: truth.yes,
          parts: [
            { kind: 'fact', fact: 'bank.debited', expected: true, actual: undefined, truth: truth.unknown },
            {
              kind: 'not',
              truth: truth.yes,
              parts: [
                { kind: 'fact', fact: 'payer.returned', expected: true, actual: false, truth: truth.no },
              ],
            },
          ],
        },
      ],
    });
  });

  it('name what is missing, and only that', () => {
    const when: Condition = {
      symptom: 'other',
      any: [{ 'bank.debited': true }, { 'payer.returned': true, 'mailbox.checked': true }],
    };
    const missing = (known: KnownFacts): readonly string[] => missingFacts(conditionOf(when, known));
    expect(missing({})).toEqual(['symptom', 'bank.debited', 'payer.returned', 'mailbox.checked']);
    expect(missing({ symptom: 'other', 'payer.returned': false })).toEqual(['bank.debited']);
    expect(missing({ symptom: 'no_invoice' })).toEqual([]);
  });

  it('show the first that fails, however deep it lies', () => {
    const when: Condition = { symptom: 'other', all: [{ 'bank.debited': true, 'payer.returned': true }] };
    const failed = (known: KnownFacts): ConditionTrace => firstFailure(conditionOf(when, known));
    expect(failed({ symptom: 'other', 'payer.returned': false })).toMatchObject({ fact: 'payer.returned' });
    expect(failed({ symptom: 'no_invoice', 'payer.returned': false })).toMatchObject({ fact: 'symptom' });
    const neither = conditionOf({ any: [{ symptom: 'other' }] }, { symptom: 'no_invoice' });
    expect(firstFailure(neither)).toBe(neither);
  });
});

describe('the place of a match', () => {
  const standings = (...rules: readonly Rule[]): unknown =>
    traced(rules).map(({ id, standing }) => [id, standing?.position, standing?.because, standing?.against]);

  it('comes from nothing where nothing else matched', () => {
    expect(standings(aRule('a', {}))).toEqual([['a', 1, null, null]]);
  });

  it('comes from the family, then from what supersedes it, then from certainty, then from the id', () => {
    const certain: Partial<Rule> = { certainty: 'certain' };
    expect(standings(aRule('a', {}, certain), aRule('b', {}, { family: 'report' }))).toEqual([
      ['b', 1, 'family', 'a'],
      ['a', 2, 'family', 'b'],
    ]);
    expect(standings(aRule('a', {}, certain), aRule('b', {}, { supersedes: ['a'] }))).toEqual([
      ['b', 1, 'supersedes', 'a'],
      ['a', 2, 'supersedes', 'b'],
    ]);
    expect(standings(aRule('a', {}), aRule('b', {}, certain))).toEqual([
      ['b', 1, 'certainty', 'a'],
      ['a', 2, 'certainty', 'b'],
    ]);
    expect(standings(aRule('a', {}), aRule('b', {}))).toEqual([
      ['a', 1, 'id', 'b'],
      ['b', 2, 'id', 'a'],
    ]);
  });

  it('comes from the match that supersedes it, though a third one wins', () => {
    const rules = [
      aRule('a', {}, { certainty: 'certain' }),
      aRule('b', {}, { certainty: 'possible', supersedes: ['c'] }),
      aRule('c', {}),
    ];
    expect(standings(...rules)).toEqual([
      ['a', 1, 'certainty', 'b'],
      ['b', 2, 'certainty', 'a'],
      ['c', 3, 'supersedes', 'b'],
    ]);
  });
});

it('shows matches from the winner down, then what is undecided, then the rest, in the order of causes', () => {
  const rules = [
    aRule('a', { symptom: 'no_invoice' }),
    aRule('b', { 'bank.debited': true }),
    aRule('c', { symptom: 'other' }),
    aRule('d', { symptom: 'other' }, { certainty: 'certain' }),
    aRule('e', { symptom: 'no_invoice' }, { family: 'paid' }),
    aRule('f', { 'bank.debited': true }, { family: 'paid' }),
  ];
  expect(traced(rules, { symptom: 'other' }).map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'd matched',
    'c matched',
    'f undecided',
    'b undecided',
    'e not_matched',
    'a not_matched',
  ]);
});

/** A condition's truth, put together from its parts alone. */
function derived(trace: ConditionTrace): number {
  if (trace.kind === 'fact') return trace.truth;
  const parts = trace.parts.map(derived);
  if (trace.kind === 'not') return 2 - (parts[0] ?? Number.NaN);
  return trace.kind === 'all' ? Math.min(2, ...parts) : Math.max(0, ...parts);
}

const anyFacts = fc.oneof(
  randomFacts,
  learning.map(([before]) => before),
);

describe('whatever the facts', () => {
  it('the trace agrees with the verdict: the same matches in the same order, as sure', () => {
    fc.assert(
      fc.property(anyFacts, (values) => {
        const verdict = evaluate(builtIn, values).map(({ compiled, certainty }) => [
          compiled.rule.id,
          certainty,
        ]);
        const matched = traceRules(builtIn, values).filter(({ outcome }) => outcome === 'matched');
        expect(matched.map(({ id, certainty }) => [id, certainty])).toEqual(verdict);
        expect(matched.map(({ standing }) => standing?.position)).toEqual(
          verdict.map((_, place) => place + 1),
        );
      }),
    );
  });

  it('every tree adds up to its outcome, and an undecided rule misses something', () => {
    fc.assert(
      fc.property(anyFacts, (values) => {
        for (const { id, outcome, condition } of traceRules(builtIn, values)) {
          expect(derived(condition), id).toBe(condition.truth);
          expect(condition.truth, id).toBe(
            { matched: truth.yes, undecided: truth.unknown, not_matched: truth.no }[outcome],
          );
          expect(missingFacts(condition).length > 0, id).toBe(outcome === 'undecided');
        }
      }),
      { numRuns: 50 },
    );
  });
});
