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

/** What was said, under its transaction: a note needs the width of the screen, not of a column. */
function saidBelow(row: TransactionRow, { colours, width }: Terminal): string {
  const { note, reason } = toSaidLine(row);
  if (note === '' && reason === '') return '';
  const text = [cleanText(note), reason === '' ? '' : colours.cyan(`→ ${reason}`)].filter(Boolean).join(' ');
  const lines = wrap(text, width - indent.length).split('\n');
  return `${indent}${lines.join(`\n${indent}`)}\n`;
}

/** The transactions tab for a person; unknown and none are told apart. */
export async function renderTab(rows: readonly TransactionRow[] | null, terminal: Terminal): Promise<string> {
  const { colours, width } = terminal;
  if (rows === null) return `${colours.yellow('Transactions: not loaded (unknown, which is not none)')}\n`;
  if (rows.length === 0) return `${colours.yellow('Transactions: 0')}\n`;
  const drawn = rows.slice(-drawnAtMost);
  const cells = drawn.map(toTabCells);
  await prepareWidths(cells.flat().join(''));
  // A column without any content only costs width.
  const used = tabColumns.map((_, index) => cells.some((row) => row[index] !== ''));
  const keep = <T>(row: readonly T[]): readonly T[] => row.filter((_, index) => used[index]);
  const columns = keep(tabColumns);
  const rowCells = cells.map(keep);
  const widths = columns.map((header, index) =>
    Math.max(widthOf(header), ...rowCells.map((row) => widthOf(cleanText(row[index] ?? '')))),
  );
  const toLine = (row: readonly string[]): string =>
    fitLine(
      row.map((cell, index) => [cell, widths[index] ?? 0] as const),
      width,
    );
  const lines = rowCells.map(toLine);
  const body = lines.map((line, index) => {
    const row = drawn[index];
    return `${line}\n${row === undefined ? '' : saidBelow(row, terminal)}`;
  });
  const hidden = rows.length - drawn.length;
  const more = hidden > 0 ? `… and ${hidden} earlier ones (--format csv shows all)\n` : '';
  return `${colours.bold(`Transactions: ${rows.length}`)}\n${colours.dim(toLine(columns))}\n${body.join('')}${more}`;
}
