import type { Input } from './find-inputs.ts';
import type { RawRecord } from './raw-record.ts';
import { readChunks } from './read-chunks.ts';
import { namedLines, ofEachInput, readInput, type ReadOptions } from './read-orders.ts';
import { RecordSplitter } from './record-splitter.ts';
import type { SourceItem } from './source-item.ts';

/** Records of one input that are cut and not read yet, which another thread may do, or what was read of one. */
export type SourceBatch =
  | {
      readonly kind: 'records';
      readonly input: Input;
      readonly records: readonly RawRecord[];
      /** Of the input, that were read for these. */
      readonly bytes: number;
    }
  | { readonly kind: 'items'; readonly items: readonly SourceItem[] };

/** The same as `readOrders`; files named as lines (`.ndjson`, `.jsonl`) are only cut into records. */
export async function* readBatches(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceBatch> {
  yield* ofEachInput(paths, (input) =>
    namedLines.test(input.file) ? cutInput(input, options) : readWhole(input, options),
  );
}

async function* readWhole(input: Input, options: ReadOptions): AsyncGenerator<SourceBatch> {
  for await (const { items } of readInput(input, options)) {
    if (items.length > 0) yield { kind: 'items', items };
  }
}

async function* cutInput(input: Input, options: ReadOptions): AsyncGenerator<SourceBatch> {
  const splitter = new RecordSplitter({ file: input.file, isNamedLines: true });
  let bytes = 0;
  for await (const chunk of readChunks(input, { ...options, from: 0 })) {
    const records = splitter.push(chunk);
    bytes += chunk.length;
    if (records.length === 0) continue;
    yield* inPieces(input, records, bytes);
    bytes = 0;
  }
  yield* inPieces(input, splitter.end(), bytes);
}

/** Few at a time: what is made of them should be thrown away before the engine has to move it. */
const recordsAtOnce = 100;

function* inPieces(input: Input, records: readonly RawRecord[], bytes: number): Generator<SourceBatch> {
  for (let at = 0; at < records.length; at += recordsAtOnce) {
    const end = at + recordsAtOnce;
    const isLast = end >= records.length;
    yield { kind: 'records', input, records: records.slice(at, end), bytes: isLast ? bytes : 0 };
  }
}
