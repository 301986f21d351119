import { markLength, refuseForeignEncoding } from './encoding.ts';
import { byteOf } from './json-bytes.ts';
import { LineSplitter } from './line-splitter.ts';
import { recordLimits, type Position, type RawRecord, type Splitter } from './raw-record.ts';
import { LayoutFinder, type RecordLayout } from './record-layout.ts';
import { ValueSplitter } from './value-splitter.ts';
import { XmlSplitter } from './xml/xml-splitter.ts';

interface SplitterOptions {
  readonly file: string;
  /** A record a line, as the ending `.ndjson` promises. */
  readonly isNamedLines: boolean;
  /** The stream is read on from here: an earlier reading has found that every line is a record. */
  readonly start?: Position | undefined;
}

/** Cuts a stream into records whatever its layout; refuses what is not UTF-8 text. */
export class RecordSplitter implements Splitter {
  readonly #file: string;
  readonly #isNamedLines: boolean;
  readonly #finder: LayoutFinder;
  #layout: RecordLayout | undefined;
  #isText = false;
  #waiting: Buffer[] = [];
  #waitingLength = 0;
  #splitter: Splitter | undefined;

  constructor({ file, isNamedLines, start }: SplitterOptions) {
    this.#file = file;
    this.#isNamedLines = isNamedLines;
    this.#finder = new LayoutFinder(isNamedLines);
    if (start !== undefined) this.#splitter = new LineSplitter(recordLimits.bytes, start);
  }

  /** Where a later reading could go on; undefined where records are no lines, or nothing is known yet. */
  get position(): Position | undefined {
    return this.#splitter instanceof LineSplitter ? this.#splitter.position : undefined;
  }

  push(chunk: Buffer): readonly RawRecord[] {
    if (this.#splitter !== undefined) return this.#splitter.push(chunk);
    this.#waiting.push(Buffer.from(chunk));
    this.#waitingLength += chunk.length;
    if (this.#waitingLength >= markLength || chunk.includes(byteOf.lineFeed)) this.#checkEncoding();
    this.#layout ??= this.#finder.push(chunk);
    const isKnown = this.#layout !== undefined || this.#waitingLength > recordLimits.bytes;
    if (!this.#isText || !isKnown) return [];
    this.#splitter = this.#choose();
    return this.#hand(this.#splitter);
  }

  end(): readonly RawRecord[] {
    if (this.#splitter !== undefined) return this.#splitter.end();
    this.#checkEncoding();
    const splitter = this.#layout === undefined ? new ValueSplitter() : this.#choose();
    return [...this.#hand(splitter), ...splitter.end()];
  }

  #checkEncoding(): void {
    if (this.#isText) return;
    refuseForeignEncoding(Buffer.concat(this.#waiting), this.#file);
    this.#isText = true;
  }

  /** A first line too long to wait for leaves only the file's name to go by. */
  #choose(): Splitter {
    const layout = this.#layout ?? (this.#isNamedLines ? 'lines' : 'values');
    if (layout === 'xml') return new XmlSplitter();
    return layout === 'lines' ? new LineSplitter() : new ValueSplitter();
  }

  /** Hands over what came before the layout was known. */
  #hand(splitter: Splitter): readonly RawRecord[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting.flatMap((chunk) => splitter.push(chunk));
  }
}
