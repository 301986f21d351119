import { isUtf8 } from 'node:buffer';
import { decodeRecord } from './decode-record.ts';
import { HeldBytes } from './held-bytes.ts';
import { hasOpenEnd } from './json-scan.ts';
import { recordLimits, recordProblems, type Position, type RawRecord, type Splitter } from './raw-record.ts';

const lineFeed = 0x0a;

/** One record a line (NDJSON): blank lines are none, and a broken line spoils only itself. */
export class LineSplitter implements Splitter {
  readonly #held: HeldBytes;
  #line: number;
  #offset: number;

  constructor(limit: number = recordLimits.bytes, start: Position = { offset: 0, line: 1 }) {
    this.#held = new HeldBytes(limit);
    this.#line = start.line;
    this.#offset = start.offset;
  }

  /** Behind the last whole line: a reading that begins there misses nothing and repeats nothing. */
  get position(): Position {
    return { offset: this.#offset - this.#held.length, line: this.#line };
  }

  push(chunk: Buffer): readonly RawRecord[] {
    const records: RawRecord[] = [];
    this.#offset += chunk.length;
    let start = 0;
    // Whole lines are checked together, which costs next to nothing; only where that fails, each by itself.
    const afterFirst = chunk.indexOf(lineFeed) + 1;
    const areUtf8 = isUtf8(chunk.subarray(afterFirst, chunk.lastIndexOf(lineFeed) + 1));
    for (let end = afterFirst - 1; end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const record = this.#toRecord(chunk.subarray(start, end), areUtf8 && start > 0);
      if (record !== undefined) records.push(record);
      this.#line++;
      start = end + 1;
    }
    if (start < chunk.length) this.#held.add(chunk.subarray(start));
    return records;
  }

  end(): readonly RawRecord[] {
    const record = this.#toRecord(Buffer.alloc(0), false);
    if (record === undefined) return [];
    const isCutOff = 'text' in record && hasOpenEnd(record.text);
    return [isCutOff ? { line: record.line, problem: recordProblems.cutOff, raw: record.text } : record];
  }

  #toRecord(bytes: Buffer, isKnownUtf8: boolean): RawRecord | undefined {
    const whole = this.#held.length === 0 ? bytes : this.#held.take(bytes);
    if (whole === undefined) return { line: this.#line, problem: recordProblems.tooLong };
    if (whole.length === 0) return undefined;
    const record = decodeRecord(whole, this.#line, isKnownUtf8);
    return 'text' in record && isBlank(record.text) ? undefined : record;
  }
}

function isBlank(text: string): boolean {
  return text.length === 0 || (text.charCodeAt(0) <= 0x20 && text.trim() === '');
}
