import type { TraceTexts } from '../trace-texts.ts';

export const traceTexts: TraceTexts = {
  heading: 'REGELN',
  outcomes: { matched: 'trifft zu', undecided: 'offen', not_matched: 'trifft nicht zu' },
  won: {
    family: 'gewinnt: ihre Gruppe von Ursachen steht vor der von {other}',
    supersedes: 'gewinnt: sie geht {other} vor',
    certainty: 'gewinnt: sie ist sicherer als {other}',
    id: 'gewinnt: so sicher wie {other} und im Alphabet zuerst',
  },
  wonAlone: 'gewinnt: keine andere Regel trifft zu',
  lost: {
    family: 'hinter {other}, deren Gruppe von Ursachen zuerst kommt',
    supersedes: 'hinter {other}, die ihr vorgeht',
    certainty: 'hinter {other}, die sicherer ist',
    id: 'hinter {other}, die so sicher und im Alphabet zuerst ist',
  },
  missing: 'nicht bekannt',
  expected: 'erwartet',
  oneOf: 'eines von',
  not: 'nicht',
  known: 'ein bekannter Wert',
  unknown: 'unbekannt',
  all: 'alle von',
  any: 'mindestens eines von',
  none: 'nicht',
};
