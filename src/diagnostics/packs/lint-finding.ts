/** What `rules lint` can find. */
export const lintChecks = {
  never_matches: 'error',
  never_wins: 'error',
  same_condition: 'error',
  supersedes_unknown: 'error',
  supersedes_other_family: 'error',
  hides_built_in: 'warning',
  no_source: 'warning',
  no_examples: 'warning',
  cause_unused: 'warning',
  customer_text_missing: 'warning',
  translation_missing: 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type LintCheck = keyof typeof lintChecks;

export interface LintFinding {
  readonly check: LintCheck;
  /** Id of the rule, or of the cause for the last three. */
  readonly subject: string;
  /** Ids of other rules, or languages, that it is about. */
  readonly others: readonly string[];
}
