const placeholder = /\{([a-zA-Z]+)\}/g;

/** The names between braces, each once, in alphabetical order. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(placeholder), ([, name]) => name ?? ''))].sort();
}

/**
 * Puts the values in place of `{name}`. One pass: braces inside a value stay what they are, so that
 * a customer's name cannot call up another value. A name without a value stays visible.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Text from an order, fit for a sentence: no line breaks, control or direction characters. */
export function toOneLine(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .trim();
}
