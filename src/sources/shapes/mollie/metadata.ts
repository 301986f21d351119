import { parseJson } from '../../parse-json.ts';
import { isJsonObject, type JsonObject } from '../json-fields.ts';
import { numberIn } from '../order-number.ts';

/** The order number in what a shop kept with a payment: an object, or its JSON as text. */
export function numberInMetadata(object: JsonObject): string | undefined {
  const metadata = object['metadata'];
  if (isJsonObject(metadata)) return numberIn(metadata);
  if (typeof metadata !== 'string') return undefined;
  const parsed = parseJson(metadata);
  return 'value' in parsed && isJsonObject(parsed.value) ? numberIn(parsed.value) : undefined;
}
