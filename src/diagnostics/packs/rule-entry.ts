import type { Rule } from '../rule.ts';

/** Where in a rule file a rule stands; line and column from 1. */
export interface RulePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A rule and where it comes from. */
export interface RuleEntry {
  readonly rule: Rule;
  /** Absent: built in. */
  readonly place?: RulePlace;
  /** It stands in place of the built-in rule of the same id. */
  readonly replaces?: true;
  /** The file that switches this rule off. */
  readonly disabledBy?: string;
}

/** The rules that run: those that no file switched off. */
export function inForce(entries: readonly RuleEntry[]): readonly RuleEntry[] {
  return entries.filter(({ disabledBy }) => disabledBy === undefined);
}
