import { Columns } from './columns.ts';

/** Where a table's header stands. */
export interface FoundHeader {
  readonly columns: Columns;
  readonly delimiter: string;
  /** Bytes before the header. */
  readonly skip: number;
  readonly line: number;
}

const delimiters = [',', ';', '\t', '|'] as const;
/** Titles, dates and filters that reports put above their header. */
const mostLinesAbove = 40;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a file's first bytes; the last one only where it is known to be whole. */
function linesOf(head: Buffer, isWhole: boolean): readonly Line[] {
  const lines: Line[] = [];
  let start = head.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0;
  for (let at = start; at <= head.length && lines.length < mostLinesAbove; at += 1) {
    const byte = head[at];
    const isEnd = byte === 0x0a || byte === 0x0d;
    if (!isEnd && (byte !== undefined || !isWhole)) continue;
    lines.push({ text: head.toString('utf8', start, at), start });
    // The two signs of one line's end.
    if (byte === 0x0d && head[at + 1] === 0x0a) at += 1;
    start = at + 1;
  }
  return lines;
}

/** The cells of one line: quotes and doubled quotes read as every CSV has them. */
export function splitLine(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && isQuoted && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) {
      isQuoted = !isQuoted;
    } else if (sign === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else {
      cell += sign;
    }
  }
  return [...cells, cell];
}

/** The header that `isHeader` knows, wherever in the first lines and whatever between its cells. */
export function findHeader(
  head: Buffer,
  isWhole: boolean,
  isHeader: (columns: Columns, line: number) => boolean,
  among: readonly string[] = delimiters,
): FoundHeader | undefined {
  for (const [index, { text, start }] of linesOf(head, isWhole).entries()) {
    for (const delimiter of among) {
      if (!text.includes(delimiter) && delimiter !== among.at(-1)) continue;
      const columns = new Columns(splitLine(text, delimiter));
      if (isHeader(columns, index + 1)) return { columns, delimiter, skip: start, line: index + 1 };
    }
  }
  return undefined;
}

/** The first line of text that is laid out as a table, for one whose columns nobody knows. */
export function findLikelyHeader(head: Buffer, isWhole: boolean): FoundHeader | undefined {
  const lines = linesOf(head, isWhole);
  return findHeader(head, isWhole, (columns, line) => {
    const names = columns.names.filter((name) => name !== '');
    if (names.length < 3 || new Set(names).size < 3) return false;
    const next = lines.slice(line).find(({ text }) => text.trim() !== '')?.text;
    const widths = delimiters.map((delimiter) => splitLine(next ?? '', delimiter).length);
    return next === undefined || widths.includes(columns.width);
  });
}
