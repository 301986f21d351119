import type { Answer } from '../../diagnostics/answers/answer.ts';
import type { NoteInput } from '../../diagnostics/answers/classify-note.ts';
import type { CodeEntry } from '../../diagnostics/answers/code-table.ts';
import { reasonFacts } from '../../diagnostics/answers/reasons.ts';
import { toExplanationRow } from '../../output/explanation.ts';
import { ExplanationLines } from '../../output/explanation-lines.ts';
import type { LinePart } from '../../output/line-part.ts';
import { csvLine } from '../../terminal/csv.ts';
import { toSafeJson } from '../../terminal/json.ts';
import { tsvLine } from '../../terminal/tsv.ts';

export const explainFormats = ['terminal', 'json', 'ndjson', 'csv', 'tsv'] as const;
export type ExplainFormat = (typeof explainFormats)[number];

/** The line before the first, where the format has one. */
export function headOf(columns: readonly string[], format: ExplainFormat): string {
  if (format === 'csv') return csvLine(columns);
  return format === 'tsv' ? tsvLine(columns) : '';
}

/** Formats in which an explanation is one row, whatever the terminal is. */
export type RowFormat = Exclude<ExplainFormat, 'json' | 'terminal'>;

export function isRowFormat(format: ExplainFormat): format is RowFormat {
  return format !== 'json' && format !== 'terminal';
}

/** Makes the row of one explained code or note, with its end, as parts that follow each other. */
export type ToRow = (input: NoteInput, answer: Answer) => readonly LinePart[];

export function rowWriter(format: RowFormat): ToRow {
  switch (format) {
    case 'ndjson': {
      const lines = new ExplanationLines();
      return (input, answer) => lines.toLine(input, answer);
    }
    case 'csv':
      return (input, answer) => [csvLine(toExplanationRow(input, answer))];
    case 'tsv':
      return (input, answer) => [tsvLine(toExplanationRow(input, answer))];
  }
}

const codeColumns = ['scheme', 'code', 'reason', 'retry', 'name', 'meaning'] as const;

function toCodeRow({ scheme, code, reason, retry, name, meaning }: CodeEntry): readonly string[] {
  const facts = reasonFacts(reason);
  return [scheme, code, reason, retry ?? facts.retry, name, meaning === '' ? facts.definition : meaning];
}

/** The list of codes; a person and a pipe both get TSV, which is a table with the terminal's tabs. */
export function toCodeList(entries: readonly CodeEntry[], format: ExplainFormat): string {
  const rows = entries.map(toCodeRow);
  const objects = rows.map((row) => Object.fromEntries(codeColumns.map((name, index) => [name, row[index]])));
  switch (format) {
    case 'json':
      return `${toSafeJson(objects, 2)}\n`;
    case 'ndjson':
      return objects.map((object) => `${toSafeJson(object)}\n`).join('');
    case 'csv':
      return [codeColumns, ...rows].map(csvLine).join('');
    case 'terminal':
    case 'tsv':
      return [codeColumns, ...rows].map(tsvLine).join('');
  }
}
