// What a customer, a shop or a bank wrote may hold escape sequences that repaint the screen, marks that turn
// the writing around, and characters nobody sees. Here they become visible; nothing is dropped in silence.

// Also the Latin letters and the marks of print that our own texts hold: to ask the long expressions below about the first
// of them would have them compiled, which takes longer than cleaning everything that is shown.
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2500-\u257f]*$/;

// Some format characters of Arabic and Kaithi are visible; FE0E and FE0F only choose between text and emoji.
const VISIBLE = '[\\u0600-\\u0605\\u06DD\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}]|\\uFE0E|\\uFE0F';
// The joiner of an emoji sequence stays: taken out, one family would become three people.
const EMOJI_JOINER =
  '(?<=\\p{Emoji_Presentation}\\uFE0F?|\\p{Extended_Pictographic}\\uFE0F|\\p{Emoji_Modifier})\\u200D(?=\\p{Extended_Pictographic})';
// Controls, format characters, lone surrogates, private use, line separators, fillers, non-characters.
const HIDDEN = `(?!${EMOJI_JOINER})(?!${VISIBLE})[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{DI}\\p{NChar}]`;
const MANY_MARKS = '(\\p{M}{4})\\p{M}+';

interface Expressions {
  readonly hidden: RegExp;
  readonly manyMarks: RegExp;
  readonly either: RegExp;
}

let made: Expressions | undefined;

/** Made for the first text that is not plain: most runs show none. */
function expressions(): Expressions {
  return (made ??= {
    hidden: new RegExp(HIDDEN, 'gu'),
    manyMarks: new RegExp(MANY_MARKS, 'gu'),
    either: new RegExp(`${HIDDEN}|${MANY_MARKS}`, 'u'),
  });
}

/**
 * Untrusted text made safe for one line of a terminal: an escape is `␛`, a line break `⏎`, a tab a blank, what
 * is invisible or turns the writing around `<U+202E>`, and of stacked accents four are left. Cleaning twice
 * changes nothing.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  const { hidden, manyMarks, either } = expressions();
  return either.test(text) ? text.replace(hidden, show).replace(manyMarks, '$1…') : text;
}

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\t') return ' ';
  if (character === '\n') return '⏎';
  // Unicode has a picture for each of the old control characters.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
