import type { Catalogue } from './catalogue.ts';
import { english } from './en/catalogue.ts';
import { french } from './fr/catalogue.ts';
import { languages, type Language } from '../orders/language.ts';

/** A language is added here once its catalogue is complete; the type of a catalogue sees to the completeness. */
const catalogues: Readonly<Partial<Record<Language, Catalogue>>> & { readonly en: Catalogue } = {
  en: english,
  fr: french,
};

/** The languages that have texts. */
export const writtenLanguages: readonly Language[] = languages.filter(
  (language) => catalogues[language] !== undefined,
);

/** The texts in this language, in English where there are none yet. */
export function getCatalogue(language: Language): Catalogue {
  return catalogues[language] ?? catalogues.en;
}
