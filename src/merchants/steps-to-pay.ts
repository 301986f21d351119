import type { Order } from '../orders/order.ts';
import type { Journey, Step } from './journey.ts';
import { findPosition } from './position.ts';
import type { MerchantProfile } from './profile.ts';

/** Steps a customer still has to take, in order. */
export interface WayToPay {
  readonly journey: Journey;
  readonly steps: readonly Step[];
}

/**
 * The steps for a customer who reads them later, in a letter: a page outside the shop that was open then is gone, so
 * whoever had come that far begins at the first step. Undefined where the profile describes no way, or nothing of it is left.
 */
export function stepsToPay(order: Order, profile: MerchantProfile): WayToPay | undefined {
  const position = findPosition(order, profile);
  if (position === undefined) return undefined;
  const { journey } = position;
  const here = position.steps.find(({ state }) => state === 'here');
  const isOutside = here?.step.page !== undefined || (order.transactions ?? []).length > 0;
  if (isOutside) return { journey, steps: journey.steps };
  const steps = position.steps.filter(({ state }) => state !== 'done').map(({ step }) => step);
  return steps.length === 0 ? undefined : { journey, steps };
}
