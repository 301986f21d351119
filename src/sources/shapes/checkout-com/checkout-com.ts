import { findObject, findText, isJsonObject, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, plainWord, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromPayment } from './payment.ts';

/** Checkout.com's payments, the events that carry one, and lists of payments. */
export const checkoutCom: Shape = { name: 'checkout.com', recognises, toDocuments };

function recognises(value: JsonObject): boolean {
  return isPayment(value) || isEvent(value) || isList(value) || isReceipt(value) || isError(value);
}

function isPayment(value: JsonObject): boolean {
  const id = value['id'];
  if (typeof id !== 'string' || value['object'] !== undefined || value['resource'] !== undefined)
    return false;
  const isAnswer = value['response_code'] !== undefined || value['approved'] !== undefined;
  return (
    isAnswer || (id.startsWith('pay_') && (value['status'] !== undefined || value['amount'] !== undefined))
  );
}

function isEvent(value: JsonObject): boolean {
  return /^(?:payment|card)_[a-z_]+$/.test(findText(value, 'type') ?? '') && isJsonObject(value['data']);
}

function isList(value: JsonObject): boolean {
  const list = value['data'];
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((each: unknown) => isJsonObject(each) && isPayment(each))
  );
}

/** The answer to a capture, void or refund request: only that it was received. */
function isReceipt(value: JsonObject): boolean {
  return typeof value['action_id'] === 'string';
}

function isError(value: JsonObject): boolean {
  return (
    typeof value['error_type'] === 'string' &&
    (Array.isArray(value['error_codes']) || value['request_id'] !== undefined)
  );
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  if (isError(value)) {
    return [
      noOrder(
        context,
        `is a Checkout.com error, not a payment (${plainWord(findText(value, 'error_type'))})`,
      ),
    ];
  }
  if (isPayment(value)) return [fromPayment(value, {}, context)];
  if (isReceipt(value)) return [noOrder(context, 'is Checkout.com’s receipt of a request, not a payment')];
  const list = value['data'];
  if (Array.isArray(list)) {
    return list.map((each: unknown, index) =>
      fromPayment(isJsonObject(each) ? each : {}, {}, inside(context, `.data[${index}]`)),
    );
  }
  const event = { type: findText(value, 'type'), at: findText(value, 'created_on') };
  return [fromPayment(findObject(value, 'data') ?? {}, event, inside(context, '.data'))];
}
