import { csvLine } from '../terminal/csv.ts';
import { toSafeJson } from '../terminal/json.ts';
import { tsvLine } from '../terminal/tsv.ts';
import { fitLine } from '../terminal/fit-line.ts';
import { batchColumns, toBatchRow } from './batch-row.ts';
import type { Diagnosis } from './diagnosis.ts';
import { toDiagnosisDocument } from './diagnosis-document.ts';

export const batchFormats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
export type BatchFormat = (typeof batchFormats)[number];

/** A batch as text, piece by piece: nothing waits for the end, however long the batch is. */
export interface BatchWriter {
  readonly head: string;
  row(diagnosis: Diagnosis): string;
  end(): string;
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
] as const;

function toTableLine(cells: readonly string[], width: number): string {
  return `${fitLine(
    tableColumns.map(([, columnWidth], index) => [cells[index] ?? '', columnWidth] as const),
    width,
  )}\n`;
}

function tableCells(diagnosis: Diagnosis): readonly string[] {
  const row = toBatchRow(diagnosis);
  return tableColumns.map(([name]) => row[batchColumns.indexOf(name)] ?? '');
}

/** The writer of a format; `width` is the terminal's, for the table. */
export function createBatchWriter(format: BatchFormat, width: number): BatchWriter {
  const nothing = (): string => '';
  switch (format) {
    case 'ndjson':
      return {
        head: '',
        row: (diagnosis) => `${toSafeJson(toDiagnosisDocument(diagnosis))}\n`,
        end: nothing,
      };
    case 'json': {
      let rows = 0;
      return {
        head: '[',
        row: (diagnosis) => `${rows++ === 0 ? '\n' : ',\n'}${toSafeJson(toDiagnosisDocument(diagnosis))}`,
        end: () => (rows === 0 ? ']\n' : '\n]\n'),
      };
    }
    case 'csv':
      return {
        head: csvLine(batchColumns),
        row: (diagnosis) => csvLine(toBatchRow(diagnosis)),
        end: nothing,
      };
    case 'tsv':
      return {
        head: tsvLine(batchColumns),
        row: (diagnosis) => tsvLine(toBatchRow(diagnosis)),
        end: nothing,
      };
    case 'table':
      return {
        head: toTableLine(
          tableColumns.map(([name]) => name),
          width,
        ),
        row: (diagnosis) => toTableLine(tableCells(diagnosis), width),
        end: nothing,
      };
  }
}
