import { minorAmount, toCurrency, type Amount } from '../amounts.ts';
import { findObject, type JsonObject } from '../json-fields.ts';

/** Currencies that Adyen counts in other units than ISO 4217 (docs.adyen.com, currency codes). */
const exponents: ReadonlyMap<string, number> = new Map([
  ['CLP', 2],
  ['CVE', 0],
  ['IDR', 0],
  ['ISK', 2],
]);

/** The amount of a payment: minor units as Adyen counts them. */
export function findAmount(object: JsonObject): Amount {
  const money = findObject(object, 'amount');
  const currency = toCurrency(money?.['currency']);
  const amount = minorAmount(money?.['value'], currency, exponents.get(currency ?? ''));
  return { amount: currency === undefined ? undefined : amount, currency };
}
