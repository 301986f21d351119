const placeholder = /\{([a-zA-Z]+)\}/g;

/** The names between braces, each once, in alphabetical order. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(placeholder), ([, name]) => name ?? ''))].sort();
}

/** What a name stands for; undefined where it stands for nothing. */
export type ValueOf = (name: string) => string | undefined;

/** The text of a template and the names in it by turns, text first: catalogues are filled for every order of a batch. */
const splits = new Map<string, readonly string[]>();
const splitsAtMost = 2000;

function split(template: string): readonly string[] {
  const known = splits.get(template);
  if (known !== undefined) return known;
  const parts = template.split(placeholder);
  if (splits.size >= splitsAtMost) splits.clear();
  splits.set(template, parts);
  return parts;
}

/**
 * Puts the values in place of `{name}`. One pass: braces inside a value stay what they are, so that
 * a customer's name cannot call up another value. A name without a value stays visible.
 */
export function fill(template: string, values: Readonly<Record<string, string>> | ValueOf): string {
  const parts = split(template);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    text += `${valueOf(name, values) ?? `{${name}}`}${parts[at + 1] ?? ''}`;
  }
  return text;
}

function valueOf(name: string, values: Readonly<Record<string, string>> | ValueOf): string | undefined {
  if (typeof values === 'function') return values(name);
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Text with single blanks and letters of western languages only: nothing to take out, as nearly always. */
const harmless = /^[!-~\u00ae-\u024f]+(?: [!-~\u00ae-\u024f]+)*$/;

/** Text from an order, fit for a sentence: no line breaks, control or direction characters. */
export function toOneLine(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .trim();
}
