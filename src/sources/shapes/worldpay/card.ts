import { fromMasked, toCard, toExpiry } from '../card-fields.ts';
import { textOf } from '../as-list.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toThreeDS } from '../three-ds-fields.ts';

/** `ECMC-SSL` is Eurocard and Mastercard; `VISA_DEBIT-SSL` names the funding too. */
function networkName(method: string | undefined): string | undefined {
  return method?.startsWith('ECMC') === true ? 'mastercard' : method?.replace(/-SSL$/, '');
}

export function cardOf(payment: JsonObject | undefined): JsonObject | undefined {
  const method = textOf(payment, 'paymentMethod');
  const card = findObject(findObject(payment, 'paymentMethodDetail'), 'card');
  const expiry = findObject(findObject(card, 'expiryDate'), 'date');
  const { bin, last4 } = fromMasked(textOf(payment, 'cardNumber') ?? findText(card, '@number'));
  const detailed = fromMasked(findText(card, '@number'));
  const funding = /_(DEBIT|CREDIT|PREPAID)\b/.exec(method ?? '')?.[1];
  const country = textOf(payment, 'issuerCountryCode');
  return toCard({
    network: networkName(method),
    ...(typeof (bin ?? detailed['bin']) === 'string' && { bin: String(bin ?? detailed['bin']) }),
    ...(typeof last4 === 'string' && { last4 }),
    expiry: toExpiry(findText(expiry, '@year'), findText(expiry, '@month')),
    funding,
    country: country === 'N/A' ? undefined : country,
    issuer: textOf(payment, 'issuerName'),
  });
}

/** Worldpay tells the outcome in a sentence of its own. */
const outcomes: readonly (readonly [
  sentence: RegExp,
  fields: { enrolled?: string; transStatus?: string },
])[] = [
  [/not enrolled/i, { enrolled: 'N' }],
  [/unavailable|unable/i, { transStatus: 'U' }],
  [/attempted|offered but not used/i, { transStatus: 'A' }],
  [/fail|not authenticated/i, { transStatus: 'N' }],
  [/authenticated/i, { transStatus: 'Y' }],
];

export function threeDSOf(order: JsonObject, payment: JsonObject | undefined): JsonObject | undefined {
  const result = findObject(payment, 'ThreeDSecureResult');
  const sentence = findText(result, '@description') ?? '';
  const challenge = findObject(order, 'challengeRequired') === undefined ? {} : { transStatus: 'C' };
  return toThreeDS({
    ...challenge,
    ...outcomes.find(([pattern]) => pattern.test(sentence))?.[1],
    eci: textOf(result, 'eci'),
  });
}
