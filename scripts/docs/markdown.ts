import { format, type Options } from 'prettier';

/** A Markdown table; what would end a cell or a row is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The text as the project's format check wants it. */
export function formatMarkdown(text: string, options: Options): Promise<string> {
  return format(text, { ...options, parser: 'markdown' });
}
