import { factIndex, type FactId, type FactValues } from './facts/facts.ts';
import { compileCondition, factsOf, truth, type Test } from './matcher.ts';
import { families, type Rule } from './rule.ts';
import { certainties, type Certainty } from './vocabulary.ts';

export interface CompiledRule {
  readonly rule: Rule;
  readonly test: Test;
  /** Every fact the rule's conditions name. */
  readonly facts: readonly FactId[];
  /** Position of its family in the order of causes. */
  readonly rank: number;
  /** Ids of rules of its own family that rank below it. */
  readonly supersedes: ReadonlySet<string>;
  readonly certainty: (values: FactValues) => Certainty;
}

/** Rules compiled once; the same set serves every order. */
export type RuleSet = readonly CompiledRule[];

/** A rule that matched, or could match once an unknown fact is known. */
export interface Match {
  readonly index: number;
  readonly compiled: CompiledRule;
  readonly certainty: Certainty;
}

export interface Evaluation {
  /** Best first. */
  readonly matches: readonly Match[];
  readonly undecided: readonly Match[];
}

function compileCertainty({ certainty }: Rule): (values: FactValues) => Certainty {
  if (typeof certainty === 'string') return () => certainty;
  const index = factIndex.get(certainty.fact) ?? -1;
  return (values) => certainties.find((known) => known === values[index]) ?? 'possible';
}

/** Whether a match of `a` ranks above every match of `b`, whatever their certainty. */
export function supersedes(a: CompiledRule, b: CompiledRule): boolean {
  return a.rank < b.rank || a.supersedes.has(b.rule.id);
}

/** Compiles rules; their order does not matter. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map((rule) => ({
    rule,
    test: compileCondition(rule.when),
    facts: factsOf(rule.when),
    rank: families.indexOf(rule.family),
    supersedes: new Set(rule.supersedes),
    certainty: compileCertainty(rule),
  }));
}

/** Whether `a` ranks above `b` when neither supersedes the other: certainty, then id (the set is sorted by id). */
function isBetter(a: Match, b: Match): boolean {
  const [rankA, rankB] = [certainties.indexOf(a.certainty), certainties.indexOf(b.certainty)];
  return rankA === rankB ? a.index < b.index : rankA < rankB;
}

/** A match that another match supersedes ranks below it whatever its certainty; then certainty decides, then id. */
export function rank(matches: readonly Match[]): readonly Match[] {
  const left = [...matches];
  const ranked: Match[] = [];
  while (left.length > 0) {
    const free = left.filter((match) => !left.some(({ compiled }) => supersedes(compiled, match.compiled)));
    // Rules that supersede one another in a circle are refused when they are loaded; here the best of them goes on.
    const best = (free.length > 0 ? free : left).reduce((a, b) => (isBetter(b, a) ? b : a));
    ranked.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return ranked;
}

/** Runs every rule over one order's facts. */
export function evaluate(set: RuleSet, values: FactValues): Evaluation {
  const matches: Match[] = [];
  const undecided: Match[] = [];
  for (let index = 0; index < set.length; index += 1) {
    const compiled = set[index];
    if (compiled === undefined) continue;
    const result = compiled.test(values);
    if (result === truth.no) continue;
    const match = { index, compiled, certainty: compiled.certainty(values) };
    (result === truth.yes ? matches : undecided).push(match);
  }
  return { matches: rank(matches), undecided };
}

const concernedRules = new WeakMap<RuleSet, Map<string, readonly number[]>>();

/** Positions of the rules that name one of these facts; worked out once for each set and question. */
function rulesNaming(set: RuleSet, facts: readonly FactId[]): readonly number[] {
  const known = concernedRules.get(set) ?? new Map<string, readonly number[]>();
  concernedRules.set(set, known);
  const key = facts.join();
  const found =
    known.get(key) ??
    [...set.keys()].filter((index) => facts.some((fact) => set[index]?.facts.includes(fact)));
  known.set(key, found);
  return found;
}

/**
 * The evaluation once some facts have changed: only rules that name one of them are run again. The undecided rules
 * are left out; who asks again wants the matches.
 */
export function evaluateAgain(
  set: RuleSet,
  before: Evaluation,
  values: FactValues,
  changed: readonly FactId[],
): Evaluation {
  const concerned = rulesNaming(set, changed);
  const matches = before.matches.filter(({ index }) => !concerned.includes(index));
  for (const index of concerned) {
    const compiled = set[index];
    if (compiled?.test(values) !== truth.yes) continue;
    matches.push({ index, compiled, certainty: compiled.certainty(values) });
  }
  return { matches: rank(matches), undecided: [] };
}
