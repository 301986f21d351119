import { cleanText } from '../../terminal/clean-text.ts';
import { piecesOf, type Block, type Item, type Line } from './block.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in which nothing acts as HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function toHtml(line: Line): string {
  return piecesOf(line)
    .map((piece) =>
      typeof piece === 'string' ? escapeHtml(piece) : `<code>${escapeHtml(piece.verbatim)}</code>`,
    )
    .join('');
}

const toLines = (lines: readonly Line[]): string => lines.map(toHtml).join('<br>\n');

function renderItem({ line, below = [] }: Item): string {
  return `<li>${toLines([line, ...below])}</li>`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${toHtml(block.line)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${toLines(block.lines)}</p>`;
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map(renderItem).join('\n')}\n</${tag}>`;
    }
  }
}

/** A fragment to paste into a mail or a page: no document around it, no styles, no scripts, no links. */
export function renderHtml(blocks: readonly Block[], language: string): string {
  return `<div lang="${escapeHtml(language)}">\n${blocks.map(renderBlock).join('\n')}\n</div>\n`;
}
