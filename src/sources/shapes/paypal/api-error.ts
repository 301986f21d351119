import { isJsonObject, findObjects, findText, type JsonObject } from '../json-fields.ts';
import { toNotes, toOrder } from '../provider-payment.ts';
import { noOrder, plainWord, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { findApprovedOrder } from './links.ts';
import { issuesOf } from './notes.ts';

/** Whether this is PayPal's answer to a refused call: a name in capitals and its details. */
export function isApiError(value: JsonObject): boolean {
  const name = findText(value, 'name') ?? '';
  const hasDetails = Array.isArray(value['details']) || typeof value['debug_id'] === 'string';
  return hasDetails && /^[A-Z][A-Z_]+$/.test(name);
}

/** Issues of a call that asked PayPal to take money; others (a wrong address, a missing field) are no answer to a payer. */
const refusals =
  /DECLINED|DENIED|REFUSED|EXPIRED|NOT_APPROVED|BLOCKED|RESTRICTED|LOCKED|CANNOT_(?:PAY|BE_VERIFIED|BE_USED)|ATTEMPTS_EXCEEDED|LIMIT_EXCEEDED|COMPLIANCE|PAYER_ACTION/;

/**
 * A refused call as a failed attempt of the PayPal order it names, in itself (`order_id`, as some keep it) or in the
 * link that sends the payer back.
 */
export function fromApiError(error: JsonObject, context: ShapeContext): ShapedRecord {
  const issues = issuesOf(error);
  const issue = issues.find(({ code }) => refusals.test(code ?? '')) ?? issues[0];
  const word = plainWord(issue?.code ?? findText(error, 'name'));
  const order = findText(error, 'order_id') ?? findText(error, 'orderID') ?? findApprovedOrder(error);
  if (order === undefined) return noOrder(context, `is a PayPal error that names no order (${word})`);
  if (!refusals.test(word)) return noOrder(context, `is a PayPal error, not a payment (${word})`);
  const at = context.writtenAt();
  const isWaiting = /PAYER_ACTION|NOT_APPROVED/.test(word);
  return toOrder(
    {
      id: order,
      attempts: [
        {
          // The order goes on under its own id, so a failed attempt needs one of its own.
          id: isWaiting ? order : `${order}:${word}`,
          at,
          status: isWaiting ? 'requires_action' : 'failed',
          provider: 'paypal',
          notes: toNotes(issues.map((each) => ({ at, ...each }))),
        },
      ],
      references: { paypal_order: order },
    },
    context,
  );
}

/** Some wrap the error in what they were doing: `{order_id, error: {name, details}}`. */
export function unwrapError(value: JsonObject): JsonObject | undefined {
  const error = value['error'] ?? value['body'];
  if (!isJsonObject(error) || !isApiError(error) || findObjects(error, 'details') === undefined)
    return undefined;
  const order = findText(value, 'order_id') ?? findText(value, 'orderID') ?? findText(value, 'id');
  return order === undefined ? error : { ...error, order_id: order };
}
