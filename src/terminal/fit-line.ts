import { cleanText } from './clean-text.ts';
import { truncate, widthOf } from './width.ts';

/** Cells in columns of fixed width, for tables that are too long to be laid out as a whole; cut at the line's width. */
export function fitLine(cells: readonly (readonly [text: string, width: number])[], width: number): string {
  const line = cells
    .map(([text, columnWidth]) => {
      const shown = truncate(cleanText(text), columnWidth);
      return shown + ' '.repeat(Math.max(0, columnWidth - widthOf(shown)));
    })
    .join('  ');
  return truncate(line.trimEnd(), width);
}
