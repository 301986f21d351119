import type { Catalogue } from '../resolutions/catalogue.ts';
import { labelled } from '../resolutions/punctuation.ts';
import { fill } from '../resolutions/template.ts';
import { cleanText } from '../terminal/clean-text.ts';
import { fitLine } from '../terminal/fit-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { prepareWidths, widthOf, wrap } from '../terminal/width.ts';
import type { TransactionRow } from './transaction-row.ts';
import { tabColumns, toSaidLine, toTabCells } from './transactions-table.ts';

/** Rows beyond this are counted and not drawn: a tab of thousands is read as CSV or JSON. */
const drawnAtMost = 50;

/** Where a bank's note stands under its transaction. */
const indent = '    ';

/** Columns between two cells. */
const gap = 2;

/** Columns that stay in the table however narrow the screen: time, type, status. */
const shownAtLeast = 3;

interface Layout {
  /** Indexes of the columns side by side. */
  readonly beside: readonly number[];
  /** Those that the screen has no room for: they stand below each row. */
  readonly below: readonly number[];
  readonly widths: readonly number[];
}

/** Columns without any content are left out; what does not fit goes below, from the last on: nothing is cut. */
function layOut(heads: readonly string[], cells: readonly (readonly string[])[], width: number): Layout {
  const used = heads.flatMap((_, index) => (cells.some((row) => row[index] !== '') ? [index] : []));
  const widths = heads.map((head, index) =>
    Math.max(widthOf(head), ...cells.map((row) => widthOf(cleanText(row[index] ?? '')))),
  );
  const total = (columns: readonly number[]): number =>
    columns.reduce((sum, index) => sum + (widths[index] ?? 0) + gap, -gap);
  const beside = [...used];
  while (beside.length > shownAtLeast && total(beside) > width) beside.pop();
  return { beside, below: used.slice(beside.length), widths };
}

function indented(text: string, width: number): string {
  if (text === '') return '';
  return `${indent}${wrap(text, width - indent.length).replaceAll('\n', `\n${indent}`)}\n`;
}

/** What was said, under its transaction: a note needs the width of the screen, not of a column. */
function saidBelow(row: TransactionRow, { colours, width }: Terminal): string {
  const { note, reason } = toSaidLine(row);
  const text = [cleanText(note), reason === '' ? '' : colours.cyan(`→ ${reason}`)].filter(Boolean).join(' ');
  return indented(text, width);
}

function renderRowsOf(
  rows: readonly TransactionRow[],
  cells: readonly (readonly string[])[],
  heads: readonly string[],
  catalogue: Catalogue,
  terminal: Terminal,
): string {
  const { colours, width } = terminal;
  const { beside, below, widths } = layOut(heads, cells, width);
  const toLine = (row: readonly string[]): string =>
    fitLine(
      beside.map((index) => [row[index] ?? '', widths[index] ?? 0] as const),
      width,
    );
  const toRest = (row: readonly string[]): string =>
    below
      .filter((index) => row[index] !== '')
      .map((index) => labelled(catalogue, heads[index] ?? '', cleanText(row[index] ?? '')))
      .join(' · ');
  const body = rows.map((row, at) => {
    const texts = cells[at] ?? [];
    return `${toLine(texts)}\n${indented(toRest(texts), width)}${saidBelow(row, terminal)}`;
  });
  return `${colours.dim(toLine(heads))}\n${body.join('')}`;
}

/** The transactions tab for a person; unknown and none are told apart. */
export async function renderTab(
  rows: readonly TransactionRow[] | null,
  texts: Catalogue,
  terminal: Terminal,
): Promise<string> {
  const { colours } = terminal;
  const { tab, columns } = texts.terminal;
  if (rows === null) return `${colours.yellow(tab.notLoaded)}\n`;
  const heading = fill(tab.heading, { count: String(rows.length) });
  if (rows.length === 0) return `${colours.yellow(heading)}\n`;
  const drawn = rows.slice(-drawnAtMost);
  const cells = drawn.map((row) => toTabCells(row, texts));
  await prepareWidths(cells.flat().join(''));
  const heads = tabColumns.map((column) => columns[column]);
  const hidden = rows.length - drawn.length;
  const more = hidden > 0 ? `${fill(tab.earlier, { count: String(hidden) })}\n` : '';
  return `${colours.bold(heading)}\n${renderRowsOf(drawn, cells, heads, texts, terminal)}${more}`;
}
