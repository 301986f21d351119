import { compileRule, type CompiledRule, type Match } from './compiled-rule.ts';
import type { FactValues } from './facts/facts.ts';
import { truth } from './matcher.ts';
import { rank } from './ranking.ts';
import type { Rule } from './rule.ts';
import { buildIndex, forEachCandidate, type RuleIndex } from './rule-index.ts';

/** Rules compiled once; the same set serves every order. */
export interface RuleSet {
  /** Sorted by id. */
  readonly rules: readonly CompiledRule[];
  readonly index: RuleIndex;
}

/** Compiles rules; their order does not matter. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const compiled = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map(compileRule);
  return { rules: compiled, index: buildIndex(compiled) };
}

/** The rules that match one order's facts, best first. */
export function evaluate(set: RuleSet, values: FactValues): readonly Match[] {
  const matches: Match[] = [];
  forEachCandidate(set.index, values, (compiled) => {
    if (compiled.condition.test(values) !== truth.yes) return;
    matches.push({ compiled, certainty: compiled.certainty(values) });
  });
  return rank(matches);
}
