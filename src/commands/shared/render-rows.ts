import { csvLine } from '../../terminal/csv.ts';
import { renderTable } from '../../terminal/table.ts';
import { renderTsv } from '../../terminal/tsv.ts';
import type { Terminal } from '../../terminal/terminal.ts';

export type RowFormat = 'table' | 'csv' | 'tsv';

/** A short list of rows as a table for a terminal, as CSV, or as TSV for a pipe; `heads` are the table's, for a person. */
export async function renderRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  format: RowFormat,
  terminal: Terminal,
  heads: readonly string[] = columns,
): Promise<string> {
  switch (format) {
    case 'csv':
      return [columns, ...rows].map(csvLine).join('');
    case 'tsv':
      return renderTsv(columns, rows);
    case 'table':
      return renderTable({
        // What a row is found by is never cut.
        columns: heads.map((header, index) => ({
          header,
          ...(index > 0 && { shrink: 'truncate' as const }),
        })),
        rows,
        width: terminal.width,
        colours: terminal.colours,
      });
  }
}
