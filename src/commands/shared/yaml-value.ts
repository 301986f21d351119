import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';

/** A value of a YAML or JSON file and the offset where it is written. */
export type YamlValue =
  | { readonly kind: 'text'; readonly value: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: number }
  | { readonly kind: 'nothing'; readonly at: number }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly at: number }
  | YamlMap;

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly at: number;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyAt: number;
  readonly value: YamlValue;
}

export type Fault = (at: number, message: string) => Error;

const deepest = 50;

interface Sized {
  readonly value: YamlValue;
  /** Values in it, each alias counted as often as it stands for something. */
  readonly size: number;
}

/**
 * Turns a parsed document into values. An alias is the very value of its anchor, so nothing is copied; what it would
 * be if it were is counted, and more than `most` values are refused, as is an anchor that holds itself.
 */
export class YamlValues {
  readonly #fault: Fault;
  readonly #most: number;
  readonly #anchors = new Map<string, Sized | 'open'>();

  constructor(fault: Fault, most: number) {
    this.#fault = fault;
    this.#most = most;
  }

  of(document: Document): YamlValue {
    return this.#sized(document.contents, 0, 0).value;
  }

  #sized(node: unknown, at: number, depth: number): Sized {
    const start = startOf(node, at);
    if (depth > deepest) throw this.#fault(start, `values are nested more than ${deepest} deep`);
    if (isAlias(node)) return this.#aliased(node.source, start);
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const sized = this.#read(node, start, depth);
    if (sized.size > this.#most) {
      throw this.#fault(start, `this stands for more than ${this.#most} values, aliases (*name) written out`);
    }
    if (anchor !== undefined) this.#anchors.set(anchor, sized);
    return sized;
  }

  #aliased(name: string, at: number): Sized {
    const target = this.#anchors.get(name);
    if (target === undefined) throw this.#fault(at, `there is no anchor &${name} before this alias`);
    if (target === 'open') throw this.#fault(at, `the anchor &${name} holds itself`);
    return { value: { ...target.value, at }, size: target.size };
  }

  #read(node: unknown, at: number, depth: number): Sized {
    if (isMap(node)) return this.#map(node.items, at, depth);
    if (isSeq(node)) {
      const parts = node.items.map((item) => this.#sized(item, at, depth + 1));
      return {
        value: { kind: 'list', items: parts.map(({ value }) => value), at },
        size: parts.reduce((sum, { size }) => sum + size, 1),
      };
    }
    return { value: this.#scalar(isScalar(node) ? node.value : node, at), size: 1 };
  }

  #map(
    items: readonly { readonly key: unknown; readonly value: unknown }[],
    at: number,
    depth: number,
  ): Sized {
    const entries = new Map<string, YamlEntry>();
    let total = 1;
    for (const { key: keyNode, value: valueNode } of items) {
      const keyAt = startOf(keyNode, at);
      const key = isScalar(keyNode) ? keyNode.value : undefined;
      if (typeof key !== 'string') throw this.#fault(keyAt, 'a key must be a word: put it in quotes');
      if (entries.has(key)) throw this.#fault(keyAt, `the key ${key} is here twice`);
      const { value, size } = this.#sized(valueNode, keyAt, depth + 1);
      entries.set(key, { key, keyAt, value });
      total += size;
    }
    return { value: { kind: 'map', entries, at }, size: total };
  }

  #scalar(value: unknown, at: number): YamlValue {
    if (typeof value === 'string') return { kind: 'text', value, at };
    if (typeof value === 'boolean') return { kind: 'boolean', value, at };
    if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value, at };
    if (value === null || value === undefined) return { kind: 'nothing', at };
    throw this.#fault(at, 'this is neither text, a number, true or false, a list nor a map');
  }
}

function startOf(node: unknown, otherwise: number): number {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
  return range?.[0] ?? otherwise;
}
