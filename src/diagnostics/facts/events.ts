import type { Order } from '../../orders/order.ts';
import type { EventType } from '../../orders/vocabulary.ts';

/** Whether an event happened; undefined where the events are not known. A list of events is complete. */
export function hasHappened({ events }: Order, type: EventType): boolean | undefined {
  return events?.some((event) => event.type === type);
}

/** Stages between the shop and the bank, in the order in which a customer passes them. */
const stages = [
  ['cart', 'cart_opened'],
  ['checkout', 'checkout_started'],
  ['billing', 'billing_details_entered'],
  ['bank', 'redirected_to_bank'],
  ['returned', 'returned_from_bank'],
] as const satisfies readonly (readonly [string, EventType])[];

export const stageNames = ['none', ...stages.map(([name]) => name)] as const;

/** The furthest stage that the events show, whatever their order in time: clocks differ. Undefined: events not known. */
export function stageOf(order: Order): (typeof stageNames)[number] | undefined {
  if (order.events === undefined) return undefined;
  return stages.findLast(([, type]) => hasHappened(order, type))?.[0] ?? 'none';
}
