import { languages, type Language } from '../orders/language.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/catalogue.ts';

/**
 * A language is added here once its catalogue is complete; the type of a catalogue sees to the completeness. A run loads
 * those that its agent and its customers read.
 */
const loaders: Readonly<Partial<Record<Language, () => Promise<Catalogue>>>> = {
  de: async () => (await import('./de/catalogue.ts')).german,
  fr: async () => (await import('./fr/catalogue.ts')).french,
  it: async () => (await import('./it/catalogue.ts')).italian,
};

const loaded = new Map<Language, Catalogue>([['en', english]]);

/** The languages that have texts. */
export const writtenLanguages: readonly Language[] = languages.filter(
  (language) => loaded.has(language) || loaders[language] !== undefined,
);

/** Loads the texts in these languages; `getCatalogue` gives them from then on. */
export async function loadCatalogues(wanted: Iterable<Language>): Promise<void> {
  for (const language of new Set(wanted)) {
    const load = loaders[language];
    if (load !== undefined && !loaded.has(language)) loaded.set(language, await load());
  }
}

/** The texts in this language, in English where there are none. Throws where `loadCatalogues` did not load them. */
export function getCatalogue(language: Language): Catalogue {
  const catalogue = loaded.get(language);
  if (catalogue !== undefined) return catalogue;
  if (loaders[language] !== undefined) throw new Error(`The texts in ${language} are not loaded.`);
  return english;
}
