import { findCodesBeside } from './codes-beside-numbers.ts';
import { findCardNumbers, mayHoldCardNumber, type CardNumber } from './find-card-numbers.ts';
import { findLabelledCodes, mayHoldLabelledCode } from './labelled-codes.ts';
import { maskOddGroups } from './odd-groups.ts';
import { mayHoldCardData } from './may-hold-card-data.ts';
import { hasDigit, toPlainText, toUnescapedText, withoutEscapes } from './plain-text.ts';
import { outside, replaceSpans, type Replacement, type Span } from './spans.ts';

/**
 * The text with every full card number as `************1111` and every security code as `***`; the same
 * string where there is none. Numbers that merely pass for one (ids, hashes, phone numbers) stay.
 */
export function maskCardData(text: string): string {
  return mayHoldCardData(text) && hasDigit(text) ? maskDigits(maskOddGroups(text)) : text;
}

function maskDigits(text: string): string {
  if (text.includes('\u001b')) {
    // An escape between digits is not seen. Where a number hides behind some, they go, and the text stays.
    const bare = withoutEscapes(text);
    const masked = maskSeen(bare);
    if (masked !== bare) return masked;
  }
  return maskSeen(text);
}

function maskSeen(text: string): string {
  const plain = toPlainText(text);
  if (!mayHoldCardNumber(plain) && !mayHoldLabelledCode(plain) && !text.includes('%')) return text;
  // The numbers first, so that no part of one is taken for a code.
  return maskReadings(maskReadings(text, findNumbersAndCodesBeside), findCodes);
}

/** The text with every full card number masked, and nothing else. */
export function maskCardNumbers(text: string): string {
  return hasDigit(text) ? maskReadings(text, findNumbers) : text;
}

/** The identifier, masked only where its digits are grouped as on a card: any long id may look like a card number. */
export function maskIdentifier(id: string): string {
  return hasDigit(id) ? maskReadings(id, findGroupedNumbers) : id;
}

/** Finds what is to be replaced in a plain reading of a text. */
type Find = (plain: string) => readonly Replacement[];

const nothing: readonly Replacement[] = [];

const findNumbers: Find = (plain) =>
  mayHoldCardNumber(plain) ? findCardNumbers(plain, 'text').map(toMaskedNumber) : nothing;

const findGroupedNumbers: Find = (plain) =>
  mayHoldCardNumber(plain) ? findCardNumbers(plain, 'identifier').map(toMaskedNumber) : nothing;

const findNumbersAndCodesBeside: Find = (plain) => {
  if (!mayHoldCardNumber(plain)) return nothing;
  const numbers = findCardNumbers(plain, 'text');
  const codes = outside(findCodesBeside(plain, numbers), numbers);
  return [...numbers.map(toMaskedNumber), ...codes.map(toMaskedCode)];
};

const findCodes: Find = (plain) =>
  mayHoldLabelledCode(plain) ? findLabelledCodes(plain).map(toMaskedCode) : nothing;

function maskReadings(text: string, find: Find): string {
  const masked = replaceSpans(text, find(toPlainText(text)));
  // Once more as a URL's text: there `%22` beside a number is a quote, not two more digits.
  const unescaped = toUnescapedText(masked);
  return unescaped === undefined ? masked : replaceSpans(masked, find(toPlainText(unescaped)));
}

function toMaskedNumber({ start, end, digits }: CardNumber): Replacement {
  return { start, end, by: '*'.repeat(digits.length - 4) + digits.slice(-4) };
}

function toMaskedCode({ start, end }: Span): Replacement {
  return { start, end, by: '***' };
}
