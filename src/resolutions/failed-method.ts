import type { Action } from '../diagnostics/vocabulary.ts';
import type { Order } from '../orders/order.ts';
import type { PaymentMethod } from '../orders/vocabulary.ts';

/** Advised about a card and about nothing else. */
const aboutCards: ReadonlySet<Action> = new Set<Action>([
  'try_other_card',
  'contact_bank',
  'retry_same_card',
  'correct_card_details',
  'update_saved_card',
]);

/**
 * The way to pay that did not work, so that it is not named as another one: what the order or its latest transaction
 * tells, else a card where the advice is about cards; undefined where nothing tells.
 */
export function failedMethodOf(order: Order, advised: readonly Action[]): PaymentMethod | undefined {
  if (order.paymentMethod !== undefined) return order.paymentMethod;
  const latest = order.transactions?.at(-1);
  if (order.transactions?.some(({ card, threeDS }) => (card ?? threeDS) !== undefined) === true)
    return 'card';
  if (latest?.provider === 'paypal') return 'paypal';
  return advised.some((action) => aboutCards.has(action)) ? 'card' : undefined;
}
