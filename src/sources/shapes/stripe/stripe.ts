import { findObject, findText, isJsonObject, type JsonObject } from '../json-fields.ts';
import { inside, plainWord, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromCharge } from './charge.ts';
import { fromApiError, isApiError } from './api-error.ts';
import { fromCheckoutSession } from './checkout-session.ts';
import { createdAt } from './instants.ts';
import { fromInvoice } from './invoice.ts';
import { fromPaymentIntent } from './payment-intent.ts';
import { fromRefund } from './refund.ts';
import type { Snapshot } from './snapshot.ts';

/** Stripe's objects: a payment, an event or an error that carries one, and lists of them. */
export const stripe: Shape = { name: 'stripe', recognises, toDocuments };

/** An order document may have a field `object` of its own, which would be ignored there. */
function recognises(value: JsonObject): boolean {
  const isObject = typeof value['object'] === 'string' && value['placedAt'] === undefined;
  return isObject || isApiError(value) || isBareIntent(value);
}

/** WooPayments answers a capture with the PaymentIntent's id and status alone. */
function isBareIntent(value: JsonObject): boolean {
  return /^pi_\w+$/.test(findText(value, 'id') ?? '') && typeof value['status'] === 'string';
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  const isList = value['object'] === 'list' || value['object'] === 'search_result';
  const data = value['data'];
  if (!isList || !Array.isArray(data)) return [fromRecord(value, context)];
  return data.map((each: unknown, index) => fromRecord(each, inside(context, `.data[${index}]`)));
}

function fromRecord(value: unknown, snapshot: ShapeContext): ShapedRecord {
  if (!isJsonObject(value)) return noPayment(undefined, snapshot);
  if (value['object'] === 'event') return fromEvent(value, snapshot);
  if (value['object'] === undefined && isBareIntent(value)) {
    return fromObject({ object: 'payment_intent', created: secondsOf(snapshot), ...value }, snapshot);
  }
  if (!isApiError(value)) return fromObject(value, snapshot);
  const { carried, field } = fromApiError(value);
  const path = `${snapshot.path}.${field}`;
  if (carried === undefined) return { kind: 'no_order', path, reason: 'is an error without a payment' };
  // The copy inside an error may be cut short; it was made when the error was.
  const created = carried['created'] ?? secondsOf(snapshot);
  return fromObject({ ...carried, created }, { ...snapshot, path });
}

function secondsOf({ writtenAt }: ShapeContext): number {
  return Math.floor(Date.parse(writtenAt()) / 1000);
}

function fromEvent(event: JsonObject, snapshot: Snapshot): ShapedRecord {
  const type = findText(event, 'type') ?? 'event';
  const carried = findObject(findObject(event, 'data'), 'object');
  if (carried === undefined) return noPayment(event, snapshot);
  return fromObject(carried, {
    ...inside(snapshot, '.data.object'),
    event: { type, at: createdAt(event) },
  });
}

function fromObject(object: JsonObject | undefined, snapshot: Snapshot): ShapedRecord {
  switch (object?.['object']) {
    case 'payment_intent':
      return fromPaymentIntent(object, snapshot);
    case 'charge': {
      const intent = findObject(object, 'payment_intent');
      if (intent === undefined) return fromCharge(object, snapshot);
      return fromPaymentIntent({ ...intent, charges: { data: [object] } }, snapshot);
    }
    case 'checkout.session':
      return fromCheckoutSession(object, snapshot);
    case 'invoice':
      return fromInvoice(object, snapshot);
    case 'refund':
      return fromRefund(object, snapshot) ?? noPayment(object, snapshot);
    default:
      return noPayment(object, snapshot);
  }
}

function noPayment(object: JsonObject | undefined, { path, event }: Snapshot): ShapedRecord {
  const name = plainWord(event?.type ?? findText(object, 'object'));
  const what = `${name}${event === undefined ? '' : ' event'}`;
  return { kind: 'no_order', path, reason: `is a Stripe ${what}, not a payment` };
}
