import { byteOf, isBlankByte } from './json-bytes.ts';
import { JsonScan } from './json-scan.ts';
import { doctype, isXmlTag, longestTag } from './xml/xml-tag.ts';

/** `lines`: every line is a record (NDJSON); `values`: records may span lines or stand in a list; `xml`: one document. */
export type RecordLayout = 'lines' | 'values' | 'xml';

const looksLikeList = 64 * 1024;
/** A line of pretty-printed JSON that does not close anything ends in one of these. */
const goesOn: ReadonlySet<number> = new Set([byteOf.openObject, byteOf.openList, byteOf.comma, byteOf.colon]);

/** Finds out how a stream is laid out from its first line, so that a slow pipe need not be read ahead. */
export class LayoutFinder {
  /** Whether the file's name says that every line is a record. */
  readonly #isNamedLines: boolean;
  readonly #scan = new JsonScan();
  #at: 'blank' | 'record' | 'tag' | 'text' | 'next_line' = 'blank';
  #tag = '';
  #hasText = false;
  #seen = 0;
  #length = 0;
  #outside = 0;
  #last = 0;

  constructor(isNamedLines: boolean) {
    this.#isNamedLines = isNamedLines;
  }

  /** The layout, once the bytes so far tell it. */
  push(chunk: Buffer): RecordLayout | undefined {
    for (const byte of chunk) {
      const layout = this.#step(byte);
      if (layout !== undefined) return layout;
    }
    this.#seen += chunk.length;
    return this.#at === 'text' && this.#seen > looksLikeList ? 'values' : undefined;
  }

  #step(byte: number): RecordLayout | undefined {
    switch (this.#at) {
      case 'blank':
        return this.#begin(byte);
      case 'tag':
        return this.#stepTag(byte);
      case 'text':
        if (byte === byteOf.lineFeed) this.#at = 'blank';
        return undefined;
      case 'next_line':
        if (isBlankByte(byte)) return undefined;
        return byte === byteOf.openObject ? 'lines' : 'values';
      case 'record':
        if (byte === byteOf.lineFeed) return this.#decide();
        this.#scanRecord(byte);
        return undefined;
    }
  }

  #begin(byte: number): RecordLayout | undefined {
    if (isBlankByte(byte)) return undefined;
    if (byte === byteOf.openList) return 'values';
    if (byte !== byteOf.openObject) {
      if (this.#isNamedLines) return 'lines';
      this.#at = byte === byteOf.openTag && !this.#hasText ? 'tag' : 'text';
      this.#hasText = true;
      return undefined;
    }
    this.#at = 'record';
    this.#scanRecord(byte);
    return undefined;
  }

  /** The first tag tells XML from the HTML that a broken shop sends before its JSON. */
  #stepTag(byte: number): RecordLayout | undefined {
    const isBlank = isBlankByte(byte) && !(doctype.test(this.#tag) && !this.#tag.includes(' '));
    const isName = !isBlank && byte !== byteOf.closeTag && byte !== byteOf.slash;
    if (isName && this.#tag.length < longestTag) {
      this.#tag += String.fromCharCode(byte);
      return undefined;
    }
    if (isXmlTag(this.#tag)) return 'xml';
    this.#at = byte === byteOf.lineFeed ? 'blank' : 'text';
    return undefined;
  }

  #scanRecord(byte: number): void {
    if (isBlankByte(byte)) return;
    this.#scan.step(byte);
    if (this.#scan.isOutside) this.#outside++;
    this.#last = byte;
    this.#length++;
  }

  #decide(): RecordLayout | undefined {
    // One value alone closes once; a second one, or a comma, would add to that.
    if (this.#scan.isOutside) return this.#outside === 1 || this.#isNamedLines ? 'lines' : 'values';
    // No string goes over a line's end: this is a record that was cut off.
    if (this.#scan.inString) return 'lines';
    if (this.#isNamedLines) return this.#length === 1 ? 'values' : 'lines';
    if (goesOn.has(this.#last)) return 'values';
    // Either a bracket follows on the next line, or this record lacks one and the next line is the next record.
    this.#at = 'next_line';
    return undefined;
  }
}
