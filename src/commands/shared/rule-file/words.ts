import { nearestWord } from '../nearest-word.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlMap, YamlValue } from '../yaml-value.ts';

/** The error's hint lists the words only where they are few enough to be read. */
const fewWords = 24;

export function hintOf(words: readonly string[]): string | undefined {
  return words.length > fewWords ? undefined : `One of ${words.join(', ')}.`;
}

/** A text that must be one of some words; the fault names the nearest. */
export function readWord<W extends string>(
  yaml: YamlFile,
  value: YamlValue,
  what: string,
  words: readonly W[],
): W {
  const text = yaml.text(value, what);
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  throw yaml.fault(value.at, `there is no ${what} "${text}"${suggestion(text, words)}`, hintOf(words));
}

/** `. Did you mean …?` where a word is near to what was typed. */
export function suggestion(text: string, words: readonly string[]): string {
  const near = nearestWord(text, words);
  return near === '' ? '' : `.${near}`;
}

/** Refuses keys that mean nothing: a misspelt one would be lost silently. */
export function allowKeys(yaml: YamlFile, map: YamlMap, what: string, keys: readonly string[]): void {
  for (const { key, keyAt } of map.entries.values()) {
    if (keys.includes(key)) continue;
    throw yaml.fault(
      keyAt,
      `${what} has no key "${key}"${suggestion(key, keys)}`,
      `One of ${keys.join(', ')}.`,
    );
  }
}
