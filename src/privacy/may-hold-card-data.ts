import { mayHoldLabelledCode } from './labelled-codes.ts';

/** Fewest digits of a card number. */
const shortestNumber = 13;
/** Digits of a security code, with the one of `CVV2` that may stand right before it. */
const shortestCode = 3;
const longestCode = 5;
/** What may hide a number: an escape sequence between its digits, or a URL's encoding. */
// eslint-disable-next-line no-control-regex -- an escape is what is looked for
const HIDING = /[\u001B%]/;

/** Digits of other scripts begin here; between these two there are none, only punctuation and symbols. */
const firstOtherDigit = 0x660;
const firstSymbol = 0x2000;
const lastSymbol = 0x2fff;

/** How many digits a code unit may be; one of another script counts as a whole number, so that it is looked at. */
function digitsOf(code: number): number {
  if (code < 0x3a) return code >= 0x30 ? 1 : 0;
  if (code < firstOtherDigit || (code >= firstSymbol && code <= lastSymbol)) return 0;
  return shortestNumber;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isWord = (code: number): boolean =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
/** Anything else than ASCII may read as a blank. */
const isBlank = (code: number): boolean => code === 0x20 || code >= 0x80;

/** Compiled code that reads past the end of a text is thrown away, so that the end is looked for first. */
const isDigitAt = (text: string, at: number): boolean => at < text.length && isDigit(text.charCodeAt(at));

/** Whether the digits before a place may be a code: no word and no larger number goes on there. */
function endsNumber(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x2d) return !isDigitAt(text, at + 1);
  return !isWord(code);
}

/** Widest gap between digits of one number, and what may stand in it: blanks, dots, hyphens, and anything that may read as one. */
const widestGap = 3;
const isGap = (code: number): boolean =>
  isBlank(code) || code === 0x2d || code === 0x2e || (code >= 0x09 && code <= 0x0d);

/** Four groups of four digits may have anything between them, of up to so many code units. */
const widestOddGap = 12;
const groupSize = 4;

/** Whether what stands between two digits leaves them in one number. */
function isGapBetween(text: string, from: number, to: number): boolean {
  if (to - from > widestGap) return false;
  for (let at = from; at < to; at += 1) if (!isGap(text.charCodeAt(at))) return false;
  return true;
}

/** How many groups of four stand in a row with this one, which is of so many digits and stands so far behind the last. */
function groupsOfFour(before: number, length: number, gap: number): number {
  if (length !== groupSize) return 0;
  return gap <= widestOddGap ? before + 1 : 1;
}

/**
 * Whether a text can hold a card number or a security code, by its digits alone: a first look that costs far less
 * than the search, and that few bank notes pass. Never false where the search would find something.
 */
export function mayHoldCardData(text: string): boolean {
  let [digits, number, fours, singles, end, mayHoldCode] = [0, 0, 0, 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const count = digitsOf(text.charCodeAt(at));
    if (count === 0) continue;
    const start = at;
    while (isDigitAt(text, at + 1)) at += 1;
    const length = count === 1 ? at + 1 - start : count;
    digits += length;
    number = (isGapBetween(text, end, start) ? number : 0) + length;
    fours = groupsOfFour(fours, length, start - end);
    if (number >= shortestNumber || fours >= groupSize) return true;
    singles = length === 1 && isBehindDigit(text, start) ? singles + 1 : 0;
    mayHoldCode ||= singles >= shortestCode - 1 || isCodeLength(length, text, at + 1);
    end = at + 1;
  }
  if (digits < shortestCode) return false;
  return HIDING.test(text) || (mayHoldCode && mayHoldLabelledCode(text));
}

/** Whether digits up to a place are as many as a code has, and all of their number. */
function isCodeLength(length: number, text: string, end: number): boolean {
  return length >= shortestCode && length <= longestCode && endsNumber(text, end);
}

/** `1 2 3`: digits with one blank between two. */
function isBehindDigit(text: string, at: number): boolean {
  return at > 1 && isBlank(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
}
