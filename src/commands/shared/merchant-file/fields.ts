import { maskCardData } from '../../../privacy/card-data.ts';
import { allowKeys } from '../rule-file/words.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlValue } from '../yaml-value.ts';

/** Reads one value of a file or throws a fault that names its place; `what` is its key. */
export type Read<T> = (yaml: YamlFile, value: YamlValue, what: string) => T;

interface NeededField<T> {
  readonly read: Read<T>;
  /** Stands for a key that is left out; absent: the key has to be there. */
  readonly otherwise?: T;
}

interface OptionalField<T> {
  readonly read: Read<T>;
  readonly isOptional: true;
}

/** How each key of an object is read: a key of the type that is missing here does not pass the type check. */
export type Fields<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key>
    ? OptionalField<Exclude<T[Key], undefined>>
    : NeededField<T[Key]>;
};

export function needed<T>(read: Read<T>): NeededField<T> {
  return { read };
}

export function optional<T>(read: Read<T>): OptionalField<T> {
  return { read, isOptional: true };
}

/** What the file may leave out because there is a value for that. */
export function otherwise<T>(read: Read<T>, value: T): NeededField<T> {
  return { read, otherwise: value };
}

type AnyField = NeededField<unknown> | OptionalField<unknown>;

/** An object of these keys and no others. */
export function objectOf<T extends object>(fields: Fields<T>): Read<T> {
  const all = Object.entries<AnyField>(fields);
  const keys = all.map(([key]) => key);
  return (yaml, value, what) => {
    const map = yaml.map(value, what);
    allowKeys(yaml, map, what, keys);
    const entries = all.flatMap(([key, field]): readonly (readonly [string, unknown])[] => {
      const inner = yaml.find(map, key);
      if (inner !== undefined) return [[key, field.read(yaml, inner, key)]];
      if ('isOptional' in field) return [];
      if ('otherwise' in field) return [[key, field.otherwise]];
      throw yaml.fault(map.at, `${key} of ${what} is missing`);
    });
    // `fields` has each key of T with a reader of its type.
    return Object.fromEntries(entries) as T;
  };
}

export function listOf<T>(read: Read<T>, item: string): Read<readonly T[]> {
  return (yaml, value, what) => yaml.list(value, what).map((each) => read(yaml, each, item));
}

/** Lists or other values by a word of the file's own. */
export function recordOf<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (yaml, value, what) =>
    Object.fromEntries(
      [...yaml.map(value, what).entries.values()].map(({ key, value: inner }) => [
        key,
        read(yaml, inner, key),
      ]),
    );
}

export const flag: Read<boolean> = (yaml, value, what) => {
  if (value.kind === 'boolean') return value.value;
  throw yaml.fault(value.at, `${what} must be true or false`);
};

/** A whole number; the bounds keep a slip of the finger from meaning years of counting. */
export function whole(most: number): Read<number> {
  return (yaml, value, what) => {
    if (value.kind === 'number' && Number.isInteger(value.value) && value.value >= 0 && value.value <= most)
      return value.value;
    throw yaml.fault(value.at, `${what} must be a whole number from 0 to ${most}`);
  };
}

// Characters that steer a terminal or turn the direction of writing; a no-break space stays.
const unfit = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line of text that people read: not empty, no control characters, no card number. */
export function line(longest: number): Read<string> {
  return (yaml, value, what) => {
    const text = yaml.text(value, what).replace(turning, '').replace(unfit, ' ').trim();
    if (text === '') throw yaml.fault(value.at, `${what} is empty`);
    if (text.length <= longest) return maskCardData(text);
    throw yaml.fault(value.at, `${what} is longer than ${longest} characters`);
  };
}
