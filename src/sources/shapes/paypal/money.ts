import { decimalMoney, type Amount } from '../amounts.ts';
import { findObject, type JsonObject } from '../json-fields.ts';

/** An amount as PayPal writes it, under `key`: `{currency_code, value}`, or `{currency, total}` in version 1. */
export function findMoney(object: JsonObject | undefined, key: string): Amount {
  const money = findObject(object, key);
  const found = decimalMoney(money, 'value', 'currency_code');
  return found.currency === undefined ? decimalMoney(money, 'total', 'currency') : found;
}
