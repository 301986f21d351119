import { widthOfPlain, wrapPlain } from './plain-width.ts';

const NARROWEST = 60;
const WIDEST = 200;
const USUAL = 80;
const ELLIPSIS = '…';

/** Latin text and the signs the program sets itself: one column each. Anything else needs the library. */
const PLAIN =
  // eslint-disable-next-line no-control-regex -- an escape begins a style, which takes no column
  /^[\n\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u202f-\u203b\u20a0-\u20bf\u2190-\u21ff\u2400-\u2426○●✓✗\u001b]*$/;

type Library = typeof import('./wide-width.ts');

let library: Library | undefined;

/**
 * To be awaited before a text is laid out: loads the tables of wide characters and emoji where the text has any.
 * They cost more than the rest of the terminal, and most orders are written in Latin letters.
 */
export async function prepareWidths(text: string): Promise<void> {
  if (!PLAIN.test(text)) library ??= await import('./wide-width.ts');
}

/** Columns to lay out for: what the terminal has, within reason; 80 where it does not say. */
export function toTerminalWidth(columns: number | undefined): number {
  if (columns === undefined || !(columns > 0)) return USUAL;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns)));
}

/** Columns a text takes on a terminal; colours take none. */
export function widthOf(text: string): number {
  return library === undefined || PLAIN.test(text) ? widthOfPlain(text) : library.widthOf(text);
}

/** The text, cut with an ellipsis where it is wider than `width` columns; without colours, which would be cut open. */
export function truncate(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  if (library !== undefined && !PLAIN.test(text.slice(0, width + 1))) return library.truncate(text, width);
  if (text.length <= width) return text;
  return width < 1 ? '' : text.slice(0, width - 1) + ELLIPSIS;
}

/** The text on lines of at most `width` columns; breaks between words, or inside one that is wider than a line. */
export function wrap(text: string, width: number): string {
  const columns = Math.max(1, width);
  return library === undefined || PLAIN.test(text) ? wrapPlain(text, columns) : library.wrap(text, columns);
}
