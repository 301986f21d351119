import { maskCardData, maskCardNumbers, maskIdentifier } from './card-data.ts';
import { isSecurityCodeKey } from './security-code-keys.ts';

/**
 * Says whether a value is an identifier rather than free text. `key` is the nearest key of an object, `path`
 * leads there from the root (keys, and indexes of lists); the list is reused, so copy what is to be kept.
 */
export type IsIdentifierKey = (key: string, path: readonly (string | number)[]) => boolean;

/** An object or a list that is being walked. */
interface Level {
  readonly node: object;
  readonly parent: Level | undefined;
  /** Absent in a list. */
  readonly keys: readonly string[] | undefined;
  readonly items: readonly unknown[];
  /** The nearest key of an object. */
  readonly key: string;
  next: number;
  /** The items masked, once one of them differs. */
  masked: unknown[] | undefined;
}

const SHORTEST_NUMBER = 13;
/** Integers with 15 digits or more; amounts in minor units and most numeric ids are shorter. */
const SMALLEST_NUMBER = 1e14;

/**
 * A JSON value with the card data masked in its strings and its keys, in integers that are card numbers, and in
 * values that a key calls a security code; the same reference where nothing changes. Any depth is fine.
 */
export function maskCardDataDeep(value: unknown, isIdentifierKey: IsIdentifierKey = () => false): unknown {
  const path: (string | number)[] = [];
  if (!isNode(value)) return maskLeaf(value, '', false);
  // A loop, not recursion: JSON that is nested a hundred thousand deep must not end the run.
  for (let level = toLevel(value, '', undefined); ;) {
    const index = level.next;
    if (index === level.items.length) {
      const { parent } = level;
      const result = rebuild(level);
      if (parent === undefined) return result;
      keep(parent, result);
      level = parent;
      path.pop();
      continue;
    }
    const item = level.items[index];
    const key = level.keys?.[index] ?? level.key;
    path.push(level.keys?.[index] ?? index);
    if (isNode(item)) {
      level = toLevel(item, key, level);
      continue;
    }
    keep(level, isMaskable(item) ? maskLeaf(item, key, isIdentifierKey(key, path)) : item);
    path.pop();
  }
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function toLevel(node: object, key: string, parent: Level | undefined): Level {
  const keys = Array.isArray(node) ? undefined : Object.keys(node);
  const items: readonly unknown[] = Array.isArray(node) ? node : Object.values(node);
  return { node, parent, keys, items, key, next: 0, masked: undefined };
}

/** Notes the outcome for the item that was looked at, and goes on to the next. */
function keep(level: Level, value: unknown): void {
  if (value !== level.items[level.next]) level.masked ??= [...level.items];
  if (level.masked !== undefined) level.masked[level.next] = value;
  level.next++;
}

function rebuild({ node, keys, items, masked }: Level): unknown {
  if (keys === undefined) return masked ?? node;
  const hasNumberAsKey = keys.some((key) => key.length >= SHORTEST_NUMBER && maskCardNumbers(key) !== key);
  if (masked === undefined && !hasNumberAsKey) return node;
  const values = masked ?? items;
  const maskedKeys = hasNumberAsKey ? maskKeys(keys) : keys;
  // Not by assignment: that would lose a key named __proto__.
  return Object.fromEntries(maskedKeys.map((key, index) => [key, values[index]]));
}

/** Two numbers may end in the same four digits: the keys stay distinct, so that no value is lost. */
function maskKeys(keys: readonly string[]): string[] {
  const masked = new Set<string>();
  for (const key of keys) {
    let name = maskCardNumbers(key);
    while (masked.has(name)) name += '*';
    masked.add(name);
  }
  return [...masked];
}

function isMaskable(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function maskLeaf(value: unknown, key: string, isIdentifier: boolean): unknown {
  if (typeof value === 'string') {
    if (/^\s*\d{3,4}\s*$/.test(value) && isSecurityCodeKey(key)) return '***';
    return isIdentifier ? maskIdentifier(value) : maskCardData(value);
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) return value;
  if (value >= 100 && value <= 9999 && isSecurityCodeKey(key)) return '***';
  if (value < SMALLEST_NUMBER || isIdentifier) return value;
  const text = String(value);
  const masked = maskCardNumbers(text);
  return masked === text ? value : masked;
}
