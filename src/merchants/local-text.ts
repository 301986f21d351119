import type { Language } from '../orders/language.ts';

/** A text in the languages its writer knows: a profile that somebody writes for one shop may have English alone. */
export type LocalText = Readonly<{ en: string } & Partial<Record<Language, string>>>;

/** A text in every language: what comes with paytriage does not pass the type check where one is missing. */
export type FullText = Readonly<Record<Language, string>>;

/** The text in this language, in English where it is not given. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}

/** A name that no language changes. */
export function sameInAll(name: string): FullText {
  return { en: name, de: name, fr: name, it: name };
}
