import { distance } from 'fastest-levenshtein';
import { sameInAll, type LocalText } from '../../../merchants/local-text.ts';
import { knownNetworks, toNetwork } from '../../../orders/card-network.ts';
import { languages } from '../../../orders/language.ts';
import { allowKeys, readWord, suggestion } from '../rule-file/words.ts';
import { line, type Read } from './fields.ts';

/** One of a closed list; the fault names the nearest. */
export function oneOf<W extends string>(words: readonly W[]): Read<W> {
  return (yaml, value, what) => readWord(yaml, value, what, words);
}

const name = line(100);

/** An id of the file's own, for a page, step, product or message. */
export const ownId: Read<string> = (yaml, value, what) => {
  const id = name(yaml, value, what);
  if (/^[A-Za-z0-9][\w.-]*$/.test(id)) return id;
  throw yaml.fault(value.at, `${what} "${id}" must be letters, digits, _ , . and -, without blanks`);
};

const said = line(500);

/** A text: a plain one stands for every language, a map has one for each and `en` for those that are missing. */
export const localText: Read<LocalText> = (yaml, value, what) => {
  if (value.kind !== 'map') return sameInAll(said(yaml, value, what));
  allowKeys(yaml, value, what, languages);
  const en = yaml.find(value, 'en');
  if (en === undefined) {
    throw yaml.fault(value.at, `${what} has no text in en, which stands in for the languages without one`);
  }
  const others = languages.flatMap((language) => {
    const inner = yaml.find(value, language);
    return inner === undefined ? [] : [[language, said(yaml, inner, `${what} in ${language}`)] as const];
  });
  return { ...Object.fromEntries(others), en: said(yaml, en, `${what} in en`) };
};

/**
 * A card network by its id or another name. One that is nearly a known one is a slip that would turn good cards away;
 * one that is far from all of them may be a network of another country.
 */
export const network: Read<string> = (yaml, value, what) => {
  const typed = name(yaml, value, what);
  const id = toNetwork(typed);
  if (knownNetworks.includes(id)) return id;
  const near = knownNetworks.some((known) => distance(known, id) <= Math.max(1, Math.floor(id.length / 3)));
  if (id !== '' && !near) return id;
  throw yaml.fault(
    value.at,
    `there is no card network "${typed}"${suggestion(id, knownNetworks)}`,
    `Known are ${knownNetworks.join(', ')}.`,
  );
};

/** ISO 3166-1 alpha-2. */
export const country: Read<string> = (yaml, value, what) => {
  const code = yaml.text(value, what).toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code;
  throw yaml.fault(value.at, `${what} must be two letters, such as CH`);
};

/** A name of the time zone database. */
export const zone: Read<string> = (yaml, value, what) => {
  const text = yaml.text(value, what);
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    const near = suggestion(text, Intl.supportedValuesOf('timeZone'));
    throw yaml.fault(value.at, `there is no time zone "${text}"${near}`, 'For example Europe/Zurich.');
  }
};

/** BCP 47. */
export const languageTag: Read<string> = (yaml, value, what) => {
  const text = yaml.text(value, what);
  if (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  throw yaml.fault(value.at, `${what} "${text}" is no language, such as de or fr-CH`);
};

/** A page on the web. */
export const webPage: Read<string> = (yaml, value, what) => {
  const text = line(300)(yaml, value, what);
  if (/^https?:\/\/\S+$/.test(text)) return text;
  throw yaml.fault(value.at, `${what} must begin with https://`);
};
