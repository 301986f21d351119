import { adyenReceived } from './kinds/adyen-received.ts';
import { paypalActivity } from './kinds/paypal-activity.ts';
import { shopifyOrders } from './kinds/shopify-orders.ts';
import { shopifyTransactions } from './kinds/shopify-transactions.ts';
import { stripePayments } from './kinds/stripe-payments.ts';
import { wooCommerceAnalytics } from './kinds/woocommerce-analytics.ts';
import { wooCommerceOrders } from './kinds/woocommerce-orders.ts';
import type { RefusedKind, TableKind } from './table-kind.ts';

/** Exports that are known by their columns; adding one is adding a line here. */
export const tableKinds: readonly TableKind[] = [
  stripePayments,
  paypalActivity,
  wooCommerceOrders,
  wooCommerceAnalytics,
  shopifyTransactions,
  shopifyOrders,
  adyenReceived,
];

/** Reports that people take for the one above them. */
export const refusedKinds: readonly RefusedKind[] = [
  {
    name: "Adyen's settlement or accounting report",
    signs: [
      ['Gross Debit (GC)', 'Gross Credit (GC)', 'Batch Number'],
      ['Psp Reference', 'Merchant Account'],
    ],
    hint: 'It tells of money that moved, not of refusals. Take Reports > Received payments details.',
  },
  {
    name: "Stripe's balance history",
    signs: [
      ['Available On (UTC)', 'available_on_utc', 'balance_transaction_id'],
      ['Net', 'net'],
    ],
    hint: 'It tells of money that moved, not of refusals. Take Payments > Export, with all columns.',
  },
];
