import { TypeCompiler } from '@sinclair/typebox/compiler';
import { OrderSchema } from '../src/orders/schema.ts';

/** The module that the build puts in place of src/orders/order-check.ts: the schema as data and its compiled check. */
export function writeOrderCheck(): string {
  return `
import { isInstant } from './instant.ts';
import { isCurrency } from './money.ts';
const format = (name, value) => (name === 'date-time' ? isInstant(value) : isCurrency(value));
export const orderSchema = ${JSON.stringify(OrderSchema)};
export const isOrderDocument = (() => { ${TypeCompiler.Code(OrderSchema, { language: 'javascript' })} })();
`;
}
