/**
 * A cell's text without what spreadsheets put around it: blanks, `="0012"` (a number kept as text), and the apostrophe
 * before a sign that would start a formula.
 */
export function cleanCell(text: string): string {
  const plain = text.trim();
  const guarded = /^="(.*)"$/s.exec(plain)?.[1];
  if (guarded !== undefined) return guarded.trim();
  return /^'[=+\-@\t]/.test(plain) ? plain.slice(1).trim() : plain;
}

/** What Excel makes of a long number (`8.81618E+15`): its digits are gone. */
export function isMangledNumber(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(text);
}

/** What is wrong with one cell, or with the row where no column is named: the row is left out, the others are read. */
export class CellFault extends Error {
  readonly column: string | undefined;

  constructor(reason: string, column?: string) {
    super(reason);
    this.column = column;
  }
}

/** A cell as a message may show it: short, and in quotes. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
