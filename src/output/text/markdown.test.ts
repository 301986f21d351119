import { describe, expect, it } from 'vitest';
import { heading, list, paragraph } from './block.ts';
import { escapeHtml, renderHtml } from './html.ts';
import { escapeMarkdown, renderMarkdown, toCodeSpan } from './markdown.ts';
import { renderPlain } from './plain.ts';

const hostile = [
  '# heading',
  '- item',
  '1. item',
  '1) item',
  '+ item',
  '=====',
  '---',
  '> quote',
  '[click](http://example.com)',
  '![image](x)',
  '<script>alert(1)</script>',
  '<http://example.com>',
  '| cell |',
  '`code`',
  '**bold** _it_ ~~gone~~',
  '&lt;b&gt;',
  '@somebody',
  '\\# not escaped twice',
];

/** What is left of a line once every escaped character is taken out. */
const bare = (text: string): string => text.replace(/\\[\s\S]/g, '');

describe('text in Markdown', () => {
  it.each(hostile)('does not act: %s', (text) => {
    const escaped = escapeMarkdown(text);
    expect(bare(escaped)).not.toMatch(/[[\]<>`*|&~@]/);
    expect(escaped).not.toMatch(/^\s*(?:[#+=-]|\d+[.)])/);
    // Unescaped it is what it was.
    expect(escaped.replace(/\\(.)/g, '$1')).toBe(text);
  });

  it('makes no link of a bare address', () => {
    for (const text of [
      'see http://example.com',
      'https://example.com',
      'www.example.com',
      'HTTP://X.example',
    ])
      expect(escapeMarkdown(text)).not.toMatch(/https?:\/\/|www\./i);
  });

  it('stays on its line, line breaks and controls made visible', () => {
    expect(escapeMarkdown('a\n# b\u001b[0m')).toBe('a⏎# b␛\\[0m');
  });

  it('leaves underscores inside words alone', () => {
    expect(escapeMarkdown('insufficient_funds')).toBe('insufficient_funds');
  });
});

describe('words to keep', () => {
  it('stand in a fence that nothing inside closes', () => {
    expect(toCodeSpan('plain <b>')).toBe('`plain <b>`');
    expect(toCodeSpan('a ` b `` c')).toBe('```a ` b `` c```');
    expect(toCodeSpan('`')).toBe('`` ` ``');
    expect(toCodeSpan(' ')).toBe('');
    expect(toCodeSpan('a\nb')).toBe('`a⏎b`');
  });
});

const blocks = [
  heading(1, 'Title <x>'),
  paragraph('One', 'two'),
  list([{ line: ['say ', { verbatim: 'Paga' }], below: ['below'] }, 'next'], true),
];

describe('the same parts', () => {
  it('as Markdown', () => {
    expect(renderMarkdown(blocks)).toBe(
      '# Title \\<x\\>\n\nOne  \ntwo\n\n1. say `Paga`  \n   below\n2. next\n',
    );
  });

  it('as HTML, escaped', () => {
    expect(renderHtml(blocks, 'en')).toBe(
      '<div lang="en">\n<h1>Title &lt;x&gt;</h1>\n<p>One<br>\ntwo</p>\n<ol>\n<li>say <code>Paga</code><br>\nbelow</li>\n<li>next</li>\n</ol>\n</div>\n',
    );
    expect(escapeHtml(`<a href="x" onclick='y'>&`)).not.toMatch(/[<>"']|&(?!\w+;|#39;)/);
  });

  it('as plain text, wrapped where there is a width', async () => {
    expect(await renderPlain(blocks)).toBe('TITLE <X>\n\nOne\ntwo\n\n1. say Paga\n   below\n2. next\n');
    expect(await renderPlain([list(['one two three'])], 9)).toBe('- one two\n  three\n');
  });
});
