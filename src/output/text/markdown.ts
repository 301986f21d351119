import { cleanText } from '../../terminal/clean-text.ts';
import { piecesOf, type Block, type Item, type Line } from './block.ts';

/** What begins a span or a tag anywhere in a line. */
const inline = /[\\`*[\]<>|~&$@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What begins a block at the start of a line. */
const blockStart = /^(\s*)([#+=-]|\d+(?=[.)]))/;
/** GitHub makes links of bare addresses. */
const bareLink = /\b(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)/gi;

/** Text in which nothing acts as Markdown or HTML: no heading, list, link, image, emphasis, code or tag. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(inline, '\\$&')
    .replace(bareLink, '$&\\')
    .replace(blockStart, (_, blanks: string, mark: string) =>
      /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
    );
}

/** A code span whose fence is longer than any run of backticks inside: nothing in it acts, and nothing is escaped. */
export function toCodeSpan(text: string): string {
  const clean = cleanText(text);
  if (clean.trim() === '') return '';
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(clean) ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

function toMarkdown(line: Line): string {
  return piecesOf(line)
    .map((piece) => (typeof piece === 'string' ? escapeMarkdown(piece) : toCodeSpan(piece.verbatim)))
    .join('');
}

/** Two blanks at the end of a line are a break. */
const lineBreak = '  \n';

function renderItem({ line, below = [] }: Item, mark: string): string {
  const inset = ' '.repeat(mark.length);
  return [`${mark}${toMarkdown(line)}`, ...below.map((under) => inset + toMarkdown(under))].join(lineBreak);
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${toMarkdown(block.line)}`;
    case 'paragraph':
      return block.lines.map(toMarkdown).join(lineBreak);
    case 'list':
      return block.items
        .map((item, index) => renderItem(item, block.isNumbered ? `${index + 1}. ` : '- '))
        .join('\n');
  }
}

/** CommonMark, with what came from outside escaped. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}
