// JSON.stringify escapes the C0 controls only. These too would act on a terminal that shows the output: DEL, the
// C1 controls, line and paragraph separators, and the marks that turn the writing around.
const ACTIVE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** What a text must be without to be JSON between quotes as it is: what JSON escapes, and all of the above. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const ESCAPED = /["\\\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/;

/** JSON that is safe to show; parses back to the same value. What JSON does not know is `null`. */
export function toSafeJson(value: unknown, indent?: number): string {
  if (typeof value === 'string') {
    if (!ESCAPED.test(value)) return `"${value}"`;
    // Messages hold line feeds, and nothing else to escape.
    if (!ESCAPED.test(value.replaceAll('\n', ''))) return `"${value.replaceAll('\n', '\\n')}"`;
  }
  const json = JSON.stringify(value, undefined, indent) as string | undefined;
  return (json ?? 'null').replace(ACTIVE, toEscape);
}

/** The same text for plain data: texts, numbers, booleans, null, lists and records of them. Twice as quick as `JSON.stringify`. */
export function plainToSafeJson(value: unknown): string {
  if (typeof value === 'string') return toSafeJson(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  return isList(value) ? listToJson(value) : recordToJson(value as Readonly<Record<string, unknown>>);
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}

function listToJson(items: readonly unknown[]): string {
  let json = '';
  for (const item of items) json += `${json === '' ? '' : ','}${plainToSafeJson(item)}`;
  return `[${json}]`;
}

function recordToJson(record: Readonly<Record<string, unknown>>): string {
  let json = '';
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) json += `${json === '' ? '' : ','}${keyToJson(key)}${plainToSafeJson(value)}`;
  }
  return `{${json}}`;
}

/** Keys with their colons: nearly all are the same few, but a record may bring its own. */
const keys = new Map<string, string>();
const keysAtMost = 1000;

function keyToJson(key: string): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const json = `${toSafeJson(key)}:`;
  if (keys.size < keysAtMost) keys.set(key, json);
  return json;
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
