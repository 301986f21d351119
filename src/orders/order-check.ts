import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { JsonSchema } from './json-schema.ts';
import { OrderSchema, type OrderDocument } from './schema.ts';

/**
 * The schema and its compiled validator. The build puts the compiled code in place of this module, so that a run
 * neither loads the compiler nor compiles: both would cost more than reading the orders.
 */
const compiled = TypeCompiler.Compile(OrderSchema);

/** JSON Schema of the order document. */
export const orderSchema = OrderSchema as JsonSchema;

export function isOrderDocument(value: unknown): value is OrderDocument {
  return compiled.Check(value);
}
