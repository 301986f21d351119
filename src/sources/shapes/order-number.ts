import { findText, type JsonObject } from './json-fields.ts';

/** Where shops put their order number; the first that is there counts. */
export const orderNumberKeys = [
  'order_id',
  'order_number',
  'orderId',
  'orderNumber',
  'order_reference',
  'merchant_reference',
] as const;

/** The shop's order number in the free data it sent along with a payment. */
export function numberIn(metadata: JsonObject | undefined): string | undefined {
  const key = orderNumberKeys.find((candidate) => findText(metadata, candidate) !== undefined);
  return key === undefined ? undefined : findText(metadata, key)?.trim();
}
