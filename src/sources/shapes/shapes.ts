import type { JsonObject } from './json-fields.ts';
import { orderDocument } from './order-document.ts';
import type { Shape, ShapeContext, ShapedRecord } from './shape.ts';
import { stripe } from './stripe/stripe.ts';

const foreign: readonly Shape[] = [stripe];

/** The order documents in a parsed record, of whichever known shape; what no provider recognises is one itself. */
export function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  const shape = foreign.find((candidate) => candidate.recognises(value)) ?? orderDocument;
  return shape.toDocuments(value, context);
}
