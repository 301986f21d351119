import { csvLine } from '../../terminal/csv.ts';
import { renderTable } from '../../terminal/table.ts';
import { renderTsv } from '../../terminal/tsv.ts';
import type { Terminal } from '../../terminal/terminal.ts';

export type RowFormat = 'table' | 'csv' | 'tsv';

/** What a table for a person has of its own. */
export interface TableLook {
  readonly heads: readonly string[];
  /** Columns that a narrow screen leaves out, the first of them first. */
  readonly leaving?: readonly string[];
  /** Columns that are never cut, beside the first: half a date or an amount is a wrong one. */
  readonly whole?: readonly string[];
}

/** A short list of rows as a table for a terminal, as CSV, or as TSV for a pipe. */
export async function renderRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  format: RowFormat,
  terminal: Terminal,
  { heads, leaving = [], whole = [] }: TableLook = { heads: columns },
): Promise<string> {
  switch (format) {
    case 'csv':
      return [columns, ...rows].map(csvLine).join('');
    case 'tsv':
      return renderTsv(columns, rows);
    case 'table':
      return renderTable({
        // What a row is found by is never cut.
        columns: heads.map((header, index) => {
          const id = columns[index] ?? '';
          const leaves = leaving.indexOf(id);
          return {
            header,
            ...(index > 0 && !whole.includes(id) && { shrink: 'truncate' as const }),
            ...(leaves >= 0 && { leaves }),
          };
        }),
        rows,
        width: terminal.width,
        colours: terminal.colours,
      });
  }
}
