import type { OrderHead } from '../orders/order.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import type { Column } from '../resolutions/terminal-texts.ts';
import { csvLine } from '../terminal/csv.ts';
import { tsvLine } from '../terminal/tsv.ts';
import { fitLine } from '../terminal/fit-line.ts';
import { widthOf } from '../terminal/width.ts';
import { batchColumns, joinCells, toBatchRow } from './batch-row.ts';
import type { Diagnosis } from './diagnosis.ts';
import { toDiagnosisLine } from './diagnosis-line.ts';
import type { LinePart } from './line-part.ts';

export const batchFormats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
export type BatchFormat = (typeof batchFormats)[number];

/** A batch as text, piece by piece: nothing waits for the end, however long the batch is. */
export interface BatchWriter {
  readonly head: string;
  /** The parts of a row, one after the other. */
  row(diagnosis: Diagnosis): readonly LinePart[];
  /** The same of the order's own cells and those of `tailCells`; absent where a row shows more of an order. */
  readonly rowOf?: (order: OrderHead, tail: readonly string[]) => string;
  /** Characters that the very first row begins with and does without: what stands between two rows. */
  readonly between: number;
  end(hasRows: boolean): string;
}

/** A writer whose rows are cells. */
function ofCells(head: string, toLine: (cells: readonly string[]) => string): BatchWriter {
  return {
    head,
    row: (diagnosis) => [toLine(toBatchRow(diagnosis))],
    rowOf: (order, tail) => toLine(joinCells(order, tail)),
    between: 0,
    end: () => '',
  };
}

/** What fits on a terminal line, with the columns' widths; the rest is in the other formats. */
const tableColumns = [
  ['number', 16],
  ['merchant', 20],
  ['status', 17],
  ['verdict', 12],
  ['cause', 26],
  ['certainty', 9],
  ['action', 22],
] as const satisfies readonly (readonly [Column, number])[];

type TableLine = (cells: readonly string[]) => string;

/** Lays out lines of the table; a column is never narrower than its head. */
function toTableLine(heads: readonly string[], width: number): TableLine {
  const widths = tableColumns.map(([, usual], index) => Math.max(usual, widthOf(heads[index] ?? '')));
  return (cells) =>
    `${fitLine(
      widths.map((columnWidth, index) => [cells[index] ?? '', columnWidth] as const),
      width,
    )}\n`;
}

function createTableWriter({ terminal: { columns } }: Catalogue, width: number): BatchWriter {
  const heads = tableColumns.map(([name]) => columns[name]);
  const toLine = toTableLine(heads, width);
  return ofCells(toLine(heads), (row) =>
    toLine(tableColumns.map(([name]) => row[batchColumns.indexOf(name)] ?? '')),
  );
}

/** The writer of a format; the agent's texts and the terminal's `width` are for the table. */
export function createBatchWriter(format: BatchFormat, texts: Catalogue, width: number): BatchWriter {
  const nothing = (): string => '';
  switch (format) {
    case 'ndjson':
      return {
        head: '',
        row: (diagnosis) => toDiagnosisLine(diagnosis, '', '\n'),
        between: 0,
        end: nothing,
      };
    case 'json':
      return {
        head: '[',
        between: 1,
        row: (diagnosis) => toDiagnosisLine(diagnosis, ',\n'),
        end: (hasRows) => (hasRows ? '\n]\n' : ']\n'),
      };
    case 'csv':
      return ofCells(csvLine(batchColumns), csvLine);
    case 'tsv':
      return ofCells(tsvLine(batchColumns), tsvLine);
    case 'table':
      return createTableWriter(texts, width);
  }
}
