import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { numberIn } from '../order-number.ts';

/** The shop's order number in a Stripe object's metadata; WooPayments adds the order itself. */
export function findOrderNumber(object: JsonObject): string | undefined {
  return numberIn(findObject(object, 'metadata')) ?? findText(findObject(object, 'order'), 'number');
}
