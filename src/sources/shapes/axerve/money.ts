import { decimalAmount, toCurrency } from '../amounts.ts';
import { asList } from '../as-list.ts';
import { findText, type JsonObject } from '../json-fields.ts';

/** SOAP answers name currencies by the numbers of Italy's old exchange office (UIC). */
const uicCodes: ReadonlyMap<string, string> = new Map([
  ['1', 'USD'],
  ['2', 'GBP'],
  ['3', 'CHF'],
  ['7', 'DKK'],
  ['8', 'NOK'],
  ['9', 'SEK'],
  ['12', 'CAD'],
  ['71', 'JPY'],
  ['103', 'HKD'],
  ['109', 'AUD'],
  ['234', 'BRL'],
  ['237', 'PLN'],
  ['242', 'EUR'],
]);

export function currencyOf(payment: JsonObject): string | undefined {
  const code = findText(payment, 'currency') ?? findText(payment, 'currencycode');
  return toCurrency(code === undefined ? undefined : (uicCodes.get(code) ?? code));
}

/** What the payment was about: its own amount, or that of its first event. */
export function amountOf(payment: JsonObject): number | undefined {
  const currency = currencyOf(payment);
  const [first] = eventsOf(payment);
  return decimalAmount(payment['amount'] ?? first?.['eventamount'], currency);
}

/** The steps of a payment: a list in JSON, `Events` with one or more `event` in XML. */
export function eventsOf(payment: JsonObject): readonly JsonObject[] {
  const list = asList(payment, 'events');
  return list.length === 1 && list[0]?.['event'] !== undefined ? asList(list[0], 'event') : list;
}
