import { languages, primaryOf, type Language } from '../orders/language.ts';
import type { ProfileFinding } from './lint-finding.ts';
import type { MerchantProfile } from './profile.ts';

type Path = readonly (string | number)[];

interface Found {
  readonly path: Path;
  readonly text: object;
}

const isText = (value: object): boolean => 'en' in value && typeof value.en === 'string';

/** Every text by language in a profile, and where it is. Menu paths have the merchant's languages and no others. */
function textsOf(value: unknown, path: Path = []): readonly Found[] {
  if (typeof value !== 'object' || value === null || path.at(-1) === 'paths') return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The languages of the merchant's customers that texts have to be in; English stands in for them meanwhile. */
export function lintTexts(profile: MerchantProfile): readonly ProfileFinding[] {
  const wanted = new Set(profile.languages.map(primaryOf));
  const needed = languages.filter((language): language is Language => wanted.has(language));
  return textsOf(profile).flatMap(({ path, text }): readonly ProfileFinding[] => {
    const others = needed.filter((language) => !Object.hasOwn(text, language));
    const subject = path.map(String).join('.');
    return others.length === 0 ? [] : [{ check: 'translation_missing', path, subject, others }];
  });
}
