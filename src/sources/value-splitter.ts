import { decodeRecord } from './decode-record.ts';
import { HeldBytes } from './held-bytes.ts';
import { JsonScan } from './json-scan.ts';
import { byteOf, isBetweenValues } from './json-bytes.ts';
import { recordLimits, recordProblems, type RawRecord, type Splitter } from './raw-record.ts';

/** `stray`: text outside of any list, where only an object or a list may stand. */
type Inside = 'nothing' | 'value' | 'scalar' | 'stray';

/** Records of JSON over many lines: an object, a list of objects, or several of them one after the other. */
export class ValueSplitter implements Splitter {
  readonly #held: HeldBytes;
  #scan = new JsonScan();
  #inside: Inside = 'nothing';
  #inList = false;
  #line = 1;
  #firstLine = 1;
  #atLineStart = false;

  constructor(limit: number = recordLimits.bytes) {
    this.#held = new HeldBytes(limit);
  }

  push(chunk: Buffer): readonly RawRecord[] {
    const records: RawRecord[] = [];
    for (let at = this.#findStart(chunk, 0); at < chunk.length; at = this.#findStart(chunk, at)) {
      const end = this.#findEnd(chunk, at);
      if (end === undefined) {
        if (this.#inside !== 'stray') this.#held.add(chunk.subarray(at));
        return records;
      }
      records.push(this.#finish(chunk.subarray(at, end)));
      at = end;
    }
    return records;
  }

  end(): readonly RawRecord[] {
    switch (this.#inside) {
      case 'stray':
        return [{ line: this.#firstLine, problem: recordProblems.notJson }];
      case 'value':
      case 'scalar':
        return [{ line: this.#firstLine, problem: recordProblems.cutOff }];
      case 'nothing':
        return this.#inList ? [{ line: this.#line, problem: recordProblems.listNotClosed }] : [];
    }
  }

  /** Where the record that is open goes on or the next one begins; the chunk's length where it holds none. */
  #findStart(chunk: Buffer, from: number): number {
    if (this.#inside !== 'nothing') return from;
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (byte === byteOf.lineFeed) this.#line++;
      if (isBetweenValues(byte)) continue;
      if (byte === byteOf.openList && !this.#inList) this.#inList = true;
      else if (byte === byteOf.closeList && this.#inList) this.#inList = false;
      else {
        this.#begin(byte);
        return at;
      }
    }
    return chunk.length;
  }

  #begin(byte: number): void {
    const isValue = byte === byteOf.openObject || byte === byteOf.openList;
    this.#inside = isValue ? 'value' : this.#inList ? 'scalar' : 'stray';
    this.#firstLine = this.#line;
    this.#atLineStart = false;
    this.#scan = new JsonScan();
  }

  /** The index after the open record; undefined where it goes on in the next chunk. */
  #findEnd(chunk: Buffer, from: number): number | undefined {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#endsBefore(byte)) return at;
      this.#scan.step(byte);
      this.#atLineStart = byte === byteOf.lineFeed;
      if (this.#atLineStart) this.#line++;
      if (this.#inside === 'value' && this.#scan.isOutside) return at + 1;
    }
    return undefined;
  }

  #endsBefore(byte: number): boolean {
    if (this.#inside === 'value') return false;
    // Text around a record, such as a shop's warnings, ends where a line begins like a record.
    if (this.#inside === 'stray') {
      return this.#atLineStart && (byte === byteOf.openObject || byte === byteOf.openList);
    }
    return this.#scan.isOutside && (byte === byteOf.comma || byte === byteOf.closeList);
  }

  #finish(last: Buffer): RawRecord {
    const isStray = this.#inside === 'stray';
    this.#inside = 'nothing';
    if (isStray) return { line: this.#firstLine, problem: recordProblems.notJson };
    const bytes = this.#held.take(last);
    return bytes === undefined
      ? { line: this.#firstLine, problem: recordProblems.tooLong }
      : decodeRecord(bytes, this.#firstLine);
  }
}
