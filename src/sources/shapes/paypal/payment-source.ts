import type { PaymentMethod } from '../../../orders/vocabulary.ts';
import { toCard } from '../card-fields.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toThreeDS } from '../three-ds-fields.ts';

/** What the payer paid with, as far as PayPal says. */
export interface PaymentSource {
  readonly method: PaymentMethod | undefined;
  readonly card: JsonObject | undefined;
  readonly threeDS: JsonObject | undefined;
  /** Whether the bank vouches for the payer: `YES`, `POSSIBLE`, `NO`, `UNKNOWN`. */
  readonly liabilityShift: string | undefined;
  readonly person: JsonObject | undefined;
}

const wallets = ['apple_pay', 'google_pay'] as const;

/** The payment source of an order, or of a version 1 payer. */
export function findSource(object: JsonObject): PaymentSource {
  const source = findObject(object, 'payment_source');
  const card = findObject(source, 'card') ?? wallets.map((name) => findCardOf(source, name)).find(Boolean);
  const authentication = findObject(card, 'authentication_result');
  const [name] = Object.keys(source ?? {});
  return {
    method: methodOf(name, findText(findObject(object, 'payer'), 'payment_method')),
    card: card && cardOf(card),
    threeDS: authentication && threeDSOf(authentication),
    liabilityShift: findText(authentication, 'liability_shift'),
    person: name === undefined ? undefined : findObject(source, name),
  };
}

function findCardOf(source: JsonObject | undefined, wallet: string): JsonObject | undefined {
  return findObject(findObject(source, wallet), 'card');
}

function methodOf(source: string | undefined, old: string | undefined): PaymentMethod | undefined {
  const name = source ?? old;
  switch (name) {
    case undefined:
      return undefined;
    case 'card':
    case 'credit_card':
    case 'apple_pay':
    case 'google_pay':
      return 'card';
    case 'paypal':
      return 'paypal';
    default:
      return 'other';
  }
}

function cardOf(card: JsonObject): JsonObject | undefined {
  const bin = findObject(card, 'bin_details');
  const expiry = findText(card, 'expiry');
  const stored = findObject(card, 'attributes') ?? findObject(card, 'stored_credential');
  return toCard({
    network: findText(card, 'brand') ?? findText(card, 'type'),
    bin: findText(bin, 'bin') ?? findText(card, 'bin'),
    last4: findText(card, 'last_digits'),
    expiry: expiry !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(expiry) ? expiry : undefined,
    funding: findText(card, 'brand') === undefined ? undefined : findFunding(card),
    country: findText(bin, 'bin_country_code'),
    issuer: findText(bin, 'issuing_bank'),
    stored: findText(stored, 'usage') === 'SUBSEQUENT' ? true : undefined,
  });
}

function findFunding(card: JsonObject): string | undefined {
  const type = findText(card, 'type');
  return type === undefined || type === 'UNKNOWN' ? undefined : type;
}

/** PayPal writes EMV's own letters. */
function threeDSOf(authentication: JsonObject): JsonObject | undefined {
  const threeDS = findObject(authentication, 'three_d_secure');
  return toThreeDS({
    enrolled: findText(threeDS, 'enrollment_status'),
    transStatus: findText(threeDS, 'authentication_status'),
  });
}
