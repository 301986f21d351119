import { findObjects, findText, type JsonObject } from '../json-fields.ts';

/** A text in an order's free data; values may be objects and lists too. */
export function findMeta(order: JsonObject, ...keys: readonly string[]): string | undefined {
  const entries = findObjects(order, 'meta_data') ?? [];
  for (const key of keys) {
    const entry = entries.find((each) => each['key'] === key);
    const value = findText(entry, 'value')?.trim();
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The ids that gateways keep with an order, under the names by which their own payments know them. */
export function referencesIn(order: JsonObject): Readonly<Record<string, string | undefined>> {
  return {
    payment_intent: findMeta(order, '_intent_id', '_stripe_intent_id'),
    charge: findMeta(order, '_charge_id'),
    customer: findMeta(order, '_stripe_customer_id'),
    mollie_payment: findMeta(order, '_mollie_payment_id'),
    mollie_order: findMeta(order, '_mollie_order_id'),
    paypal_order: findMeta(order, '_ppcp_paypal_order_id'),
    subscription: findMeta(order, '_subscription_renewal'),
  };
}
