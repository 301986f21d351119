import { asList, textOf } from '../as-list.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, plainWord, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromOrderStatus } from './order-status.ts';

/** Worldpay's XML: replies to orders and inquiries, and notifications. */
export const worldpay: Shape = {
  name: 'worldpay',
  recognises: (value) => findObject(value, 'paymentService') !== undefined,
  toDocuments,
};

const containers = [
  ['reply', 'orderStatus'],
  ['notify', 'orderStatusEvent'],
] as const;

function toDocuments(value: JsonObject, outer: ShapeContext): readonly ShapedRecord[] {
  const service = findObject(value, 'paymentService');
  const context = inside(outer, '.paymentService');
  const found = containers.flatMap(([container, element]) =>
    asList(service, container).flatMap((part) =>
      asList(part, element).map((status) =>
        fromOrderStatus(status, inside(context, `.${container}.${element}`)),
      ),
    ),
  );
  return found.length > 0 ? found : [withoutStatus(service, context)];
}

/** An error, or the receipt of a capture, cancel or refund request. */
function withoutStatus(service: JsonObject | undefined, context: ShapeContext): ShapedRecord {
  const reply = findObject(service, 'reply');
  const error = findObject(reply, 'error');
  if (error !== undefined) {
    const code = plainWord(findText(error, '@code'));
    return noOrder(
      inside(context, '.reply.error'),
      `is a Worldpay error (${code}): ${textOf(reply, 'error') ?? ''}`,
    );
  }
  const isReceipt = reply?.['ok'] !== undefined;
  return noOrder(
    context,
    isReceipt
      ? 'is Worldpay’s receipt of a request; a notification tells what became of it'
      : 'holds no order status',
  );
}
