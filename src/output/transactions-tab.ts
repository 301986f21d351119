import { cleanText } from '../terminal/clean-text.ts';
import { renderTable } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/width.ts';
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
  // A column without any content only costs width.
  const used = tabColumns.map((_, index) => cells.some((row) => row[index] !== ''));
  const keep = <T>(row: readonly T[]): readonly T[] => row.filter((_, index) => used[index]);
  const table = await renderTable({
    columns: keep(tabColumns).map((header) => ({ header, shrink: 'truncate' as const })),
    rows: cells.map(keep),
    width,
    colours,
  });
  const [header = '', ...lines] = table.trimEnd().split('\n');
  const body = lines.map((line, index) => {
    const row = drawn[index];
    return `${line}\n${row === undefined ? '' : saidBelow(row, terminal)}`;
  });
  const hidden = rows.length - drawn.length;
  const more = hidden > 0 ? `… and ${hidden} earlier ones (--format csv shows all)\n` : '';
  return `${colours.bold(`Transactions: ${rows.length}`)}\n${header}\n${body.join('')}${more}`;
}
