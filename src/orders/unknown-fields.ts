import type { TSchema } from '@sinclair/typebox';
import { OrderSchema, type OrderDocument } from './schema.ts';

type Walk = (value: unknown) => number;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The fields an object may have; undefined where any key is welcome (`references`). */
function propertiesOf(schema: TSchema): Record<string, TSchema> | undefined {
  return schema['additionalProperties'] === undefined
    ? (schema['properties'] as Record<string, TSchema> | undefined)
    : undefined;
}

/** Builds, once, a counter that follows the schema; the schema is the only list of known fields. */
function counterFor(schema: TSchema): Walk | undefined {
  if (schema['type'] === 'array') {
    const each = counterFor(schema['items'] as TSchema);
    return (
      each && ((value) => (value as readonly unknown[]).reduce<number>((sum, item) => sum + each(item), 0))
    );
  }
  const members = schema['anyOf'] as readonly TSchema[] | undefined;
  if (members !== undefined) {
    const list = members.find((member) => member['type'] === 'array');
    const each = list && counterFor(list);
    return each && ((value) => (value === null ? 0 : each(value)));
  }
  const properties = propertiesOf(schema);
  if (properties === undefined) return undefined;
  const known = new Map(Object.entries(properties).map(([key, inner]) => [key, counterFor(inner)]));
  return (value) => {
    let count = 0;
    for (const key in value as Record<string, unknown>) {
      const inner = known.get(key);
      if (inner !== undefined) count += inner((value as Record<string, unknown>)[key]);
      else if (!known.has(key)) count += 1;
    }
    return count;
  };
}

function prune(value: unknown, schema: TSchema): unknown {
  if (Array.isArray(value)) {
    const members = (schema['anyOf'] as readonly TSchema[] | undefined) ?? [schema];
    const items = members.find((member) => member['type'] === 'array')?.['items'] as TSchema | undefined;
    return items === undefined ? value : value.map((item) => prune(item, items));
  }
  const properties = propertiesOf(schema);
  if (properties === undefined || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, inner]) =>
      value[key] === undefined ? [] : [[key, prune(value[key], inner)]],
    ),
  );
}

const count = counterFor(OrderSchema);

/** How many fields of a valid document the schema does not know, at any depth. */
export function countUnknownFields(document: OrderDocument): number {
  return count === undefined ? 0 : count(document);
}

/** A copy of a valid document that holds only what the schema knows. */
export function withoutUnknownFields(document: OrderDocument): OrderDocument {
  return prune(document, OrderSchema) as OrderDocument;
}
