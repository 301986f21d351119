import { isUtf8 } from 'node:buffer';
import { pipeline } from 'node:stream';
import { parse, type Info, type Parser } from 'csv-parse';
import { InvalidInputError } from '../../errors.ts';
import { recordProblems } from '../raw-record.ts';

/** A row of a table as it stands; `line` is where it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The file ends in this row, without a line's end: it may be cut in the middle. */
  readonly mayBeCut?: boolean;
}

/** A place where the file breaks off or is damaged: `line` is the last that could be read, plus one. */
export interface CsvBreak {
  readonly line: number;
  readonly problem: string;
}

export type CsvItem = CsvRow | CsvBreak;

export interface CsvDialect {
  readonly file: string;
  readonly delimiter: string;
  /** Bytes before the header, and its line. */
  readonly skip: number;
  readonly line: number;
}

const batchSize = 500;
/** A quote that is opened and never closed would take the rest of the file into one cell. */
const longestRow = 4 * 1024 * 1024;

const quoteNotClosed =
  'a quote opens and is not closed before the file ends: from here on nothing could be read';

/** The rows of a table, header first, in batches and in bounded memory; blank lines are none. */
export async function* readCsvRows(
  chunks: AsyncIterable<Buffer>,
  dialect: CsvDialect,
): AsyncGenerator<readonly CsvItem[]> {
  const parser = openParser(dialect);
  const lines = new LineCounter(dialect.line);
  const checked = new Utf8Check();
  const seen = { openQuote: false };
  parser.on('skip', () => (seen.openQuote = true));
  const source = guarded(chunks, dialect, checked, () => lines.read);
  // Its errors come out of the parser, which is read below.
  pipeline(source, parser, () => undefined);
  let batch: CsvItem[] = [];
  // One is held back, for only the end of the file tells that it is the last.
  let last: CsvItem | undefined;
  for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
    const line = lines.startOf(record, info);
    if (record.every((cell) => cell.trim() === '')) continue;
    const isDamaged = checked.hasFailed && record.some((cell) => cell.includes('\ufffd'));
    if (last !== undefined) batch.push(last);
    last = isDamaged ? { line, problem: notUtf8 } : { line, cells: record };
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (last !== undefined) {
    batch.push(
      'cells' in last && !checked.endsInLineFeed && !seen.openQuote ? { ...last, mayBeCut: true } : last,
    );
  }
  if (seen.openQuote) batch.push({ line: lines.next, problem: quoteNotClosed });
  if (batch.length > 0) yield batch;
}

const notUtf8 = `${recordProblems.notUtf8} (in Excel: save as “CSV UTF-8”)`;

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Info;
}

function openParser({ delimiter }: CsvDialect): Parser {
  return parse({
    delimiter,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
  });
}

/** What csv-parse is fed: without what stands before the header, and ended where a row grows without end. */
async function* guarded(
  chunks: AsyncIterable<Buffer>,
  { skip, file }: CsvDialect,
  check: Utf8Check,
  rowsRead: () => number,
): AsyncGenerator<Buffer> {
  let left = skip;
  let [rows, unread] = [0, 0];
  for await (const chunk of chunks) {
    const wanted = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - wanted.length;
    check.add(wanted);
    if (rows !== rowsRead()) [rows, unread] = [rowsRead(), 0];
    unread += wanted.length;
    if (unread > longestRow + chunk.length) {
      throw new InvalidInputError(
        'row_too_long',
        `${file} has a row longer than 4 MiB: a quote that is opened there is not closed.`,
        `Look at what follows row ${rows}, or export the file again.`,
      );
    }
    yield wanted;
  }
}

/** csv-parse counts a line's end inside a cell twice where it is CRLF. */
class LineCounter {
  next: number;
  read = 0;
  readonly #before: number;
  #counted = 0;

  constructor(headerLine: number) {
    this.#before = headerLine - 1;
    this.next = headerLine;
  }

  startOf(cells: readonly string[], { lines }: Info): number {
    let [signs, pairs] = [0, 0];
    for (const cell of cells) {
      if (!/[\r\n]/.test(cell)) continue;
      signs += cell.match(/[\r\n]/g)?.length ?? 0;
      pairs += cell.match(/\r\n/g)?.length ?? 0;
    }
    const start = this.#before + lines - signs - this.#counted;
    this.#counted += pairs;
    this.next = start + signs - pairs + 1;
    this.read += 1;
    return start;
  }
}

/** Whether all bytes so far are UTF-8, a character cut by the end of a chunk included. */
class Utf8Check {
  hasFailed = false;
  endsInLineFeed = true;
  #rest = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (chunk.length === 0) return;
    this.endsInLineFeed = chunk.at(-1) === 0x0a || chunk.at(-1) === 0x0d;
    if (this.hasFailed) return;
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const whole = bytes.length - openTail(bytes);
    this.hasFailed = !isUtf8(bytes.subarray(0, whole));
    this.#rest = Buffer.from(bytes.subarray(whole));
  }
}

/** How many bytes at the end begin a character that is not complete. */
function openTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
