import {
  actions,
  actors,
  causes,
  certainties,
  retries,
  type VerdictKind,
} from '../../diagnostics/vocabulary.ts';
import type { ExpectationTerms } from '../../fixtures/expectations.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { readTold } from '../shared/told.ts';

const verdicts: readonly VerdictKind[] = ['diagnosed', 'needs_answer', 'no_problem', 'undetermined'];

/** What an expected.json may say where these rules decide. */
export function termsOf({ rules, causes: ownCauses }: RuleBook): ExpectationTerms {
  return {
    ids: {
      verdict: verdicts,
      cause: [...causes, ...ownCauses.keys()],
      certainty: certainties,
      rule: rules.map(({ id }) => id),
      action: actions,
      actor: actors,
      retry: retries,
    },
    readTold,
  };
}
