import type { Catalogue } from '../../resolutions/catalogue.ts';
import { getCatalogue, loadCatalogues, writtenLanguages } from '../../resolutions/catalogues.ts';
import { toLanguage, type Language } from '../../orders/language.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** The agent's language; says so where its texts are not written yet and English stands in. */
export function chooseAgentLanguage(lang: string | undefined, terminal: Terminal): Language {
  const language = toLanguage(lang ?? 'en') ?? 'en';
  if (writtenLanguages.includes(language)) return language;
  terminal.warn(`There are no texts in "${language}" yet: this is in English.`);
  return 'en';
}

/** The same, with its texts loaded. */
export async function loadAgentLanguage(lang: string | undefined, terminal: Terminal): Promise<Language> {
  const language = chooseAgentLanguage(lang, terminal);
  await loadCatalogues([language]);
  return language;
}

/** The texts that the agent reads. */
export async function loadAgentTexts(lang: string | undefined, terminal: Terminal): Promise<Catalogue> {
  return getCatalogue(await loadAgentLanguage(lang, terminal));
}
