/** The styles that chalk sets: they take no columns. */
// eslint-disable-next-line no-control-regex -- an escape is what is looked for
const STYLES = /\u001b\[[\d;]*m/g;

/** Columns of a text in which every character takes one. */
export function widthOfPlain(text: string): number {
  return text.includes('\u001b') ? text.replace(STYLES, '').length : text.length;
}

/** Splits a word that is wider than a line; a styled word is left whole rather than cut open. */
function piecesOf(word: string, width: number): readonly string[] {
  if (word.length <= width || word.includes('\u001b')) return [word];
  const pieces: string[] = [];
  for (let at = 0; at < word.length; at += width) pieces.push(word.slice(at, at + width));
  return pieces;
}

function wrapLine(line: string, width: number): string {
  if (widthOfPlain(line) <= width) return line;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const isFirst = current === '' && lines.length === 0;
    const joined = current === '' ? word : `${current} ${word}`;
    if (isFirst ? widthOfPlain(word) <= width : widthOfPlain(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = piecesOf(word, width);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
  }
  return [...lines, current].join('\n');
}

/** Greedy wrapping of text in which every character takes one column. */
export function wrapPlain(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}
