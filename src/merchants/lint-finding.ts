/** What `merchants lint` can find. */
export const profileChecks = {
  journey_without_steps: 'error',
  step_twice: 'error',
  method_not_taken: 'error',
  status_word_twice: 'error',
  page_undefined: 'error',
  product_undefined: 'error',
  zone_missing: 'error',
  working_days_out_of_range: 'error',
  status_word_prefix: 'warning',
  message_without_event: 'warning',
  calendar_missing: 'warning',
  network_unknown: 'warning',
  contact_missing: 'warning',
  translation_missing: 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProfileCheck = keyof typeof profileChecks;

export interface ProfileFinding {
  readonly check: ProfileCheck;
  /** Keys and positions that lead to the part of the profile. */
  readonly path: readonly (string | number)[];
  /** Id or word of that part. */
  readonly subject: string;
  /** Other words, ids, statuses or languages that it is about. */
  readonly others: readonly string[];
}
