import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter();

/** Columns a text in any script takes; wide characters and emoji take two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Cuts between what a reader sees as characters. */
export function truncate(text: string, width: number): string {
  let kept = '';
  let used = 0;
  let isFull = false;
  let result = '';
  // Stops at the first column too many, so that a text of a megabyte costs no more than a line.
  for (const { segment } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width) return width < 1 ? '' : result + ELLIPSIS;
    kept += segment;
    isFull ||= used > width - 1;
    if (!isFull) result = kept;
  }
  return kept;
}

export function wrap(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true });
}
