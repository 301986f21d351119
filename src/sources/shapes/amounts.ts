import { exponentOf, isCurrency, toMinorUnits } from '../../orders/money.ts';
import type { JsonObject } from './json-fields.ts';

/** An amount of the order document; each part is absent where the sender does not tell it. */
export interface Amount {
  readonly amount: number | undefined;
  readonly currency: string | undefined;
}

/** An ISO 4217 code in whatever case it was written; undefined for anything else. */
export function toCurrency(code: unknown): string | undefined {
  if (typeof code !== 'string') return undefined;
  const upper = code.trim().toUpperCase();
  return isCurrency(upper) ? upper : undefined;
}

/** A decimal number or its text in minor units, without its sign: what it means is told by the transaction's type. */
export function decimalAmount(value: unknown, currency: string | undefined): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (currency === undefined || typeof text !== 'string') return undefined;
  return toMinorUnits(text.trim().replace(/^-/, ''), currency);
}

/**
 * An amount in minor units, as number or digits. `exponent`: the decimals its sender means, where they are not those
 * of ISO 4217.
 */
export function minorAmount(
  value: unknown,
  currency: string | undefined,
  exponent?: number,
): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^\d+$/.test(text)) return undefined;
  const amount = Number(text);
  if (!Number.isSafeInteger(amount)) return undefined;
  if (exponent === undefined || currency === undefined || exponent === exponentOf(currency)) return amount;
  const digits = text.padStart(exponent + 1, '0');
  const decimal = exponent === 0 ? text : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
  return toMinorUnits(decimal, currency);
}

/** Amount and currency that stand beside each other as decimal and code, under the names a provider gives them. */
export function decimalMoney(object: JsonObject | undefined, amountKey: string, currencyKey: string): Amount {
  const currency = toCurrency(object?.[currencyKey]);
  return { amount: decimalAmount(object?.[amountKey], currency), currency };
}
