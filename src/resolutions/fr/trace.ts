import type { TraceTexts } from '../trace-texts.ts';

export const traceTexts: TraceTexts = {
  heading: 'RÈGLES',
  outcomes: { matched: 'remplie', undecided: 'en suspens', not_matched: 'non remplie' },
  won: {
    family: 'retenue : sa famille de causes passe avant celle de {other}',
    supersedes: 'retenue : elle l’emporte sur {other}',
    certainty: 'retenue : elle est plus sûre que {other}',
    id: 'retenue : aussi sûre que {other}, et première par ordre alphabétique',
  },
  wonAlone: 'retenue : aucune autre règle n’est remplie',
  lost: {
    family: 'derrière {other}, dont la famille de causes passe avant',
    supersedes: 'derrière {other}, qui l’emporte sur elle',
    certainty: 'derrière {other}, qui est plus sûre',
    id: 'derrière {other}, aussi sûre et première par ordre alphabétique',
  },
  missing: 'non connu',
  expected: 'attendu',
  oneOf: 'l’un de',
  not: 'autre que',
  known: 'une valeur connue',
  unknown: 'inconnu',
  all: 'toutes ces conditions',
  any: 'au moins une de ces conditions',
  none: 'pas',
};
