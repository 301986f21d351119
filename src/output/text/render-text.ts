import type { Terminal } from '../../terminal/terminal.ts';
import type { Block } from './block.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPlain } from './plain.ts';

export type TextFormat = 'text' | 'markdown' | 'html';

/** A text for people in one of its forms. */
export async function renderText(
  blocks: readonly Block[],
  format: TextFormat,
  language: string,
  { stdoutIsTTY, width }: Pick<Terminal, 'stdoutIsTTY' | 'width'>,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderPlain(blocks, stdoutIsTTY ? width : undefined);
    case 'markdown':
      return renderMarkdown(blocks);
    case 'html':
      return renderHtml(blocks, language);
  }
}
