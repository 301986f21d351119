import { openEnvelope } from './envelopes.ts';
import { adyen } from './adyen/adyen.ts';
import { axerve } from './axerve/axerve.ts';
import { checkoutCom } from './checkout-com/checkout-com.ts';
import { isJsonObject, type JsonObject } from './json-fields.ts';
import { mollie } from './mollie/mollie.ts';
import { orderDocument } from './order-document.ts';
import { paypal } from './paypal/paypal.ts';
import { inside, noOrder, type Shape, type ShapeContext, type ShapedRecord } from './shape.ts';
import { shopify } from './shopify/shopify.ts';
import { stripe } from './stripe/stripe.ts';
import { wooCommerce } from './woocommerce/woocommerce.ts';
import { worldpay } from './worldpay/worldpay.ts';

const foreign: readonly Shape[] = [
  stripe,
  adyen,
  mollie,
  axerve,
  checkoutCom,
  worldpay,
  wooCommerce,
  shopify,
  paypal,
];

/** Nobody sends envelopes in envelopes in envelopes; hostile input does, and must not fill the stack. */
const mostEnvelopes = 3;

/** The order documents in a parsed record, of whichever known shape; what no provider recognises is one itself. */
export function toDocuments(
  value: JsonObject,
  context: ShapeContext,
  envelopes = 0,
): readonly ShapedRecord[] {
  // Nearly every record is an order document, and no provider has this field.
  if (value['placedAt'] !== undefined) return orderDocument.toDocuments(value, context);
  const shape = foreign.find((candidate) => candidate.recognises(value));
  if (shape !== undefined) return shape.toDocuments(value, context);
  const carried = envelopes < mostEnvelopes ? openEnvelope(value) : undefined;
  if (carried === undefined) return orderDocument.toDocuments(value, context);
  return carried.flatMap((each) => {
    const place = inside(context, each.field);
    if (!isJsonObject(each.value)) return [noOrder(place, 'is no object')];
    return toDocuments(each.value, place, envelopes + 1);
  });
}
