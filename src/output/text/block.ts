/** A piece of a line. Plain text; each form escapes it in its own way. */
export type Piece =
  | string
  /** Words to keep exactly as they are, such as the note of a bank. */
  | { readonly verbatim: string };

export type Line = string | readonly Piece[];

export interface Item {
  readonly line: Line;
  /** What belongs below it. */
  readonly below?: readonly Line[];
}

/** A part of a text for people; text, Markdown and HTML are made of the same parts. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  /** Lines that follow each other, with a break between them. */
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Item[] };

export function heading(level: 1 | 2 | 3, line: Line): Block {
  return { kind: 'heading', level, line };
}

export function paragraph(...lines: readonly Line[]): Block {
  return { kind: 'paragraph', lines };
}

export function list(items: readonly (Line | Item)[], isNumbered = false): Block {
  return { kind: 'list', isNumbered, items: items.map(toItem) };
}

function toItem(item: Line | Item): Item {
  return typeof item === 'object' && 'line' in item ? item : { line: item };
}

export function piecesOf(line: Line): readonly Piece[] {
  return typeof line === 'string' ? [line] : line;
}
