/** Digits in a row, from `start` up to `end`, in a plain reading of a text. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** Groups that are close enough together to be one number. */
export interface DigitRun {
  readonly plain: string;
  readonly groups: readonly DigitGroup[];
}

/** Shortest card number; a run of groups with fewer digits than that is of no interest. */
const SHORTEST = 13;
/** Between two groups: ` - ` is what people type. */
const WIDEST_GAP = 3;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
// Tab and line feed too: a number may be wrapped. How many of those are believed is decided further on.
const isGap = (code: number) => code === 32 || code === 45 || code === 46 || (code >= 9 && code <= 13);

/**
 * Every run of digit groups that could hold a card number: at most three blanks, dots or hyphens between two
 * groups, 13 digits or more in all, and no group that is part of a word. One pass, however long the text.
 */
export function findDigitRuns(plain: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: DigitGroup[] = [];
  let count = 0;
  const finish = () => {
    if (count >= SHORTEST) runs.push({ plain, groups });
    groups = [];
    count = 0;
  };
  for (let start = nextDigit(plain, 0); start < plain.length;) {
    let end = start + 1;
    while (end < plain.length && isDigit(plain.charCodeAt(end))) end++;
    if (isPartOfWord(plain, start, end)) {
      finish();
    } else {
      groups.push({ start, end });
      count += end - start;
    }
    start = nextDigit(plain, end);
    if (!isGapBetween(plain, end, start)) finish();
  }
  finish();
  return runs;
}

function nextDigit(plain: string, from: number): number {
  let index = from;
  while (index < plain.length && !isDigit(plain.charCodeAt(index))) index++;
  return index;
}

function isGapBetween(plain: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  for (let index = from; index < to; index++) {
    if (!isGap(plain.charCodeAt(index))) return false;
  }
  return true;
}

/** Ids are digits with letters or an underscore beside them: `ch_4242424242424242`, a hash, a UUID's parts. */
function isPartOfWord(plain: string, start: number, end: number): boolean {
  return isGluedBefore(plain, start) || isGluedAfter(plain, end);
}

function isGluedBefore(plain: string, start: number): boolean {
  if (start === 0) return false;
  const before = plain.charCodeAt(start - 1);
  if (before === 95) return start > 1 && isWordCharacter(plain.charCodeAt(start - 2)); // _emphasis_ is not an id
  if (before === 42) return plain.startsWith('*********', start - 9); // what is left of a masked number
  if (!isLetter(before)) return false;
  // `\n` in JSON that was pasted as text, and words people forget the blank after.
  return (
    (start === 1 || plain[start - 2] !== '\\') &&
    !/(?<![a-z\d])(?:visa|mastercard|maestro|amex|pan)$/i.test(plain.slice(Math.max(0, start - 11), start))
  );
}

function isGluedAfter(plain: string, end: number): boolean {
  if (end >= plain.length) return false;
  const after = plain.charCodeAt(end);
  if (after === 95) return end + 1 < plain.length && isWordCharacter(plain.charCodeAt(end + 1));
  return isLetter(after) && !/^(?:cv[cv]|exp)/i.test(plain.slice(end, end + 3));
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
