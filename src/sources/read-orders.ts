import { AppError, Exit } from '../errors.ts';
import { findInputs, type Input } from './find-inputs.ts';
import type { Position, RawRecord } from './raw-record.ts';
import { byteOf, isBlankByte } from './json-bytes.ts';
import type { ByteStream } from './read-chunks.ts';
import { readRecords, type RecordContext } from './read-record.ts';
import { RecordSplitter } from './record-splitter.ts';
import { Replay } from './replay.ts';
import { joinFailures } from './source-errors.ts';
import type { SourceItem } from './source-item.ts';
import type { TableContext } from './tables/read-table.ts';
import type { TableMap } from './tables/table-map.ts';
import { askWrittenAt } from './written-at.ts';

export interface ReadOptions {
  /** What the path `-` reads. */
  readonly stdin?: ByteStream | undefined;
  /** Merchant of payments that come without an order; `unknown` when absent. */
  readonly merchant?: string | undefined;
  /** The merchant's time zone: of the times in tables that name none. */
  readonly zone?: string | undefined;
  /** What the columns of tables mean, or how they are written, where a table does not tell. */
  readonly map?: TableMap | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether items carry the text of their record. */
  readonly withTexts?: boolean | undefined;
  /** Where the reading of a file goes on that was begun before; asked when its turn comes. */
  readonly startOf?: ((input: Input) => Promise<Position | undefined>) | undefined;
}

/** A part of one input, and what came of it. */
export interface Part {
  readonly input: Input;
  readonly items: readonly SourceItem[];
  /** Bytes of the input that are behind. */
  readonly bytes: number;
  /** Where a later reading can go on behind these items; undefined where it has to begin anew. */
  readonly position: Position | undefined;
  /** Whether the input ends with this. */
  readonly isEnd: boolean;
}

/** Files that promise a record a line. */
export const namedLines = /\.(?:ndjson|jsonl)$/i;

/**
 * The orders of files, folders and standard input (`-`), in order and a batch at a time, in bounded memory.
 * A file that cannot be read (UnavailableError) or is not UTF-8 (InvalidInputError) does not keep the others from
 * being read: the error comes at the end.
 */
export async function* readOrders(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<readonly SourceItem[]> {
  for await (const { items } of readParts(paths, options)) if (items.length > 0) yield items;
}

/** The same with where each batch ends, so that the reading can be gone on with. */
export async function* readParts(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Part> {
  yield* ofEachInput(paths, (input) => readInput(input, options));
}

/** What is read of each input, one after the other; what is wrong with one of them comes when all are read. */
export async function* ofEachInput<T>(
  paths: readonly string[],
  read: (input: Input) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const { inputs, failures: notFound } = findInputs(paths);
  const failures = [...notFound];
  for (const input of inputs) {
    try {
      yield* read(input);
    } catch (error) {
      if (!isOfOneInput(error)) throw error;
      failures.push(error);
    }
  }
  const failure = joinFailures(failures);
  if (failure !== undefined) throw failure;
}

/** The parts of one input. */
export async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<Part> {
  const { file } = input;
  const { merchant = 'unknown', zone, withTexts } = options;
  const start = await options.startOf?.(input);
  const context = { file, merchant, zone, writtenAt: askWrittenAt(input), withTexts };
  const isNamedLines = namedLines.test(file);
  const source = new Replay(input, { ...options, ...(start !== undefined && { from: start.offset }) });
  try {
    const isRecords = isNamedLines || start !== undefined;
    const table = isRecords ? undefined : await openTable(source, context, options.map);
    if (table === undefined) {
      yield* readJsonOrXml(source, input, context, new RecordSplitter({ file, isNamedLines, start }));
      return;
    }
    for await (const items of table) {
      yield { input, items, bytes: source.passed, position: undefined, isEnd: false };
    }
    yield { input, items: [], bytes: source.passed, position: undefined, isEnd: true };
  } finally {
    await source.close();
  }
}

async function openTable(
  source: Replay,
  context: TableContext,
  map: TableMap | undefined,
): Promise<AsyncGenerator<readonly SourceItem[]> | undefined> {
  const { bytes } = await source.head((head) => firstSignOf(head) !== undefined);
  const sign = firstSignOf(bytes);
  if (sign === undefined || opensRecord.has(sign)) return undefined;
  const tables = await import('./tables/find-table.ts');
  const table = await tables.findTable(source, context.file, map);
  return table && tables.readTable(source, table, context);
}

const opensRecord: ReadonlySet<number> = new Set([byteOf.openObject, byteOf.openList, byteOf.openTag]);

/** The first byte that says something; a byte order mark and blanks do not. */
function firstSignOf(head: Buffer): number | undefined {
  return head.find((byte) => !isBlankByte(byte));
}

async function* readJsonOrXml(
  source: Replay,
  input: Input,
  context: RecordContext,
  splitter: RecordSplitter,
): AsyncGenerator<Part> {
  const reader = new RecordReader(context);
  for await (const chunk of source.once()) {
    const items = await reader.read(splitter.push(chunk));
    yield { input, items, bytes: source.passed, position: splitter.position, isEnd: false };
  }
  const records = splitter.end();
  const items = await reader.read(records, await loadXml(records));
  yield { input, items, bytes: source.passed, position: undefined, isEnd: true };
}

/** Reads the records of one file; what providers write is loaded for the first that is no order document. */
export class RecordReader {
  #context: RecordContext;

  constructor(context: RecordContext) {
    this.#context = context;
  }

  async read(
    records: readonly RawRecord[],
    parseXml?: RecordContext['parseXml'],
  ): Promise<readonly SourceItem[]> {
    const items = readRecords(records, { ...this.#context, parseXml });
    if (items !== undefined) return items;
    const { toDocuments } = await import('./shapes/shapes.ts');
    this.#context = { ...this.#context, toDocuments };
    return this.read(records, parseXml);
  }
}

/** XML is one record, so it ends with its file. Few runs meet any: the parser is loaded for those. */
async function loadXml(records: readonly RawRecord[]): Promise<RecordContext['parseXml']> {
  if (!records.some((record) => 'isXml' in record)) return undefined;
  return (await import('./xml/parse-xml.ts')).parseXml;
}

/** A failure of one input, beside which the others are read. */
function isOfOneInput(error: unknown): error is AppError {
  return (
    error instanceof AppError && (error.exitCode === Exit.unavailable || error.exitCode === Exit.invalidInput)
  );
}
