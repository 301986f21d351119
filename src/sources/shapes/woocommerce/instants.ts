import { toInstant } from '../instants.ts';
import { findText, type JsonObject } from '../json-fields.ts';

/** A date of the shop: in UTC under the name with `_gmt`, which some answers use for the plain name too. */
export function findDate(object: JsonObject, name: string): string | undefined {
  return toInstant(findText(object, `${name}_gmt`)) ?? toInstant(findText(object, name));
}
