/** The bytes JSON text is cut at. */
export const byteOf = {
  lineFeed: 0x0a,
  quote: 0x22,
  comma: 0x2c,
  slash: 0x2f,
  colon: 0x3a,
  openTag: 0x3c,
  closeTag: 0x3e,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** Blanks, and the byte order mark that a file joined to another one brings along. */
export function isBlankByte(byte: number): boolean {
  return byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf;
}

/** What may stand between two records: blanks, and the commas of a list. */
export function isBetweenValues(byte: number): boolean {
  return byte === byteOf.comma || isBlankByte(byte);
}
