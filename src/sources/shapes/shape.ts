import type { JsonObject } from './json-fields.ts';

export interface ShapeContext {
  /** Merchant of payments that come without an order. */
  readonly merchant: string;
}

/**
 * An order document that still has to be validated, or why the object at `path` (JSONPath) is none.
 * `partial`: made from a provider's payment.
 */
export type ShapedRecord =
  | {
      readonly kind: 'document';
      readonly document: unknown;
      readonly partial: boolean;
      readonly path: string;
    }
  | { readonly kind: 'no_order'; readonly path: string; readonly reason: string };

/** A provider's way of writing payments: adding a provider is adding one of these to the list of shapes. */
export interface Shape {
  readonly name: string;
  recognises(value: JsonObject): boolean;
  toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[];
}
