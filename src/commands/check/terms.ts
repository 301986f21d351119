import type { Rule } from '../../diagnostics/rule.ts';
import {
  actions,
  actors,
  causes,
  certainties,
  retries,
  type VerdictKind,
} from '../../diagnostics/vocabulary.ts';
import type { ExpectationTerms } from '../../fixtures/expectations.ts';
import { readTold } from '../shared/told.ts';

const verdicts: readonly VerdictKind[] = ['diagnosed', 'needs_answer', 'no_problem', 'undetermined'];

/** What an expected.json may say where these rules decide. */
export function termsOf(rules: readonly Rule[]): ExpectationTerms {
  return {
    ids: {
      verdict: verdicts,
      cause: [...new Set([...causes, ...rules.map(({ cause }) => cause)])],
      certainty: certainties,
      rule: rules.map(({ id }) => id),
      action: actions,
      actor: actors,
      retry: retries,
    },
    readTold,
  };
}
