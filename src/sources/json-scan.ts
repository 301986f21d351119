import { byteOf } from './json-bytes.ts';

/** How deep a place in JSON text lies, told from the bytes alone: nothing is parsed, so broken text is fine too. */
export class JsonScan {
  #depth = 0;
  #inString = false;
  #escaped = false;

  get depth(): number {
    return this.#depth;
  }

  get inString(): boolean {
    return this.#inString;
  }

  /** Outside of every string, object and list. */
  get isOutside(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  step(byte: number): void {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === byteOf.backslash) this.#escaped = true;
      else if (byte === byteOf.quote) this.#inString = false;
    } else if (byte === byteOf.quote) this.#inString = true;
    else if (byte === byteOf.openObject || byte === byteOf.openList) this.#depth++;
    else if ((byte === byteOf.closeObject || byte === byteOf.closeList) && this.#depth > 0) this.#depth--;
  }
}

/** Whether the text stops inside a string, object or list. */
export function hasOpenEnd(text: string): boolean {
  const scan = new JsonScan();
  for (let at = 0; at < text.length; at++) scan.step(text.charCodeAt(at));
  return !scan.isOutside;
}
