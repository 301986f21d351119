import { Exit, UsageError } from '../errors.ts';
import { orderSchema } from '../orders/order-check.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunSchema } from './schema.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';
const schemas: Readonly<Record<string, object>> = { order: orderSchema };

export const runSchema: RunSchema = async ([name], _flags, { terminal }) => {
  const names = Object.keys(schemas);
  if (name === undefined) {
    await terminal.write(`${names.join('\n')}\n`);
    return Exit.ok;
  }
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined)
    throw new UsageError(`There is no schema "${name}".`, `One of ${names.join(', ')}`);
  await terminal.write(`${toSafeJson({ $schema: draft, ...schema }, 2)}\n`);
  return Exit.ok;
};
