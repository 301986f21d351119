import type { TraceTexts } from '../trace-texts.ts';

export const traceTexts: TraceTexts = {
  heading: 'REGOLE',
  outcomes: { matched: 'vale', undecided: 'in sospeso', not_matched: 'non vale' },
  won: {
    family: 'vince: la sua famiglia di cause viene prima di quella di {other}',
    supersedes: 'vince: prevale su {other}',
    certainty: 'vince: è più sicura di {other}',
    id: 'vince: è sicura quanto {other} e viene prima in ordine alfabetico',
  },
  wonAlone: 'vince: non vale nessun’altra regola',
  lost: {
    family: 'dopo {other}, la cui famiglia di cause viene prima',
    supersedes: 'dopo {other}, che prevale su di essa',
    certainty: 'dopo {other}, che è più sicura',
    id: 'dopo {other}, altrettanto sicura e prima in ordine alfabetico',
  },
  missing: 'non noto',
  expected: 'atteso',
  oneOf: 'uno tra',
  not: 'diverso da',
  known: 'un valore noto',
  unknown: 'sconosciuto',
  all: 'tutte queste',
  any: 'almeno una di queste',
  none: 'non',
};
