import type { JsonObject } from './json-fields.ts';

export interface ShapeContext {
  /** Merchant of payments that come without an order. */
  readonly merchant: string;
  /** JSONPath of the value within its record. */
  readonly path: string;
  /** When the record was written (RFC 3339): the only time there is for an answer that names none. */
  readonly writtenAt: () => string;
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
  | { readonly kind: 'no_order'; readonly path: string; readonly reason: string }
  /** Something else that belongs into such a file: `what` names its kind, as a fee or a transfer. */
  | { readonly kind: 'aside'; readonly what: string };

/** A provider's way of writing payments: adding a provider is adding one of these to the list of shapes. */
export interface Shape {
  readonly name: string;
  recognises(value: JsonObject): boolean;
  toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[];
}

/** Why a value is no order. */
export function noOrder({ path }: Pick<ShapeContext, 'path'>, reason: string): ShapedRecord {
  return { kind: 'no_order', path, reason };
}

/** A word of the sender that may be shown: anything else is named `object`. */
export function plainWord(word: string | undefined): string {
  return word !== undefined && /^[\w.:-]{1,60}$/.test(word) ? word : 'object';
}

/** The same context for a part of the value. */
export function inside<T extends Pick<ShapeContext, 'path'>>(context: T, field: string): T {
  return { ...context, path: `${context.path}${field}` };
}
