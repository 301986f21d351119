import { Exit } from '../../errors.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import type { InvalidItem, OrderItem, SourceItem } from '../../sources/source-item.ts';
import type { Context } from './context.ts';

/** Shown one by one; the rest is counted, and all of them with --verbose. */
const shownAtMost = 20;
const asidesShown = 8;

/** What is to tell of orders that were read without fault. */
export interface OrderCounts {
  readonly orders: number;
  readonly unknownFields: number;
  readonly recordsWithUnknownFields: number;
}

/** Counts what was read and tells, on stderr, of every record that was left out. */
export class InputReport {
  read = 0;
  invalid = 0;
  #before = 0;
  #unknownFields = 0;
  #recordsWithUnknownFields = 0;
  /** What was read that is no payment, and how often. */
  readonly #asides = new Map<string, number>();
  readonly #remarks = new Set<string>();
  readonly #context: Context;
  readonly #verbose: boolean;

  constructor(context: Context, verbose = false) {
    this.#context = context;
    this.#verbose = verbose;
  }

  /** Counts what an earlier run had read of a file that this one goes on with. */
  goOn(read: number, invalid: number): void {
    this.read += read;
    this.invalid += invalid;
    this.#before += invalid;
  }

  /** Takes a batch of items; hands back those that are orders. */
  accept(items: readonly SourceItem[]): readonly OrderItem[] {
    const orders: OrderItem[] = [];
    for (const item of items) {
      if (item.kind === 'remark') this.#remarks.add(item.text);
      else this.read += 1;
      if (item.kind === 'invalid') this.#reject(item);
      if (item.kind === 'aside') this.#asides.set(item.what, (this.#asides.get(item.what) ?? 0) + 1);
      if (item.kind !== 'order') continue;
      if (item.unknownFields > 0) {
        this.#unknownFields += item.unknownFields;
        this.#recordsWithUnknownFields += 1;
      }
      orders.push(item);
    }
    return orders;
  }

  /** Takes the counts of orders that were read elsewhere. */
  count({ orders, unknownFields, recordsWithUnknownFields }: OrderCounts): void {
    this.read += orders;
    this.#unknownFields += unknownFields;
    this.#recordsWithUnknownFields += recordsWithUnknownFields;
  }

  #reject({ file, line, path, reason }: InvalidItem): void {
    this.invalid += 1;
    if (this.invalid - this.#before > shownAtMost && !this.#verbose) return;
    this.#context.terminal.error(
      `${cleanText(file)}:${line}: ${cleanText(`${path} ${reason}`)} (record left out)`,
    );
  }

  /** Tells what is left to tell, and lets the exit code say that records were left out. */
  finish(): void {
    const hidden = this.#verbose ? 0 : this.invalid - this.#before - shownAtMost;
    if (hidden > 0)
      this.#context.terminal.error(`… and ${hidden} more invalid records (--verbose shows all).`);
    if (this.#unknownFields > 0) {
      this.#context.terminal.warn(
        `${this.#unknownFields} unknown fields in ${this.#recordsWithUnknownFields} records were ignored.`,
      );
    }
    this.#tellAsides();
    for (const remark of this.#remarks) this.#context.terminal.warn(cleanText(remark));
    if (this.invalid > 0) this.#context.note(Exit.invalidInput);
  }

  #tellAsides(): void {
    const asides = [...this.#asides].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (asides.length === 0) return;
    const count = asides.reduce((sum, [, times]) => sum + times, 0);
    const kinds = asides.slice(0, asidesShown).map(([what, times]) => `${what} (${times})`);
    const more = asides.length > asidesShown ? ` and ${asides.length - asidesShown} other kinds` : '';
    this.#context.terminal.note(
      cleanText(`${count} rows are no payments of customers and were left out: ${kinds.join(', ')}${more}.`),
    );
  }
}
