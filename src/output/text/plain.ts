import { cleanText } from '../../terminal/clean-text.ts';
import { prepareWidths, wrap } from '../../terminal/width.ts';
import { piecesOf, type Block, type Item, type Line } from './block.ts';

function toPlain(line: Line, style = (text: string) => text): string {
  return piecesOf(line)
    .map((piece) => (typeof piece === 'string' ? style(cleanText(piece)) : cleanText(piece.verbatim)))
    .join('');
}

/** Capitals stand for what a heading is in other forms; words to keep stay as they are typed. */
const capitals = (text: string): string => text.toUpperCase();

/** The line, wrapped where a width is given; what it wraps to is set in behind `mark`. */
function hang(mark: string, line: Line, width: number | undefined): string {
  const text = toPlain(line);
  if (width === undefined) return mark + text;
  return mark + wrap(text, width - mark.length).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function renderItem({ line, below = [] }: Item, mark: string, width: number | undefined): string {
  const inset = ' '.repeat(mark.length);
  return [hang(mark, line, width), ...below.map((under) => hang(inset, under, width))].join('\n');
}

function renderBlock(block: Block, width: number | undefined): string {
  switch (block.kind) {
    case 'heading':
      return toPlain(block.line, block.level === 3 ? undefined : capitals);
    case 'paragraph':
      return block.lines.map((line) => hang('', line, width)).join('\n');
    case 'list':
      return block.items
        .map((item, index) => renderItem(item, block.isNumbered ? `${index + 1}. ` : '- ', width))
        .join('\n');
  }
}

/** Plain text without colours; lines are wrapped where a width is given (a terminal) and whole where not (a pipe). */
export async function renderPlain(blocks: readonly Block[], width?: number): Promise<string> {
  if (width !== undefined) await prepareWidths(JSON.stringify(blocks));
  return `${blocks.map((block) => renderBlock(block, width)).join('\n\n')}\n`;
}
