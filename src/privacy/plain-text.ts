// Card numbers hide behind look-alike characters: full-width digits, non-breaking spaces, zero-width joints.
// These readings of a text put the ASCII character in the place of each, at the same index, so that what is
// found in a reading can be cut out of the text itself.

const NOT_ASCII = /[\u0080-\uFFFF]/;
const DIGIT = /\p{Nd}/u;
const LOOK_ALIKES =
  /(?![0-9])\p{Nd}|(?! )\p{Zs}|(?!-)\p{Pd}|[\u2212\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u061C\u180E\uFF0E]/gu;
const DASH = /[\p{Pd}\u2212]/u;
// eslint-disable-next-line no-control-regex -- an escape is what is looked for
const TERMINAL_ESCAPE = /\u001b(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|[@-Z\\-_])/g;
/** The `B` of a magnetic stripe and labels written onto the number; the last letter gives way to a blank. */
const GLUED_LABEL = /(%|\b(?:car|kart|cart|pa|n))[Bdertnoa](?=\d{13})/gi;
const ESCAPED_BYTE = /%[2-7][0-9A-F]/gi;

const digits = new Map<string, string>();

/** The ASCII digit for any Unicode decimal digit: they come in blocks of ten in a row, zero first. */
function toAsciiDigit(character: string): string {
  const known = digits.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  const digit = String((code - zero) % 10);
  digits.set(character, digit);
  return digit;
}

function toAscii(character: string): string {
  if (character === '\uFF0E') return '.';
  if (DASH.test(character)) return '-';
  // A digit outside the basic plane is two code units long: a blank keeps the indexes in step.
  return DIGIT.test(character) ? toAsciiDigit(character).padEnd(character.length) : ' ';
}

/** Whether a text has any decimal digit, of any script. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/** The text with ASCII digits, spaces and hyphens in place of their look-alikes; every index stays the same. */
export function toPlainText(text: string): string {
  const spaced = text.replace(GLUED_LABEL, '$1 ');
  return NOT_ASCII.test(spaced) ? spaced.replace(LOOK_ALIKES, toAscii) : spaced;
}

/** The text without the escape sequences of a terminal. */
export function withoutEscapes(text: string): string {
  return text.replace(TERMINAL_ESCAPE, '');
}

/** The reading of a URL-encoded text: `%20` is three blanks, `%22` three quotes; undefined where nothing is encoded. */
export function toUnescapedText(plain: string): string | undefined {
  if (!plain.includes('%')) return undefined;
  const unescaped = plain.replace(ESCAPED_BYTE, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    // An encoded letter or digit stays as it is: nobody encodes those but to play games with the reader.
    return /\w/.test(character) ? escape : character.repeat(3);
  });
  return unescaped === plain ? undefined : unescaped;
}
