import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { languages, type Language } from '../src/orders/language.ts';
import { getCatalogue, loadCatalogues, writtenLanguages } from '../src/resolutions/catalogues.ts';
import { loadDossierTexts } from '../src/resolutions/dossier-texts.ts';
import { loadGuideTexts } from '../src/resolutions/guide-texts.ts';
import { loadReplyTexts } from '../src/resolutions/reply-texts.ts';
import { placeholdersOf } from '../src/resolutions/template.ts';
import { placeholders } from '../src/resolutions/values.ts';

type Leaves = ReadonlyMap<string, string>;
/** The arguments of a text as one comparable line. Throws where the text is no message. */
type ReadArguments = (text: string) => string;

function leavesOf(value: unknown, path: string): Leaves {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, `${path}/${key}`)]));
}

/** Every argument with how it is used: a plural in one language that is a plain number in another is a mistake. */
function argumentsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.argument) return [element.value];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const inner = Object.values(element.options).flatMap((option) => argumentsOf(option.value));
      const kind = element.type === TYPE.plural ? 'plural' : 'select';
      return [`${element.value}:${kind}`, ...inner];
    }
    return [];
  });
}

const sorted = (names: Iterable<string>): string => [...new Set(names)].sort().join(' ');

export const readIcu: ReadArguments = (text) => {
  // Languages word a select in their own way: by what it chooses does not have to be the same.
  const names = argumentsOf(parse(text, { ignoreTag: true }));
  return sorted(names.filter((name) => !name.endsWith(':select')));
};
const readTemplate: ReadArguments = (text) => sorted(placeholdersOf(text));

/** What differs from English, text by text. */
export function compare(
  reference: Leaves,
  leaves: Leaves,
  language: string,
  read: ReadArguments,
): readonly string[] {
  const missing = [...reference.keys()].filter((path) => !leaves.has(path));
  const extra = [...leaves.keys()].filter((path) => !reference.has(path));
  const different = [...leaves].flatMap(([path, text]) => {
    const expected = reference.get(path);
    if (expected === undefined) return [];
    try {
      const [there, here] = [read(expected), read(text)];
      return there === here ? [] : [`${language}${path}: arguments "${here}", in English "${there}"`];
    } catch (error) {
      return [`${language}${path}: ${String(error)}`];
    }
  });
  return [
    ...missing.map((path) => `${language}${path}: missing`),
    ...extra.map((path) => `${language}${path}: not in English`),
    ...different,
    ...[...leaves].filter(([, text]) => text.trim() === '').map(([path]) => `${language}${path}: empty`),
  ];
}

export const messageSets = {
  reply: loadReplyTexts,
  guide: loadGuideTexts,
  dossier: loadDossierTexts,
} as const satisfies Record<string, (language: Language) => Promise<object>>;

function unknownPlaceholders(leaves: Leaves): readonly string[] {
  const known = new Set<string>(placeholders);
  return [...leaves].flatMap(([path, text]) =>
    placeholdersOf(text)
      .filter((name) => /^\/reply\/(?:steps|leads)\//.test(path) && !known.has(name))
      .map((name) => `en${path}: nothing is put into {${name}}`),
  );
}

/** Every fault in the texts of every language, as lines to print; none where all is well. */
export async function findFaults(): Promise<readonly string[]> {
  await loadCatalogues(languages);
  const english = leavesOf(getCatalogue('en'), '');
  const ofCatalogues = writtenLanguages.flatMap((language) =>
    compare(english, leavesOf(getCatalogue(language), ''), language, readTemplate),
  );
  const faults = [...ofCatalogues];
  for (const [name, load] of Object.entries(messageSets)) {
    const reference = leavesOf(await load('en'), `/${name}`);
    faults.push(...unknownPlaceholders(reference));
    for (const language of languages) {
      faults.push(...compare(reference, leavesOf(await load(language), `/${name}`), language, readIcu));
    }
  }
  return faults;
}
