import { findObject, isJsonObject, type JsonObject } from '../json-fields.ts';

/** Whether the object is Stripe's answer to a refused call: an error and nothing beside it. */
export function isApiError(value: JsonObject): boolean {
  return isJsonObject(value['error']) && Object.keys(value).length === 1;
}

interface CarriedPayment {
  /** Undefined where the error names no payment, or only its id. */
  readonly carried: JsonObject | undefined;
  readonly field: string;
}

/** The payment that an error carries along; the error itself is its last one. */
export function fromApiError(value: JsonObject): CarriedPayment {
  const error = findObject(value, 'error');
  const intent = findObject(error, 'payment_intent');
  if (intent !== undefined) {
    const carried = { object: 'payment_intent', last_payment_error: error, ...withoutNull(intent) };
    return { carried, field: 'error.payment_intent' };
  }
  const charge = findObject(error, 'charge');
  if (charge !== undefined) return { carried: { object: 'charge', ...charge }, field: 'error.charge' };
  return { carried: undefined, field: 'error' };
}

function withoutNull(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
