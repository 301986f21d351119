import { findObject, findText, isJsonObject, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, plainWord, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromModification } from './modification.ts';
import { fromOrder } from './order.ts';
import { fromPayment } from './payment.ts';

/** Mollie's payments, orders, captures and refunds, and lists of them. */
export const mollie: Shape = { name: 'mollie', recognises, toDocuments };

function recognises(value: JsonObject): boolean {
  return isResource(value) || isList(value) || isError(value);
}

/** Other interfaces have a field `resource` too, but none of these beside it. */
function isResource(value: JsonObject): boolean {
  return (
    typeof value['resource'] === 'string' &&
    (value['_links'] !== undefined || value['mode'] !== undefined || value['createdAt'] !== undefined)
  );
}

function isList(value: JsonObject): boolean {
  return isJsonObject(value['_embedded']) && (value['count'] !== undefined || value['_links'] !== undefined);
}

function isError(value: JsonObject): boolean {
  return (
    typeof value['status'] === 'number' &&
    typeof value['title'] === 'string' &&
    typeof value['detail'] === 'string'
  );
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  if (isResource(value)) return [fromResource(value, context)];
  if (isError(value))
    return [noOrder(context, `is an error, not a payment (${findText(value, 'status') ?? ''})`)];
  const lists = Object.entries(findObject(value, '_embedded') ?? {});
  return lists.flatMap(([name, list]) => {
    if (!Array.isArray(list)) return [];
    return list.map((each: unknown, index) => {
      const place = inside(context, `._embedded.${name}[${index}]`);
      return isJsonObject(each) ? fromResource(each, place) : noOrder(place, 'is no object');
    });
  });
}

function fromResource(value: JsonObject, context: ShapeContext): ShapedRecord {
  const resource = findText(value, 'resource');
  switch (resource) {
    case 'payment':
      return fromPayment(value, context);
    case 'order':
      return fromOrder(value, context);
    case 'refund':
    case 'capture':
      return fromModification(resource, value, context);
    default:
      return noOrder(context, `is a Mollie ${plainWord(resource)}, not a payment`);
  }
}
