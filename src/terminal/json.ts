// JSON.stringify escapes the C0 controls only. These too would act on a terminal that shows the output: DEL, the
// C1 controls, line and paragraph separators, and the marks that turn the writing around.
const ACTIVE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** What a text must be without to be JSON between quotes as it is: what JSON escapes, and all of the above. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const ESCAPED = /["\\\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/;

/** JSON that is safe to show; parses back to the same value. What JSON does not know is `null`. */
export function toSafeJson(value: unknown, indent?: number): string {
  if (typeof value === 'string' && !ESCAPED.test(value)) return `"${value}"`;
  const json = JSON.stringify(value, undefined, indent) as string | undefined;
  return (json ?? 'null').replace(ACTIVE, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
