import type { Order, OrderKey } from '../../orders/order.ts';
import type { PaidMarks } from '../../orders/stand-ins.ts';
import type { Input } from '../../sources/find-inputs.ts';
import type { RawRecord } from '../../sources/raw-record.ts';
import { RecordReader } from '../../sources/read-orders.ts';
import type { SourceItem } from '../../sources/source-item.ts';
import { askWrittenAt } from '../../sources/written-at.ts';
import type { FindRelated, ScanOptions, Span, Store } from '../../store/store.ts';
import type { OrderCounts } from '../shared/input-report.ts';
import type { BatchEngine, Portion } from './engine.ts';

/** A piece of a batch: records to read, a part of the store to scan, or orders that have been read. */
export type Task =
  | { readonly kind: 'records'; readonly input: Input; readonly records: readonly RawRecord[] }
  | { readonly kind: 'span'; readonly span: Span; readonly paid: PaidMarks | undefined }
  | { readonly kind: 'items'; readonly items: readonly SourceItem[] };

/** A piece done; `others` are the items that are no orders, in their order. */
export interface Done extends Portion {
  readonly read: OrderCounts;
  readonly others: readonly SourceItem[];
}

export interface WorkerParts {
  readonly engine: BatchEngine;
  /** Merchant of payments that come without an order. */
  readonly merchant: string | undefined;
  readonly relatedTo?: (() => Promise<FindRelated>) | undefined;
  /** For spans. */
  readonly store?: Store | undefined;
  readonly narrowing?: ScanOptions | undefined;
}

const nobody = async (): Promise<FindRelated> => () => [];
const nothingRead = { orders: 0, unknownFields: 0, recordsWithUnknownFields: 0 };

/** Does one piece after the other. */
export class BatchWorker {
  readonly #parts: WorkerParts;
  #file: string | undefined;
  #reader: RecordReader | undefined;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  async do(task: Task): Promise<Done> {
    switch (task.kind) {
      case 'records':
        return this.#diagnoseItems(await this.read(task.input, task.records));
      case 'items':
        return this.#diagnoseItems(task.items);
      case 'span':
        return this.#diagnoseSpan(task.span, task.paid);
    }
  }

  /** The items of some records of one file. */
  async read(input: Input, records: readonly RawRecord[]): Promise<readonly SourceItem[]> {
    const { merchant = 'unknown' } = this.#parts;
    if (this.#reader === undefined || this.#file !== input.file) {
      this.#reader = new RecordReader({ file: input.file, merchant, writtenAt: askWrittenAt(input) });
      this.#file = input.file;
    }
    return this.#reader.read(records);
  }

  async #diagnoseItems(items: readonly SourceItem[]): Promise<Done> {
    const read = { ...nothingRead };
    const others: SourceItem[] = [];
    const orders = items.flatMap((item) => {
      if (item.kind !== 'order') {
        others.push(item);
        return [];
      }
      read.unknownFields += item.unknownFields;
      if (item.unknownFields > 0) read.recordsWithUnknownFields += 1;
      return item.order;
    });
    const portion = await this.#parts.engine.diagnose(orders, this.#parts.relatedTo ?? nobody);
    return { ...portion, others, read: { ...read, orders: orders.length } };
  }

  async #diagnoseSpan(span: Span, paid: PaidMarks | undefined): Promise<Done> {
    const { store, narrowing = {}, engine } = this.#parts;
    if (store === undefined) throw new Error('There is no store to scan.');
    const part = { ...narrowing, span };
    const relatedTo = (chosen: readonly Order[]): Promise<FindRelated> => store.relatedPaid(chosen, paid);
    const toDone = (portion: Portion, orders: number): Done => {
      return { ...portion, others: [], read: { ...nothingRead, orders } };
    };
    if (engine.readsOutlines) {
      const outlines = await store.outlines(part);
      const load = (ids: readonly number[]): Promise<readonly Order[]> => store.load(ids);
      return toDone(await engine.diagnoseOutlines(outlines, { load, relatedTo, paid }), outlines.length);
    }
    const orders = [];
    for await (const page of store.scan(part)) orders.push(...page);
    return toDone(await engine.diagnose(orders, relatedTo), orders.length);
  }
}

/** How the order is named in `--after`. */
export function toAfter({ merchant, number }: OrderKey): string {
  return `${merchant}/${number}`;
}
