import { findNumber, findText, type JsonObject } from '../json-fields.ts';

/** Stripe's amounts are minor units already, in currencies without decimals too; its currency codes are lower case. */
export function toCurrency(object: JsonObject): string | undefined {
  return findText(object, 'currency')?.toUpperCase();
}

/** What a charge is about: the money taken once it is captured, maybe less than was authorised. */
export function chargedAmount(charge: JsonObject): number | undefined {
  const captured = charge['captured'] === true ? findNumber(charge, 'amount_captured') : undefined;
  return captured ?? findNumber(charge, 'amount');
}

export interface RefundState {
  readonly amount: number;
  readonly isFull: boolean;
}

/** How much of a captured charge was given back; an authorisation that is released reads `refunded` too, and is not. */
export function refundState(charge: JsonObject): RefundState {
  if (charge['captured'] === false) return { amount: 0, isFull: false };
  const charged = chargedAmount(charge);
  const refunded = findNumber(charge, 'amount_refunded');
  const isFull =
    charge['refunded'] === true || (refunded !== undefined && refunded > 0 && refunded === charged);
  return { amount: refunded ?? (isFull ? (charged ?? 0) : 0), isFull };
}
