import type { PaymentMethod } from '../../../orders/vocabulary.ts';
import { findNetwork, fromMasked, toCard, toExpiry } from '../card-fields.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toThreeDS } from '../three-ds-fields.ts';

/** Names of the card or wallet: `VISA VBV`, `MASTERCARD SECURECODE`, `PayPal`. */
function namesOf(payment: JsonObject): readonly string[] {
  return [
    findText(payment, 'company'),
    findText(findObject(payment, 'paymentmethod'), 'name'),
    findText(payment, 'paymentmethod'),
  ].filter((name) => name !== undefined);
}

export function methodOf(payment: JsonObject): PaymentMethod | undefined {
  const names = namesOf(payment);
  if (names.some((name) => findNetwork(name) !== undefined)) return 'card';
  const type = findText(findObject(payment, 'paymentmethod'), 'paymenttype');
  if (type === 'CREDITCARD' || names.some((name) => /^credit ?card$/i.test(name))) return 'card';
  if (names.some((name) => /^paypal/i.test(name))) return 'paypal';
  return names.length === 0 ? undefined : 'other';
}

export function cardOf(payment: JsonObject): JsonObject | undefined {
  const { bin, last4 } = fromMasked(findText(payment, 'maskedpan'));
  return toCard({
    network: namesOf(payment).find((name) => findNetwork(name) !== undefined),
    ...(typeof bin === 'string' && { bin }),
    ...(typeof last4 === 'string' && { last4 }),
    expiry: toExpiry(findText(payment, 'tokenexpiryyear'), findText(payment, 'tokenexpirymonth')),
  });
}

/** The second letter of the level says how: frictionless, challenge, or an exemption. */
const flows: ReadonlyMap<string, string> = new Map([
  ['2F', 'frictionless'],
  ['2C', 'challenge'],
]);

export function threeDSOf(payment: JsonObject): JsonObject | undefined {
  const result = findObject(findObject(payment, 'threeds'), 'authenticationresult');
  return toThreeDS({
    version: findText(result, 'version'),
    transStatus: findText(result, 'authenticationstatus'),
    eci: findText(result, 'eci'),
    flow: flows.get(findText(result, 'authenticationlevel') ?? ''),
  });
}
