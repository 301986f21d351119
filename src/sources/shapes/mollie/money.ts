import { decimalMoney, type Amount } from '../amounts.ts';
import { findObject, type JsonObject } from '../json-fields.ts';

/** Mollie's `{currency, value}` under a key. */
export function findMoney(object: JsonObject, key: string): Amount {
  return decimalMoney(findObject(object, key), 'value', 'currency');
}
