import { findObject, isJsonObject, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromOrder, isOrder } from './order.ts';
import { fromTransaction, isTransaction } from './transaction.ts';

/** Shopify's orders and transactions, as the Admin API gives them: REST and GraphQL. */
export const shopify: Shape = { name: 'shopify', recognises, toDocuments };

const wrappers = ['order', 'transaction', 'node'] as const;
const lists = ['orders', 'transactions', 'nodes', 'edges'] as const;

function recognises(value: JsonObject): boolean {
  if (isOrder(value) || isTransaction(value)) return true;
  const { inner } = unwrap(value);
  return inner.length > 0 && inner.every(({ value: each }) => isOrder(each) || isTransaction(each));
}

interface Part {
  readonly value: JsonObject;
  readonly field: string;
}

/** `{order}`, `{transactions: […]}`, and GraphQL's connections and edges, two steps deep. */
function unwrap(value: JsonObject, depth = 0): { readonly inner: readonly Part[] } {
  const parts: Part[] = [];
  for (const key of wrappers) {
    const one = findObject(value, key);
    if (one !== undefined) parts.push({ value: one, field: `.${key}` });
  }
  for (const key of lists) {
    const list: unknown = value[key];
    const connection = isJsonObject(list) ? list : undefined;
    if (connection !== undefined) parts.push({ value: connection, field: `.${key}` });
    if (!Array.isArray(list)) continue;
    list.forEach((each: unknown, index) => {
      if (isJsonObject(each)) parts.push({ value: each, field: `.${key}[${index}]` });
    });
  }
  const inner = parts.flatMap((part) => {
    if (isOrder(part.value) || isTransaction(part.value) || depth > 2) return [part];
    const deeper = unwrap(part.value, depth + 1).inner;
    return deeper.length === 0
      ? [part]
      : deeper.map(({ value: each, field }) => ({ value: each, field: part.field + field }));
  });
  return { inner };
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  if (isOrder(value)) return [fromOrder(value, context)];
  if (isTransaction(value)) return [fromTransaction(value, context)];
  return unwrap(value).inner.map((part) => {
    const place = inside(context, part.field);
    if (isOrder(part.value)) return fromOrder(part.value, place);
    return isTransaction(part.value) ? fromTransaction(part.value, place) : noOrder(place, 'is no payment');
  });
}
