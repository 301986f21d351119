import { ValueErrorType, type ValueError } from '@sinclair/typebox/errors';
import type { TSchema } from '@sinclair/typebox';
import type { Problem } from './read-order.ts';

/** `/transactions/0/at` as `$.transactions[0].at`; a number is an index only inside a list. */
function toJsonPath(pointer: string, root: unknown): string {
  let path = '$';
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) path += `[${key}]`;
    else path += /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return path;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

function allowedValues(schema: TSchema): readonly string[] {
  const members = schema['anyOf'] as readonly TSchema[] | undefined;
  return (members ?? []).flatMap((member) => (typeof member['const'] === 'string' ? [member['const']] : []));
}

function expectation({ type, schema }: ValueError): string {
  switch (type) {
    case ValueErrorType.ObjectRequiredProperty:
      return 'is required';
    case ValueErrorType.Object:
      return 'must be an object';
    case ValueErrorType.Array:
      return 'must be a list';
    case ValueErrorType.Boolean:
      return 'must be true or false';
    case ValueErrorType.String:
      return 'must be a string';
    case ValueErrorType.StringFormat:
      return schema['format'] === 'iso-4217'
        ? 'must be an ISO 4217 currency code'
        : 'must be an RFC 3339 time with an offset';
    case ValueErrorType.StringPattern:
      return schema['pattern'] === '\\S' ? 'must not be empty' : `must match ${String(schema['pattern'])}`;
    case ValueErrorType.Integer:
    case ValueErrorType.IntegerMinimum:
    case ValueErrorType.IntegerMaximum:
      return 'must be a whole number of minor units, not negative';
    case ValueErrorType.Union: {
      const values = allowedValues(schema);
      return values.length > 0 ? `must be one of ${values.join(', ')}` : 'must be a list or absent';
    }
    default:
      return 'is not valid';
  }
}

/** The first thing wrong with a record, in words for the person who has to mend the file. */
export function describeProblem(error: ValueError | undefined, value: unknown): Problem {
  if (error === undefined) return { path: '$', reason: 'is not a valid order' };
  const inner = deepest(error);
  const path = toJsonPath(inner.path, value);
  if (path === '$') return { path, reason: `an order must be an object, not ${nameOf(value)}` };
  const found = inner.type === ValueErrorType.ObjectRequiredProperty ? '' : `, not ${nameOf(inner.value)}`;
  return { path, reason: `${expectation(inner)}${found}` };
}

/** A union reports only that no member fits; the list of transactions is one, so look inside the member that is a list. */
function deepest(error: ValueError): ValueError {
  if (error.type !== ValueErrorType.Union || !Array.isArray(error.value)) return error;
  const members = error.schema['anyOf'] as readonly TSchema[];
  const first = error.errors[members.findIndex((member) => member['type'] === 'array')]?.First();
  return first === undefined ? error : deepest(first);
}
