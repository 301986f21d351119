/** A part of a line: text, or as UTF-8 what many lines share. */
export type LinePart = string | Uint8Array;
