import type { OrderItem } from './source-item.ts';

const shopify =
  'Shopify’s interface gives the orders of the last 60 days only, unless the app may read all of them (read_all_orders): an older one needs that, or the export of orders.';
const paypal =
  'PayPal tells of a transaction up to three hours later, in its activity and its search: a payment just made may still be missing.';

/** What the provider of this record leaves out of what it hands out: of interest where an order was not found beside it. */
export function limitBehind({ order, partial }: OrderItem): string | undefined {
  if (order.references?.['shopify_order'] !== undefined) return shopify;
  return partial && order.transactions?.[0]?.provider === 'paypal' ? paypal : undefined;
}
