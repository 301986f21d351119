import { compileCondition, truth, type Test } from '../matcher.ts';
import { families, type Rule } from '../rule.ts';
import { certainties } from '../vocabulary.ts';
import { choicesFor, someCase } from './try-values.ts';

/** A rule with its condition compiled, to be compared with others. */
export interface Compared {
  readonly rule: Rule;
  readonly test: Test;
}

export function toCompared(rule: Rule): Compared {
  return { rule, test: compileCondition(rule.when).test };
}

/** Whether `b` matches whenever `a` does; false where that cannot be searched. */
export function implies(a: Compared, b: Compared): boolean {
  const choices = choicesFor([a.rule.when, b.rule.when]);
  if (choices === undefined) return sameText(a, b);
  return !someCase(choices, (values) => a.test(values) === truth.yes && b.test(values) !== truth.yes);
}

const sameText = (a: Compared, b: Compared): boolean =>
  JSON.stringify(a.rule.when) === JSON.stringify(b.rule.when);

/** Positions of the strongest and the weakest certainty that a rule can have; smaller is stronger. */
function strengthOf({ certainty }: Rule): readonly [strongest: number, weakest: number] {
  if (typeof certainty !== 'string') return [0, certainties.length - 1];
  const position = certainties.indexOf(certainty);
  return [position, position];
}

function isAlwaysSurer(b: Rule, a: Rule): boolean {
  const sameFact =
    typeof a.certainty === 'object' &&
    typeof b.certainty === 'object' &&
    a.certainty.fact === b.certainty.fact;
  const [, weakest] = strengthOf(b);
  const [strongest] = strengthOf(a);
  return weakest < strongest || ((sameFact || weakest === strongest) && b.id < a.id);
}

/**
 * Whether `b` ranks above `a` in every case in which both match. `superseded`: ids that a rule of their family
 * supersedes; such a rule may be held back, and then its certainty does not help it.
 */
export function isAlwaysAbove(b: Rule, a: Rule, superseded: ReadonlySet<string>): boolean {
  const [rankA, rankB] = [families.indexOf(a.family), families.indexOf(b.family)];
  if (rankA !== rankB) return rankB < rankA;
  if (b.supersedes?.includes(a.id) === true) return true;
  if (a.supersedes?.includes(b.id) === true || superseded.has(b.id)) return false;
  return isAlwaysSurer(b, a);
}
