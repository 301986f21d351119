import { isJsonObject, type JsonObject } from '../json-fields.ts';

/** Deeper than any answer goes. */
const deepest = 8;

/**
 * The same answer with all keys in lower case: JSON writes `transactionResult`, SOAP `TransactionResult`, and search
 * `Date` beside `amount`. Parts nested deeper than any answer are left out.
 */
export function withLowerKeys(object: JsonObject, depth = 0): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key.toLowerCase(), lower(value, depth + 1)]),
  );
}

function lower(value: unknown, depth: number): unknown {
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) return value.map((each: unknown) => lower(each, depth + 1));
  return isJsonObject(value) ? withLowerKeys(value, depth) : value;
}

/** The element of a SOAP answer that holds the payment, however many envelopes are around it. */
export function findSoapAnswer(value: JsonObject, depth = 0): JsonObject | undefined {
  if (depth > deepest) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!isJsonObject(inner)) continue;
    if (/^GestPay(?:S2S|CryptDecrypt)$/.test(key)) return inner;
    const found = findSoapAnswer(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
