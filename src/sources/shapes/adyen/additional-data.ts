import type { PaymentMethod } from '../../../orders/vocabulary.ts';
import { findNetwork, toCard, toExpiry } from '../card-fields.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toThreeDS } from '../three-ds-fields.ts';

/** The name of the method or brand, which answers and notifications keep in different places. */
function methodNames(payment: JsonObject): readonly string[] {
  const data = findObject(payment, 'additionalData');
  const method = findObject(payment, 'paymentMethod');
  return [
    findText(method, 'brand'),
    findText(method, 'type'),
    findText(payment, 'paymentMethod'),
    findText(data, 'paymentMethod'),
    findText(data, 'cardPaymentMethod'),
  ].filter((name) => name !== undefined);
}

const methods: ReadonlyMap<string, PaymentMethod> = new Map([
  ['scheme', 'card'],
  ['paypal', 'paypal'],
  ['twint', 'twint'],
  ['pf_twint', 'twint'],
  ['postfinance', 'postfinance'],
  ['bankTransfer', 'bank_transfer'],
]);

export function methodOf(payment: JsonObject): PaymentMethod | undefined {
  const [name] = methodNames(payment);
  if (name === undefined) return undefined;
  const known = methods.get(name) ?? (name.startsWith('bankTransfer_') ? 'bank_transfer' : undefined);
  return known ?? (findNetwork(name) === undefined ? 'other' : 'card');
}

/** The card, from the fields that an account may switch on one by one. */
export function cardOf(payment: JsonObject): JsonObject | undefined {
  const data = findObject(payment, 'additionalData');
  const [month, year] = (findText(data, 'expiryDate') ?? '').split('/');
  return toCard({
    network: methodNames(payment).find((name) => findNetwork(name) !== undefined),
    bin: findText(data, 'cardBin'),
    last4: findText(data, 'cardSummary'),
    expiry: toExpiry(year, month),
    funding: findText(data, 'fundingSource'),
    country: findText(data, 'cardIssuingCountry') ?? findText(data, 'issuerCountry'),
    issuer: findText(data, 'cardIssuingBank'),
  });
}

/** 3-D Secure of either version; `threeDAuthenticatedResponse` is the status, `threeDOfferedResponse` the enrolment. */
export function threeDSOf(payment: JsonObject, resultCode?: string): JsonObject | undefined {
  const data = findObject(payment, 'additionalData');
  const result = findObject(payment, 'threeDS2Result') ?? findObject(payment, 'threeDS2ResponseData');
  const flat = (name: string): string | undefined =>
    findText(data, `threeds2.threeDS2Result.${name}`) ??
    findText(data, `threeds2.threeDS2ResponseData.${name}`);
  const told =
    findText(result, 'transStatus') ?? flat('transStatus') ?? findText(data, 'threeDAuthenticatedResponse');
  return toThreeDS({
    version: findText(data, 'threeDSVersion') ?? findText(data, 'threeds2.threeDSVersion'),
    enrolled: findText(data, 'threeDOfferedResponse'),
    // The bank has been asked, and the shopper has to answer it.
    transStatus: told ?? (resultCode === 'ChallengeShopper' ? 'C' : undefined),
    transStatusReason: findText(result, 'transStatusReason') ?? flat('transStatusReason'),
    eci: findText(result, 'eci') ?? findText(data, 'eci'),
  });
}

/** What the account lets Adyen tell of the shopper. */
export function customerOf(payment: JsonObject): JsonObject | undefined {
  const data = findObject(payment, 'additionalData');
  const email = findText(payment, 'shopperEmail') ?? findText(data, 'shopperEmail');
  const name = findText(data, 'cardHolderName') ?? findText(data, 'shopperName');
  if (email === undefined && name === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}
