import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFacts, toFactValues } from './fact-values.test-data.ts';
import { families, type Rule } from './rule.ts';
import type { Match } from './compiled-rule.ts';
import { findPrecedence } from './ranking.ts';
import { compileRules, evaluate } from './rule-set.ts';
import { outcomeOf } from './trace.ts';
import { builtInRules } from './rules/built-in.ts';
import { certainties } from './vocabulary.ts';

function aRule(fields: Partial<Rule> = {}): Rule {
  return {
    id: 'a',
    family: 'silence',
    cause: 'unknown',
    certainty: 'likely',
    when: {},
    resolution: { action: 'none' },
    source: 'test',
    examples: [],
    ...fields,
  };
}

const idsOf = (matches: readonly Match[]): readonly string[] =>
  matches.map(({ compiled }) => compiled.rule.id);
const rankedIds = (rules: readonly Rule[]): readonly string[] =>
  idsOf(evaluate(compileRules(rules), toFactValues({})));

describe('rules that match are ranked', () => {
  it('by certainty, then by id', () => {
    const rules = [
      aRule({ id: 'd', certainty: 'possible' }),
      aRule({ id: 'c', certainty: 'likely' }),
      aRule({ id: 'b', certainty: 'likely' }),
      aRule({ id: 'a', certainty: 'possible' }),
      aRule({ id: 'e', certainty: 'certain' }),
    ];
    expect(rankedIds(rules)).toEqual(['e', 'b', 'c', 'a', 'd']);
  });

  it('below what supersedes them, whatever their certainty', () => {
    const rules = [
      aRule({ id: 'a', certainty: 'certain' }),
      aRule({ id: 'b', certainty: 'likely', supersedes: ['a'] }),
      aRule({ id: 'c', certainty: 'possible', supersedes: ['b'] }),
    ];
    expect(rankedIds(rules)).toEqual(['c', 'b', 'a']);
  });

  it('as if a rule that does not match were not there', () => {
    const silent = aRule({ id: 'b', supersedes: ['a'], when: { symptom: { known: true } } });
    expect(rankedIds([aRule({ id: 'a', certainty: 'certain' }), silent, aRule({ id: 'c' })])).toEqual([
      'a',
      'c',
    ]);
  });

  it('by family before all else', () => {
    const rules = [
      aRule({ id: 'a', family: 'silence', certainty: 'certain' }),
      aRule({ id: 'b', family: 'report', certainty: 'certain' }),
      aRule({ id: 'c', family: 'overcharge', certainty: 'possible' }),
    ];
    expect(rankedIds(rules)).toEqual(['c', 'b', 'a']);
  });

  it('to an end, even where they supersede one another in a circle', () => {
    const rules = [aRule({ id: 'a', supersedes: ['b'] }), aRule({ id: 'b', supersedes: ['a'] })];
    expect(rankedIds(rules)).toEqual(['a', 'b']);
  });
});

it('tells what matched, and leaves out what is undecided or did not match', () => {
  const set = compileRules([
    aRule({ id: 'a', when: { symptom: 'other' } }),
    aRule({ id: 'b', when: { 'bank.debited': true } }),
    aRule({ id: 'c', when: { 'payer.returned': true } }),
  ]);
  const values = toFactValues({ symptom: 'other', 'payer.returned': false });
  expect(idsOf(evaluate(set, values))).toEqual(['a']);
  expect(set.rules.map((compiled) => outcomeOf(compiled, values))).toEqual([
    'matched',
    'undecided',
    'not_matched',
  ]);
});

it('takes the certainty of a rule from a fact, the least where the fact is unknown', () => {
  const set = compileRules([aRule({ certainty: { fact: 'attempt.certainty' } })]);
  const certaintyAt = (known: Parameters<typeof toFactValues>[0]): string | undefined =>
    evaluate(set, toFactValues(known))[0]?.certainty;
  expect(certaintyAt({ 'attempt.certainty': 'certain' })).toBe('certain');
  expect(certaintyAt({})).toBe('possible');
});

/** Rules that all match; each supersedes some with a later number, so that there is no circle. */
const randomRules = fc
  .array(
    fc.record({
      family: fc.constantFrom(...families.slice(-3)),
      certainty: fc.constantFrom(...certainties),
      below: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts.map(({ family, certainty, below }, index): Rule => {
      const later = below.map((step) => index + step).filter((other) => parts[other]?.family === family);
      return aRule({ id: `r${index}`, family, certainty, supersedes: later.map((other) => `r${other}`) });
    }),
  );
const shuffle = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('any rules', () => {
  it('rank the same, whatever the order they are given in', () => {
    fc.assert(
      fc.property(
        randomRules.chain((rules) => fc.tuple(fc.constant(rules), shuffle(rules))),
        ([rules, shuffled]) => {
          expect(rankedIds(shuffled)).toEqual(rankedIds(rules));
        },
      ),
    );
  });

  it('never rank above what supersedes them, and none is lost', () => {
    fc.assert(
      fc.property(randomRules, (rules) => {
        const matches = evaluate(compileRules(rules), toFactValues({}));
        expect(idsOf(matches).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
        matches.forEach(({ compiled }, place) => {
          const above = matches.slice(0, place);
          expect(above.filter((other) => findPrecedence(compiled, other.compiled) !== undefined)).toEqual([]);
        });
      }),
    );
  });

  it('of the product give the same outcome in any order', () => {
    const inOrder = compileRules(builtInRules);
    fc.assert(
      fc.property(shuffle(builtInRules), randomFacts, (rules, values) => {
        expect(idsOf(evaluate(compileRules(rules), values))).toEqual(idsOf(evaluate(inOrder, values)));
      }),
    );
  });
});
