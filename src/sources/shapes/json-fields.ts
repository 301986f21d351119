/** A foreign JSON object: nothing is known of its fields until they are read. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string field that says something; ids that a sender wrote as a number count. */
export function findText(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key];
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A field that is a number, of any kind. */
export function findNumber(object: JsonObject | undefined, key: string): number | undefined {
  const value = object?.[key];
  return typeof value === 'number' ? value : undefined;
}

/** A field that is an object; an id in its place is none. */
export function findObject(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object?.[key];
  return isJsonObject(value) ? value : undefined;
}

/** The objects of a list field; undefined where there is no list. */
export function findObjects(object: JsonObject | undefined, key: string): readonly JsonObject[] | undefined {
  const value: unknown = object?.[key];
  return Array.isArray(value) ? value.filter(isJsonObject) : undefined;
}

/** A copy without the fields that are undefined: in an order document, absent is a statement of its own. */
export function withoutAbsent(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** The same, and undefined where nothing is left. */
export function unlessEmpty(object: JsonObject): JsonObject | undefined {
  const present = withoutAbsent(object);
  return Object.keys(present).length === 0 ? undefined : present;
}
