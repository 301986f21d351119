import type { Catalogue } from '../../resolutions/catalogue.ts';
import { getCatalogue, loadCatalogues, writtenLanguages } from '../../resolutions/catalogues.ts';
import { languages, toLanguage, type Language } from '../../orders/language.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** The agent's language; says so where there are no texts in it and English stands in. */
export function chooseAgentLanguage(lang: string | undefined, terminal: Terminal): Language {
  if (lang === undefined) return 'en';
  const language = toLanguage(lang);
  if (language !== undefined && writtenLanguages.includes(language)) return language;
  terminal.warn(
    `There are no texts in "${cleanText(lang)}": this is in English. There are: ${languages.join(', ')}.`,
  );
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
