import type { Precedence } from '../diagnostics/ranking.ts';
import type { Outcome } from '../diagnostics/rule.ts';

/** Words around an explanation of the rules; ids of rules and facts, and their values, stay as they are. */
export interface TraceTexts {
  readonly heading: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Why the winner won; `{other}` is the rule that came second. */
  readonly won: Readonly<Record<Precedence, string>>;
  readonly wonAlone: string;
  /** Why a match did not win; `{other}` is the rule that kept it from it. */
  readonly lost: Readonly<Record<Precedence, string>>;
  readonly missing: string;
  readonly expected: string;
  readonly oneOf: string;
  readonly not: string;
  readonly known: string;
  readonly unknown: string;
  readonly all: string;
  readonly any: string;
  readonly none: string;
}
