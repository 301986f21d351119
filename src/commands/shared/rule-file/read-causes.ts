import { isBuiltInCause } from '../../../diagnostics/vocabulary.ts';
import { maskCardData } from '../../../privacy/card-data.ts';
import type { OwnCauseText } from '../../../resolutions/catalogue.ts';
import { languages } from '../../../orders/language.ts';
import type { OwnCauseTexts } from '../../../resolutions/own-causes.ts';
import { toOneLine } from '../../../resolutions/template.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlMap, YamlValue } from '../yaml-value.ts';
import { allowKeys } from './words.ts';

const longest = { title: 60, explanation: 500, customer: 500, source: 500 } as const;

/** A text that people read: one line, no control characters, no card number. */
export function readLine(yaml: YamlFile, map: YamlMap, key: keyof typeof longest): string | undefined {
  const value = yaml.find(map, key);
  if (value === undefined) return undefined;
  const line = maskCardData(toOneLine(yaml.text(value, key)));
  if (line.length <= longest[key]) return line;
  throw yaml.fault(value.at, `${key} is longer than ${longest[key]} characters`);
}

function readText(yaml: YamlFile, value: YamlValue, language: string): OwnCauseText {
  const map = yaml.map(value, `the texts in ${language}`);
  allowKeys(yaml, map, `the texts in ${language}`, ['title', 'explanation', 'customer']);
  const [title, explanation, customer] = [
    readLine(yaml, map, 'title'),
    readLine(yaml, map, 'explanation'),
    readLine(yaml, map, 'customer'),
  ];
  if (title === undefined || title === '') throw yaml.fault(map.at, 'title is missing');
  if (explanation === undefined || explanation === '') throw yaml.fault(map.at, 'explanation is missing');
  return { title, explanation, ...(customer !== undefined && customer !== '' && { customer }) };
}

function readTexts(yaml: YamlFile, id: string, value: YamlValue): OwnCauseTexts {
  const map = yaml.map(value, `the cause ${id}`);
  allowKeys(yaml, map, `the cause ${id}`, languages);
  const en = yaml.find(map, 'en');
  if (en === undefined) {
    throw yaml.fault(map.at, `the cause ${id} has no text in en, which stands in for the other languages`);
  }
  const others = languages.flatMap((language) => {
    const text = yaml.find(map, language);
    return text === undefined ? [] : [[language, readText(yaml, text, language)] as const];
  });
  return { ...Object.fromEntries(others), en: readText(yaml, en, 'en') };
}

export interface OwnCauseEntry {
  readonly id: string;
  readonly texts: OwnCauseTexts;
  readonly fault: (message: string) => Error;
}

/** Reads `causes`: ids of one's own, each with texts by language. */
export function readCauses(yaml: YamlFile, root: YamlMap): readonly OwnCauseEntry[] {
  const value = yaml.find(root, 'causes');
  if (value === undefined) return [];
  return [...yaml.map(value, 'causes').entries.values()].map(({ key, keyAt, value: texts }) => {
    const fault = (message: string): Error => yaml.fault(keyAt, message);
    if (!/^[a-z][a-z0-9_]{1,59}$/.test(key)) {
      throw fault(`the cause "${key}" must be named in small letters, digits and _`);
    }
    if (isBuiltInCause(key)) throw fault(`${key} is a built-in cause: choose an id of your own`);
    return { id: key, texts: readTexts(yaml, key, texts), fault };
  });
}
