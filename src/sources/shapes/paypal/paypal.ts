import { findObjects, findText, isJsonObject, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromApiError, isApiError, unwrapError } from './api-error.ts';
import { hasLinkToPayPal, isUnder } from './links.ts';
import { fromOrder } from './order.ts';
import { fromPayment } from './payment.ts';
import { fromPaymentV1 } from './payment-v1.ts';
import { fromSoap, isSoapAnswer } from './soap.ts';
import type { PaymentKind } from './statuses.ts';
import { fromSearch } from './transaction-search.ts';
import { fromWebhook, isWebhook } from './webhook.ts';

/** PayPal's orders, payments, webhook events, errors and searches, of Orders v2, Payments v2 and before. */
export const paypal: Shape = { name: 'paypal', recognises, toDocuments };

function recognises(value: JsonObject): boolean {
  return (
    Array.isArray(value['purchase_units']) ||
    isWebhook(value) ||
    isApiError(value) ||
    unwrapError(value) !== undefined ||
    Array.isArray(value['transaction_details']) ||
    isPaymentV1(value) ||
    isSoapAnswer(value) ||
    kindOf(value) !== undefined ||
    hasLinkToPayPal(value)
  );
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  if (isWebhook(value)) return fromWebhook(value, context);
  if (isApiError(value)) return [fromApiError(value, context)];
  const error = unwrapError(value);
  if (error !== undefined) return [fromApiError(error, context)];
  if (isSoapAnswer(value)) return [fromSoap(value, context)];
  if (Array.isArray(value['transaction_details'])) return fromSearch(value, context);
  if (isPaymentV1(value)) return [fromPaymentV1(value, undefined, context)];
  if (isOrder(value)) return fromOrder(value, undefined, context);
  const kind = kindOf(value);
  if (kind !== undefined) return [fromPayment(kind, value, {}, context)];
  return fromList(value, context) ?? [noOrder(context, 'is a PayPal object, not a payment')];
}

function isOrder(value: JsonObject): boolean {
  return Array.isArray(value['purchase_units']) || isUnder(value, '/checkout/orders/');
}

function isPaymentV1(value: JsonObject): boolean {
  return (
    findText(value, 'intent') !== undefined &&
    findObjects(value, 'transactions')?.[0]?.['amount'] !== undefined
  );
}

/** What kind of payment an object is, by where it lies in the API or by a field that only this kind has. */
function kindOf(value: JsonObject): PaymentKind | undefined {
  if (typeof value['id'] !== 'string') return undefined;
  if (isUnder(value, '/payments/refunds/') || isUnder(value, '/payments/refund/')) return 'refund';
  if (value['seller_payable_breakdown'] !== undefined || value['sale_id'] !== undefined) return 'refund';
  if (isUnder(value, '/payments/captures/') || isUnder(value, '/payments/capture/')) return 'capture';
  if (value['seller_receivable_breakdown'] !== undefined) return 'capture';
  if (isUnder(value, '/payments/sale/') || isUnder(value, '/payments/sales/')) return 'capture';
  if (isUnder(value, '/payments/authorizations/') || isUnder(value, '/payments/authorization/'))
    return 'authorization';
  return undefined;
}

/** The payments that a subscription has led to so far. */
function fromList(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] | undefined {
  const list = value['transactions'];
  if (!Array.isArray(list)) return undefined;
  return list.map((each: unknown, index) => {
    const place = inside(context, `.transactions[${index}]`);
    if (!isJsonObject(each) || each['amount_with_breakdown'] === undefined) {
      return noOrder(place, 'is a PayPal object, not a payment');
    }
    return fromPayment('capture', each, {}, place);
  });
}
