import { findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder } from '../provider-payment.ts';
import { inside, noOrder, plainWord, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { toAttempt, typeOf } from './attempt.ts';
import { findId } from './ids.ts';

const kinds = /^(?:authorization|emv_authorization|sale|capture|void|refund|change|suggested_refund)$/i;

export function isTransaction(value: JsonObject): boolean {
  return (
    kinds.test(findText(value, 'kind') ?? '') &&
    typeof value['status'] === 'string' &&
    (value['gateway'] !== undefined || value['amount'] !== undefined || value['amountSet'] !== undefined)
  );
}

/** A transaction without its order, which it knows by Shopify's id only. */
export function fromTransaction(transaction: JsonObject, context: ShapeContext): ShapedRecord {
  const attempt = toAttempt(transaction, undefined, context);
  if (attempt === undefined) {
    const kind = plainWord(findText(transaction, 'kind'));
    return typeOf(transaction) === undefined
      ? noOrder(context, `is a Shopify ${kind}, not a payment`)
      : noOrder(inside(context, '.status'), 'is not a known status of a Shopify transaction');
  }
  const order = findId(transaction, 'order_id');
  return toOrder(
    { id: order ?? attempt.id, attempts: [attempt], references: unlessEmpty({ shopify_order: order }) },
    context,
  );
}
