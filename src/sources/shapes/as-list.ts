import { isJsonObject, type JsonObject } from './json-fields.ts';

/** XML does not tell one element from a list of one: the objects under a key, however many there are. */
export function asList(object: JsonObject | undefined, key: string): readonly JsonObject[] {
  const value = object?.[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isJsonObject);
}

/** The text of an element, whether or not it has attributes. */
export function textOf(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key];
  const text = isJsonObject(value) ? value['#text'] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
