import type { TraceTexts } from '../trace-texts.ts';

export const traceTexts: TraceTexts = {
  heading: 'RULES',
  outcomes: { matched: 'matched', undecided: 'undecided', not_matched: 'not matched' },
  won: {
    family: 'wins: its family of causes comes before that of {other}',
    supersedes: 'wins: it supersedes {other}',
    certainty: 'wins: it is surer than {other}',
    id: 'wins: as sure as {other}, and first by id',
  },
  wonAlone: 'wins: no other rule matches',
  lost: {
    family: 'behind {other}, whose family of causes comes first',
    supersedes: 'behind {other}, which supersedes it',
    certainty: 'behind {other}, which is surer',
    id: 'behind {other}, which is as sure and first by id',
  },
  missing: 'not known',
  expected: 'expected',
  oneOf: 'one of',
  not: 'not',
  known: 'any known value',
  unknown: 'unknown',
  all: 'all of',
  any: 'at least one of',
  none: 'not',
};
