import { maskCardNumbers } from '../privacy/card-data.ts';
import { hasOddNumber } from './odd-number.ts';

/** Fewest digits of a card number. */
const shortest = 13;
const neighbours = 24;

/** The name of a security code, and a digit after it before the text ends; it may be one of another script. */
const securityCode = new RegExp(
  '(?:c(?:v[cvn2]|av|id|sc|ryptogramme|odice |ode (?:de )?[sv]|ard[ _-]?code)' +
    '|kpn|security|verification|sicherheit|pr(?:ü|ue|u\u0308)f)' +
    '[^"]{0,100}?[\\d\u0660-\uffff]',
  'i',
);

/**
 * Whether the texts of an order (`textsOf`) need the search for card data: true too often, never false where that
 * would mask something. It reads about every thirteenth character for the numbers, for most orders have none.
 */
export function mayHoldCardData(texts: string): boolean {
  // In a web address a percent sign stands for the blank between digits.
  return (
    hasCardNumber(texts) ||
    texts.includes('\u001b') ||
    securityCode.test(texts) ||
    texts.includes('%') ||
    hasOddNumber(texts)
  );
}

/** A number that long covers one of every thirteen places, and the sixth before or after that. */
function hasCardNumber(texts: string): boolean {
  for (let at = shortest - 1; at < texts.length; at += shortest) {
    if (!isOfNumber(texts.charCodeAt(at))) continue;
    if (!isOfNumber(texts.charCodeAt(at - 6)) && !isOfNumber(texts.charCodeAt(at + 6))) continue;
    const end = findEnd(texts, at);
    if (isCardNumber(texts, at, end)) return true;
    // Not looked at again, or a long row of blanks would take for ever.
    at = Math.max(at, end - shortest);
  }
  return false;
}

function isCardNumber(texts: string, at: number, end: number): boolean {
  let start = at;
  while (start > 0 && isOfNumber(texts.charCodeAt(start - 1))) start--;
  if (!hasEnoughDigits(texts, start, end)) return false;
  // With its neighbours: what stands right beside digits tells whether they are part of a word.
  const number = texts.slice(Math.max(0, start - neighbours), end + neighbours);
  return maskCardNumbers(number) !== number;
}

/** Groups before the first that does not begin with 0 do not count: no card does, and most phone numbers do. */
function hasEnoughDigits(texts: string, start: number, end: number): boolean {
  let digits = 0;
  let isInGroup = false;
  for (let at = start; at < end; at++) {
    const code = texts.charCodeAt(at);
    const isDigit = code > 127 || (code >= 48 && code <= 57);
    if (isDigit && (digits > 0 || (!isInGroup && code !== 48))) digits++;
    isInGroup = isDigit;
  }
  return digits >= shortest;
}

function findEnd(texts: string, from: number): number {
  let end = from;
  while (end < texts.length && isOfNumber(texts.charCodeAt(end))) end++;
  return end;
}

/** ASCII characters a card number may be written with: digits, blanks, dots and hyphens. */
const ofNumber = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\d\s.-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Other scripts have digits, blanks and dashes of their own. */
function isOfNumber(code: number): boolean {
  return code > 127 || ofNumber[code] === 1;
}
