import { findObject, findText, isJsonObject, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, plainWord, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { findSoapAnswer, withLowerKeys } from './fields.ts';
import { fromPayment, namesPayment } from './payment.ts';

/** Axerve, formerly GestPay: the envelope of its REST interface, and the answers of its SOAP services. */
export const axerve: Shape = { name: 'axerve', recognises, toDocuments };

function recognises(value: JsonObject): boolean {
  return isEnvelope(value) || isBarePayment(value) || findSoapAnswer(value) !== undefined;
}

function isEnvelope(value: JsonObject): boolean {
  return value['payload'] !== undefined && findText(findObject(value, 'error'), 'code') !== undefined;
}

/** What is left when a program has kept only the payload. */
function isBarePayment(value: JsonObject): boolean {
  return typeof value['transactionResult'] === 'string' && namesPayment(withLowerKeys(value));
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  if (isEnvelope(value)) return fromEnvelope(withLowerKeys(value), context);
  const soap = findSoapAnswer(value);
  const payment = withLowerKeys(soap ?? value);
  if (!namesPayment(payment)) return [refused(payment, context)];
  return [fromPayment(payment, context)];
}

/** Error code 0 says that the request was understood; what became of the payment stands in the payload. */
function fromEnvelope(envelope: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  const payload = findObject(envelope, 'payload') ?? {};
  const error = findObject(envelope, 'error');
  const payments = payload['payments'];
  if (Array.isArray(payments)) {
    return payments.map((each: unknown, index) => {
      const place = inside(context, `.payload.payments[${index}]`);
      return isJsonObject(each) ? fromPayment(each, place) : noOrder(place, 'is no object');
    });
  }
  if (!namesPayment(payload)) return [refused({ errorcode: error?.['code'] }, context)];
  const isFault = findText(error, 'code') !== '0';
  const told = isFault ? { errorcode: error?.['code'], errordescription: error?.['description'] } : {};
  const threeDS = findObject(envelope, 'threeds');
  const whole = { ...told, ...(threeDS && { threeds: threeDS }), ...payload };
  return [fromPayment(whole, inside(context, '.payload'))];
}

function refused(answer: JsonObject, context: ShapeContext): ShapedRecord {
  const code = findText(answer, 'errorcode') ?? '0';
  return noOrder(
    context,
    code === '0'
      ? 'is an Axerve answer without a payment'
      : `is an Axerve error without a payment (${plainWord(code)})`,
  );
}
