import { decodeRecord } from '../decode-record.ts';
import { HeldBytes } from '../held-bytes.ts';
import { recordLimits, recordProblems, type RawRecord, type Splitter } from '../raw-record.ts';

/** An XML file is one record: it has one root. */
export class XmlSplitter implements Splitter {
  readonly #held = new HeldBytes(recordLimits.bytes);

  push(chunk: Buffer): readonly RawRecord[] {
    this.#held.add(chunk);
    return [];
  }

  end(): readonly RawRecord[] {
    const bytes = this.#held.take(Buffer.alloc(0));
    if (bytes === undefined) return [{ line: 1, problem: recordProblems.tooLong }];
    const record = decodeRecord(bytes, 1);
    return ['text' in record ? { ...record, isXml: true } : record];
  }
}
