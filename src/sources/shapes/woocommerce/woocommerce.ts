import { findObject, findObjects, findText, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, plainWord, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromNote, isNote } from './note-of-order.ts';
import { fromOrder, isOrder } from './order.ts';

/** WooCommerce's orders, alone or with their notes, and notes alone. */
export const wooCommerce: Shape = { name: 'woocommerce', recognises, toDocuments };

function recognises(value: JsonObject): boolean {
  return isOrder(value) || isNote(value) || findPair(value) !== undefined || isError(value);
}

/** An order and its notes, side by side. */
function findPair(value: JsonObject): JsonObject | undefined {
  const order = findObject(value, 'order');
  return order !== undefined && isOrder(order) ? order : undefined;
}

function isError(value: JsonObject): boolean {
  return (
    /^(?:woocommerce_|rest_)\w+$/.test(findText(value, 'code') ?? '') && typeof value['message'] === 'string'
  );
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  const pair = findPair(value);
  if (pair !== undefined) {
    const notes = notesIn(value) ?? notesIn(pair);
    return [fromOrder(pair, notes, inside(context, '.order'))];
  }
  if (isOrder(value)) return [fromOrder(value, notesIn(value), context)];
  if (isNote(value)) return [fromNote(value, context)];
  return [
    noOrder(context, `is an error of WooCommerce, not an order (${plainWord(findText(value, 'code'))})`),
  ];
}

/** The notes that somebody has put beside an order or into it. */
function notesIn(value: JsonObject): readonly JsonObject[] | undefined {
  return findObjects(value, 'notes') ?? findObjects(value, 'order_notes');
}
