import { isInstant } from './instant.ts';
import { listOf, type JsonSchema } from './json-schema.ts';
import { isCurrency } from './money.ts';

/** What is wrong with a record: where (JSONPath from the record's root) and why. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

const toPath = (path: string, key: string): string =>
  /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultOfText(value: unknown, { format, pattern }: JsonSchema): string | undefined {
  if (typeof value !== 'string') return 'must be a string';
  if (format === 'date-time' && !isInstant(value)) return 'must be an RFC 3339 time with an offset';
  if (format === 'iso-4217' && !isCurrency(value)) return 'must be an ISO 4217 currency code';
  if (pattern === undefined || new RegExp(pattern).test(value)) return undefined;
  return pattern === '\\S' ? 'must not be empty' : `must match ${pattern}`;
}

/** What a single value lacks; undefined where it is right. */
function faultOf(value: unknown, schema: JsonSchema): string | undefined {
  switch (schema.type) {
    case 'string':
      return faultOfText(value, schema);
    case 'integer': {
      const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
      const isRight = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
      return isRight ? undefined : 'must be a whole number of minor units, not negative';
    }
    case 'number':
      return typeof value === 'number' ? undefined : 'must be a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    default:
      return undefined;
  }
}

function inUnion(value: unknown, schema: JsonSchema, path: string): Problem | undefined {
  const words = (schema.anyOf ?? []).flatMap((member) => member.const ?? []);
  if (words.length > 0) {
    const isOne = typeof value === 'string' && words.includes(value);
    return isOne ? undefined : { path, reason: `must be one of ${words.join(', ')}, not ${nameOf(value)}` };
  }
  const list = listOf(schema, schema);
  if (value === null || list === undefined) return undefined;
  if (!Array.isArray(value)) return { path, reason: `must be a list or absent, not ${nameOf(value)}` };
  return inList(value, list, path);
}

function inList(value: unknown, { items = {} }: JsonSchema, path: string): Problem | undefined {
  if (!Array.isArray(value)) return { path, reason: `must be a list, not ${nameOf(value)}` };
  for (const [index, item] of value.entries()) {
    const problem = findProblem(item, items, `${path}[${index}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function inObject(value: unknown, schema: JsonSchema, path: string): Problem | undefined {
  if (!isObject(value)) {
    const subject = path === '$' ? 'an order must' : 'must';
    return { path, reason: `${subject} be an object, not ${nameOf(value)}` };
  }
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const key of required) {
    if (value[key] === undefined) return { path: toPath(path, key), reason: 'is required' };
  }
  for (const key of Object.keys(value)) {
    const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (inner === undefined || value[key] === undefined) continue;
    const problem = findProblem(value[key], inner, toPath(path, key));
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The first thing wrong with a value, in words for the person who has to mend the file; undefined where nothing is. */
export function findProblem(value: unknown, schema: JsonSchema, path = '$'): Problem | undefined {
  if (schema.anyOf !== undefined) return inUnion(value, schema, path);
  if (schema.type === 'array') return inList(value, schema, path);
  if (schema.type === 'object') return inObject(value, schema, path);
  const fault = faultOf(value, schema);
  return fault === undefined ? undefined : { path, reason: `${fault}, not ${nameOf(value)}` };
}
