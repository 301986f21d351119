import { contactKeysOf } from './contact-keys.ts';
import { dayMs } from './instant.ts';
import type { Order } from './order.ts';

/** How long after an order another one may still stand in for it (contract, section 3). */
export const standInMs = 7 * dayMs;

/**
 * A number each for an order's e-mail address and phone number, the same for all orders of that customer, merchant, currency
 * and amount; 0: none. An order can stand in for another only where they share one.
 */
export type Marks = readonly [number, number];

const noMarks: Marks = [0, 0];

/** FNV-1a in 32 bits, never 0. Two that differ may share one: what follows from a mark is only that somebody must look. */
function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

export function marksOf(order: Order): Marks {
  const { merchant, amount, currency } = order;
  if (amount === undefined || currency === undefined) return noMarks;
  const [first, second] = contactKeysOf(order);
  const toMark = (key: string | undefined): number =>
    key === undefined ? 0 : markOf(`${key} ${amount} ${currency} ${merchant}`);
  return [toMark(first), toMark(second)];
}

/**
 * The marks of a store's paid orders with the days on which they were placed, sorted: plain numbers, which threads share.
 * They tell of nearly every unpaid order at once that no other stands in for it; to search for one would take as long as
 * to diagnose it.
 */
export type PaidMarks = Float64Array;

/** Days since 1970 that fit beside a mark; what lies beyond the years 1970 to 2328 counts as their edge. */
export const daysOfAMark = 2 ** 17;

function valueOf(mark: number, ms: number): number {
  return mark * daysOfAMark + Math.min(Math.max(Math.floor(ms / dayMs), 0), daysOfAMark - 1);
}

/** Gathers marks with days outside of the memory that is cleared up; a value: a mark times `daysOfAMark` plus the day. */
export class PaidMarksList {
  #values = new Float64Array(1024);
  #length = 0;

  /** Whether all of them are known. */
  addAll(values: readonly (number | null)[]): boolean {
    const needed = this.#length + values.length;
    if (needed > this.#values.length) {
      const larger = new Float64Array(needed * 2);
      larger.set(this.#values.subarray(0, this.#length));
      this.#values = larger;
    }
    for (const value of values) {
      if (value === null) return false;
      this.#values[this.#length++] = value;
    }
    return true;
  }

  /** In memory that other threads see as well. */
  sorted(): PaidMarks {
    const shared = new Float64Array(new SharedArrayBuffer(this.#length * Float64Array.BYTES_PER_ELEMENT));
    shared.set(this.#values.subarray(0, this.#length).sort());
    return shared;
  }
}

/** An order for which another may stand in. */
export interface Asking {
  readonly marks: Marks;
  /** Epoch milliseconds. */
  readonly placedAt: number;
  /** It may be paid itself, so that its own marks are among the others. */
  readonly isAmongThem: boolean;
}

/** Whether a paid order may stand in for this one: it has a mark of it, and was placed on its day or in the week behind. */
export function mayBeStoodInFor(paid: PaidMarks, { marks, placedAt, isAmongThem }: Asking): boolean {
  return marks.some((mark) => {
    if (mark === 0) return false;
    const found = paid[firstFrom(paid, valueOf(mark, placedAt)) + (isAmongThem ? 1 : 0)];
    return found !== undefined && found <= valueOf(mark, placedAt + standInMs);
  });
}

/** Where the first value is that is not below this one. */
function firstFrom(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
