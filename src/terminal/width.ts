import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const NARROWEST = 60;
const WIDEST = 200;
const USUAL = 80;
const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter();

/** Columns to lay out for: what the terminal has, within reason; 80 where it does not say. */
export function toTerminalWidth(columns: number | undefined): number {
  if (columns === undefined || !(columns > 0)) return USUAL;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns)));
}

/** Columns a text takes on a terminal; colours take none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text, cut with an ellipsis where it is wider than `width` columns; without colours, which would be cut open. */
export function truncate(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  let isFull = false;
  let result = '';
  // Stops at the first column too many, so that a text of a megabyte costs no more than a line.
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) return width < 1 ? '' : result + ELLIPSIS;
    kept += segment;
    isFull ||= used > width - 1;
    if (!isFull) result = kept;
  }
  return kept;
}

/** The text on lines of at most `width` columns; breaks between words, or inside one that is wider than a line. */
export function wrap(text: string, width: number): string {
  return wrapAnsi(text, Math.max(1, width), { hard: true });
}
