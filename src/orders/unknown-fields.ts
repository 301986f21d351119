import { listOf, type JsonSchema } from './json-schema.ts';
import { orderSchema } from './order-check.ts';
import type { OrderDocument } from './schema.ts';

type Walk = (value: unknown) => number;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The fields an object may have; undefined where any key is welcome (`references`). */
function propertiesOf({ properties, additionalProperties }: JsonSchema): JsonSchema['properties'] {
  return additionalProperties === undefined ? properties : undefined;
}

/** Builds, once, a counter that follows the schema; the schema is the only list of known fields. */
function counterFor(schema: JsonSchema): Walk | undefined {
  const list = listOf(schema, schema);
  if (list !== undefined) {
    const each = counterFor(list.items ?? {});
    return (
      each &&
      ((value) => (Array.isArray(value) ? value : []).reduce<number>((sum, item) => sum + each(item), 0))
    );
  }
  const properties = propertiesOf(schema);
  if (properties === undefined) return undefined;
  const known = new Map(Object.entries(properties).map(([key, inner]) => [key, counterFor(inner) ?? null]));
  return (value) => {
    let count = 0;
    for (const key in value as Record<string, unknown>) {
      const inner = known.get(key);
      if (inner === undefined) count += 1;
      else if (inner !== null) count += inner((value as Record<string, unknown>)[key]);
    }
    return count;
  };
}

function prune(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) {
    const items = listOf(schema, schema)?.items;
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

const count = counterFor(orderSchema);

/** How many fields of a valid document the schema does not know, at any depth. */
export function countUnknownFields(document: OrderDocument): number {
  return count === undefined ? 0 : count(document);
}

/** A copy of a valid document that holds only what the schema knows. */
export function withoutUnknownFields(document: OrderDocument): OrderDocument {
  return prune(document, orderSchema) as OrderDocument;
}
