import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { Order } from './order.ts';
import { describeProblem } from './problem.ts';
import { OrderSchema, type OrderDocument } from './schema.ts';
import { inTimeOrder } from './timeline.ts';
import { countUnknownFields, withoutUnknownFields } from './unknown-fields.ts';

/** What is wrong with a record: where (JSONPath from the record's root) and why. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

export type ReadOrder =
  { readonly order: Order; readonly unknownFields: number } | { readonly problem: Problem };

const compiled = TypeCompiler.Compile(OrderSchema);

function toOrder(document: OrderDocument): Order {
  const { transactions, ...rest } = document;
  return transactions === undefined || transactions === null
    ? rest
    : { ...rest, transactions: inTimeOrder(transactions) };
}

/**
 * Turns a parsed JSON value into an Order, or says what is wrong with it. Pure; never throws on bad input.
 * Unknown fields are counted and left out; `transactions: null` reads as absent.
 */
export function readOrder(value: unknown): ReadOrder {
  if (!compiled.Check(value)) {
    return { problem: describeProblem(compiled.Errors(value).First(), value) };
  }
  const unknownFields = countUnknownFields(value);
  return { order: toOrder(unknownFields === 0 ? value : withoutUnknownFields(value)), unknownFields };
}
