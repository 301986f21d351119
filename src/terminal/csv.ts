import { cleanText } from './clean-text.ts';

/** Text, or a number that a spreadsheet is to calculate with; undefined and null are an empty cell. */
export type CsvCell = string | number | bigint | boolean | null | undefined;

// A spreadsheet runs a cell that begins like this, some after leaving out blanks and quotes before it.
const FORMULA = /^(?:[\s'"`´‘’“”«»]*[=+\-@＝＋－＠]|\s*[\t\r])/;

// As nearly every cell is: nothing to clean or quote, and no formula. One expression asked is quicker than all of them.
const PLAIN = /^[A-Za-z0-9][ !#-+\--~\u00a1-\u00ac\u00ae-\u02ff]*$/;

/** A line of comma-separated values with its line feed (RFC 4180), in which no text acts as a formula. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(toQuoted).join(',')}\n`;
}

/** Cleaning has made every line break visible, so that only commas and quotes are left to quote. */
function toQuoted(cell: CsvCell): string {
  if (typeof cell === 'string' && PLAIN.test(cell)) return cell;
  const field = toField(cell);
  return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function toField(cell: CsvCell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return FORMULA.test(cell) ? `'${cleanText(cell)}` : cleanText(cell);
}
