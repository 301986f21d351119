import type { PaymentMethod } from '../../../orders/vocabulary.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { findChargedCard } from './card.ts';

const methods: ReadonlyMap<string, PaymentMethod> = new Map([
  ['card', 'card'],
  ['card_present', 'card'],
  ['paypal', 'paypal'],
  ['twint', 'twint'],
  ['customer_balance', 'bank_transfer'],
]);

function toMethod(type: string | undefined): PaymentMethod | undefined {
  return type === undefined ? undefined : (methods.get(type) ?? 'other');
}

/** The method a charge was made with. */
export function methodOfCharge(charge: JsonObject): PaymentMethod | undefined {
  const type = findText(findObject(charge, 'payment_method_details'), 'type');
  return toMethod(type) ?? (findChargedCard(charge) === undefined ? undefined : 'card');
}

/** The method chosen last, where Stripe sent it along; the ones on offer say nothing of a choice. */
export function methodOfIntent(intent: JsonObject): PaymentMethod | undefined {
  const failed = findObject(findObject(intent, 'last_payment_error'), 'payment_method');
  return toMethod(findText(findObject(intent, 'payment_method') ?? failed, 'type'));
}
