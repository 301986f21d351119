/** Languages a text may be asked for in; the one with a complete catalogue for certain comes first. */
export const languages = ['en', 'de', 'fr', 'it'] as const;
export type Language = (typeof languages)[number];

function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The primary language of a BCP 47 tag, `de` for `de-CH`; undefined for a language the program does not know. */
export function toLanguage(tag: string): Language | undefined {
  const primary = primaryOf(tag);
  return isLanguage(primary) ? primary : undefined;
}

const isPrimary = /^[a-z]{2,3}$/;

/** The first subtag, in lower case. Underscores are what shops write in place of hyphens. */
export function primaryOf(tag: string): string {
  return isPrimary.test(tag) ? tag : tag.trim().split(/[-_]/, 1).join('').toLowerCase();
}
