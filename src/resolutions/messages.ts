import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../orders/language.ts';

/** What an ICU message is given. */
export type Arguments = Readonly<Record<string, string | number>>;

/** A message without arguments. */
export type Nothing = Readonly<Record<string, never>>;

/** Messages by key; `A` says what each of them is given. */
export type Messages<A> = Readonly<Record<keyof A, string>>;

const parsed = new Map<string, IntlMessageFormat>();

function parse(message: string, language: Language): IntlMessageFormat {
  const key = `${language} ${message}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  // `<` is a letter like any other: these are no HTML texts.
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  parsed.set(key, format);
  return format;
}

/**
 * An ICU message with its arguments put in, in the plural forms of the language. Braces inside an argument stay what they
 * are. Throws where an argument is missing.
 */
export function say(message: string, language: Language, given: Arguments = {}): string {
  const text: unknown = parse(message, language).format({ ...given });
  return Array.isArray(text) ? text.join('') : String(text);
}
