import { cleanText } from './clean-text.ts';
import type { Colours } from './colour.ts';
import { fitWidths, type Shrinkable } from './column-widths.ts';
import { prepareWidths, truncate, widthOf, wrap } from './width.ts';

export interface TableColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
  /** Columns it keeps when there is little room; by default the whole of a column that may not shrink. */
  readonly minWidth?: number;
  /** How it gives room: its cells are cut, or go over several lines. */
  readonly shrink?: 'truncate' | 'wrap';
  /** Left out where even the narrowest columns do not fit; the lowest number goes first. Absent: it always stays. */
  readonly leaves?: number;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of the terminal; no line is wider. */
  readonly width: number;
  readonly colours: Colours;
}

const GAP = '  ';
const SHRUNK = 8;
const noBorder = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((corner) => [`${side}${corner}`, '']),
  ),
);

/**
 * A table for a terminal, without borders and with its line feed; cells are cleaned, so they carry no styles. For some
 * hundred rows at most: longer and piped output is TSV.
 */
export async function renderTable({ columns: given, rows, width, colours }: Table): Promise<string> {
  const { default: CliTable } = await import('cli-table3');
  await prepareWidths(rows.flat().join(''));
  const all = rows.map((row) => given.map((_, index) => cleanText(row[index] ?? '')));
  const kept = keepWhatFits(given, all, width);
  const columns = kept.flatMap((index) => given[index] ?? []);
  const cells = all.map((row) => kept.map((index) => row[index] ?? ''));
  const widths = fitWidths(sizesOf(columns, cells), roomFor(columns, width));
  const fit = (text: string, index: number): string => {
    const room = widths[index] ?? 0;
    return columns[index]?.shrink === 'wrap' ? wrap(text, room) : truncate(text, room);
  };
  const table = new CliTable({
    head: columns.map(({ header }, index) => colours.bold(truncate(header, widths[index] ?? 0))),
    colAligns: columns.map(({ align = 'left' }) => align),
    chars: { ...noBorder, middle: GAP },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...cells.map((row) => row.map(fit)));
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}

/** Indexes of the columns that have room at their narrowest. */
function keepWhatFits(
  columns: readonly TableColumn[],
  cells: readonly string[][],
  width: number,
): readonly number[] {
  const minimums = sizesOf(columns, cells).map(({ minimum }) => minimum);
  const leaving = columns
    .flatMap(({ leaves }, index) => (leaves === undefined ? [] : [{ leaves, index }]))
    .sort((a, b) => b.leaves - a.leaves);
  let kept = columns.map((_, index) => index);
  const isTooWide = (): boolean =>
    kept.reduce((sum, index) => sum + (minimums[index] ?? 0), 0) > roomFor(kept, width);
  for (let next = leaving.pop(); next !== undefined && isTooWide(); next = leaving.pop()) {
    const gone = next.index;
    kept = kept.filter((index) => index !== gone);
  }
  return kept;
}

const roomFor = (columns: readonly unknown[], width: number): number =>
  width - GAP.length * (columns.length - 1);

function sizesOf(columns: readonly TableColumn[], cells: readonly string[][]): readonly Shrinkable[] {
  const naturals = columns.map(({ header }, index) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? '')), widthOf(header)),
  );
  return columns.map(({ header, minWidth, shrink }, index) => {
    const natural = naturals[index] ?? 0;
    const minimum = minWidth ?? (shrink === undefined ? natural : Math.max(SHRUNK, widthOf(header)));
    return { natural, minimum: Math.min(natural, minimum) };
  });
}
