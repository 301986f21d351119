import { contactKeysOf } from './contact-keys.ts';
import { dayMs } from './instant.ts';
import type { Order } from './order.ts';

/** An order's e-mail address and phone number as a number each, the same for all that may be of one customer; 0: none. */
export type ContactMarks = readonly [number, number];

/** FNV-1a in 32 bits, never 0. Two that differ may share one: what follows from a mark is only that somebody must look. */
function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

export function contactMarksOf(order: Order): ContactMarks {
  const [first, second] = contactKeysOf(order);
  return [first === undefined ? 0 : markOf(first), second === undefined ? 0 : markOf(second)];
}

/** How long after an order another one may still stand in for it (contract, section 3). */
export const standInMs = 7 * dayMs;

/**
 * The paid orders of a store as marks and days, sorted: plain numbers, which threads share. Tells of nearly every unpaid
 * order at once that its customer has paid no other in time, which to search for would take as long as to diagnose it.
 */
export type PaidContacts = Float64Array;

const dayBits = 17;
const daysOfAMark = 2 ** dayBits;

/** Days since 1970; what lies beyond the years 1970 to 2328 counts as their edge, which keeps the order. */
function dayOf(ms: number): number {
  return Math.min(Math.max(Math.floor(ms / dayMs), 0), daysOfAMark - 1);
}

/** Collects the marks of paid orders, in any order. */
export class PaidContactsList {
  #values = new Float64Array(1024);
  #count = 0;

  /** `placedAt`: epoch milliseconds. */
  add(placedAt: number, marks: ContactMarks): void {
    for (const mark of marks) if (mark !== 0) this.#push(mark * daysOfAMark + dayOf(placedAt));
  }

  #push(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(this.#count * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count++] = value;
  }

  /** In memory that other threads see as well. */
  sorted(): PaidContacts {
    const sorted = this.#values.subarray(0, this.#count).sort();
    const shared = new Float64Array(new SharedArrayBuffer(sorted.byteLength));
    shared.set(sorted);
    return shared;
  }
}

/** Whether a paid order of the same customer may stand in for one with these marks, placed at these epoch milliseconds. */
export function mayBeStoodInFor(paid: PaidContacts, marks: ContactMarks, placedAt: number): boolean {
  return marks.some((mark) => {
    if (mark === 0) return false;
    const next = paid[firstFrom(paid, mark * daysOfAMark + dayOf(placedAt))];
    return next !== undefined && next <= mark * daysOfAMark + dayOf(placedAt + standInMs);
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
