import { cleanText } from './clean-text.ts';

/** A line of tab-separated values with its line feed; after cleaning no cell holds a tab or a line feed. */
export function tsvLine(cells: readonly string[]): string {
  return `${cells.map(cleanText).join('\t')}\n`;
}

/** What a pipe gets in place of a table. */
export function renderTsv(headers: readonly string[], rows: Iterable<readonly string[]>): string {
  return tsvLine(headers) + Array.from(rows, tsvLine).join('');
}
