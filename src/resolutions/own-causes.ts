import { isBuiltInCause, type Cause } from '../diagnostics/vocabulary.ts';
import type { Catalogue, CauseText, OwnCauseText } from './catalogue.ts';
import type { Language } from '../orders/language.ts';

/** A cause's texts by language; English is always there, and stands in for any other before an agent. */
export type OwnCauseTexts = Readonly<Partial<Record<Language, OwnCauseText>>> & { readonly en: OwnCauseText };

/** The causes of rule files, by id. */
export type OwnCauses = ReadonlyMap<string, OwnCauseTexts>;

/** The catalogue with the causes of rule files beside the built-in ones. */
export function withOwnCauses(catalogue: Catalogue, causes: OwnCauses, language: Language): Catalogue {
  if (causes.size === 0) return catalogue;
  const ownCauses = new Map([...causes].map(([id, texts]) => [id, texts[language] ?? texts.en]));
  return { ...catalogue, ownCauses };
}

/** Title and explanation of any cause; a cause that no loaded rule file describes stands for itself. */
export function causeTextOf({ causes, ownCauses }: Catalogue, cause: Cause): CauseText {
  if (isBuiltInCause(cause)) return causes[cause];
  return ownCauses?.get(cause) ?? { title: cause, explanation: '' };
}
