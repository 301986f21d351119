import type { Language } from '../orders/language.ts';
import type { Messages, Nothing } from './messages.ts';

/** What a dossier should hold and may lack; `browser` and what was seen are never in an order, so they are always asked for. */
export const gatherables = [
  'items',
  'amount',
  'attempt_time',
  'card',
  'notes',
  'transactions',
  'symptom',
  'browser',
  'steps_tried',
] as const;
export type Gatherable = (typeof gatherables)[number];

/** What the messages of a dossier are given. */
export interface DossierArguments {
  readonly title: { readonly number: string; readonly merchant: string };
  readonly sendTo: { readonly contact: string };
  readonly sendToUnknown: Nothing;
  readonly internalNote: Nothing;
  readonly internal: Nothing;
  readonly order: Nothing;
  readonly transactions: Nothing;
  readonly notLoaded: Nothing;
  readonly none: Nothing;
  readonly diagnosis: Nothing;
  readonly tried: Nothing;
  readonly attempts: { readonly count: number };
  readonly missing: Nothing;
  readonly questions: Nothing;
  readonly versions: Nothing;
  readonly rule: { readonly rule: string };
  readonly reason: { readonly reason: string };
  readonly alsoPossible: { readonly causes: string };
  readonly labelNumber: Nothing;
  readonly labelMerchant: Nothing;
  readonly labelStatus: Nothing;
  readonly labelPlaced: Nothing;
  readonly labelZone: Nothing;
  readonly labelAmount: Nothing;
  readonly labelMethod: Nothing;
  readonly labelItems: Nothing;
  readonly labelCustomer: Nothing;
  readonly labelReferences: Nothing;
  readonly labelEvents: Nothing;
}

/** Words of a dossier, ICU messages all of them. */
export interface DossierTexts {
  /** What to ask for, where it is not known. */
  readonly ask: Readonly<Record<Gatherable, string>>;
  readonly messages: Messages<DossierArguments>;
}

const loaders: Readonly<Record<Language, () => Promise<DossierTexts>>> = {
  en: async () => (await import('./en/dossier.ts')).dossierTexts,
  de: async () => (await import('./de/dossier.ts')).dossierTexts,
  fr: async () => (await import('./fr/dossier.ts')).dossierTexts,
  it: async () => (await import('./it/dossier.ts')).dossierTexts,
};

export function loadDossierTexts(language: Language): Promise<DossierTexts> {
  return loaders[language]();
}
