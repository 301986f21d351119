import { findCardRange } from './card-ranges.ts';
import { passesLuhn } from './luhn.ts';

/** Four groups of four with the same thing between them, other than blanks, dots and hyphens alone: `4111/1111/…`, `4111&nbsp;1111…`, `</b><b>`. */
const GROUPS = /(?<!\d)(\d{4})((?=\D{0,11}[^\d\s.\-\u00a0])\D{1,12})(\d{4})\2(\d{4})\2(\d{4})(?!\d)/g;

/** Masks card numbers whose groups are kept apart by something that is no blank, dot or hyphen. */
export function maskOddGroups(text: string): string {
  return text.replace(GROUPS, (whole: string, ...groups: readonly string[]) => {
    const [first = '', , second = '', third = '', last = ''] = groups;
    const digits = first + second + third + last;
    return passesLuhn(digits) && findCardRange(digits) !== undefined ? `${'*'.repeat(12)}${last}` : whole;
  });
}
