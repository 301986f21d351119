import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learning, toFactValues } from '../fact-values.test-data.ts';
import { factOf, isFactId } from '../facts/facts.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import { factsOf } from '../matcher.ts';
import { findPrecedence } from '../ranking.ts';
import type { Condition } from '../rule.ts';
import { compileRules } from '../rule-set.ts';
import { outcomeOf } from '../trace.ts';
import { actions, causes } from '../vocabulary.ts';
import { builtInRules } from './built-in.ts';

const { rules: set } = compileRules(builtInRules);
const byId = set.map((compiled) => [compiled.rule.id, compiled] as const);

function namesKnown(condition: Condition): boolean {
  return JSON.stringify(condition).includes('"known"');
}

function reaches(from: CompiledRule, target: CompiledRule, seen = new Set<CompiledRule>()): boolean {
  return set
    .filter((other) => findPrecedence(from, other) !== undefined)
    .some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, target, seen);
    });
}

describe.each(byId)('rule %s', (_id, compiled) => {
  const { rule } = compiled;

  it('does what its examples say', () => {
    for (const { facts, outcome } of rule.examples) {
      expect(outcomeOf(compiled, toFactValues(facts)), JSON.stringify(facts)).toBe(outcome);
    }
  });

  it('has an example that matches and one that must not, with values its facts can have', () => {
    const shown = rule.examples.map(({ outcome }) => outcome);
    expect(shown).toEqual(expect.arrayContaining(['matched', 'not_matched']));
    for (const [id, value] of rule.examples.flatMap(({ facts }) => Object.entries(facts))) {
      if (!isFactId(id)) throw new Error(`${id} is no fact`);
      const { type, values = [value] } = factOf(id);
      expect(typeof value).toBe(type === 'word' ? 'string' : type);
      expect(values).toContain(value);
    }
  });
});

describe('the built-in rules', () => {
  it('have their own ids', () => {
    expect(new Set(builtInRules.map(({ id }) => id)).size).toBe(builtInRules.length);
  });

  it('name causes of the contract and the source of their knowledge', () => {
    expect(causes).toEqual(expect.arrayContaining(builtInRules.map(({ cause }) => cause)));
    expect(builtInRules.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  it('advise each action once', () => {
    for (const { id, resolution } of builtInRules) {
      const advised = [resolution.action, ...(resolution.alternatives ?? [])];
      expect(new Set(advised).size, id).toBe(advised.length);
      expect(actions).toEqual(expect.arrayContaining(advised));
    }
  });

  it('supersede only rules of their own family that exist', () => {
    for (const { family, supersedes: below = [] } of builtInRules) {
      const families = below.map((id) => builtInRules.find((other) => other.id === id)?.family);
      expect(new Set([family, ...families])).toEqual(new Set([family]));
    }
  });

  it('supersede one another without a circle', () => {
    expect(set.filter((compiled) => reaches(compiled, compiled))).toEqual([]);
  });

  it('name facts that exist', () => {
    for (const { rule } of set) expect(factsOf(rule.when).every(isFactId)).toBe(true);
  });

  it('are plain data, so that a rule file can say the same', () => {
    expect(JSON.parse(JSON.stringify(builtInRules))).toStrictEqual(builtInRules);
  });

  it('once matched are never undecided again, whatever is learned, nor once refused where they ask no `known`', () => {
    fc.assert(
      fc.property(learning, ([before, after]) => {
        for (const compiled of set) {
          const { id, when } = compiled.rule;
          const [first, then] = [outcomeOf(compiled, before), outcomeOf(compiled, after)];
          if (first === 'matched') expect(then, id).not.toBe('undecided');
          if (first !== 'undecided' && !namesKnown(when)) expect(then, id).toBe(first);
        }
      }),
      { numRuns: 300 },
    );
  });
});
