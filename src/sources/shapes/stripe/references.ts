import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';

/** The id of an object that is named or sent along whole. */
export function findId(object: JsonObject, key: string): string | undefined {
  return findText(object, key) ?? findText(findObject(object, key), 'id');
}

/** Ids of Stripe that an agent may be given. */
export function toReferences(object: JsonObject, own: JsonObject): JsonObject | undefined {
  return unlessEmpty({ customer: findId(object, 'customer'), invoice: findId(object, 'invoice'), ...own });
}
