import { writtenLanguages } from '../../resolutions/catalogues.ts';
import { toLanguage, type Language } from '../../orders/language.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** The agent's language; says so where its texts are not written yet and English stands in. */
export function chooseAgentLanguage(lang: string | undefined, terminal: Terminal): Language {
  const language = toLanguage(lang ?? 'en') ?? 'en';
  if (writtenLanguages.includes(language)) return language;
  terminal.warn(`There are no texts in "${language}" yet: this is in English.`);
  return 'en';
}
