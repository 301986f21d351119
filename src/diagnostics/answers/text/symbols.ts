/**
 * The small alphabet in which notes and phrases are compared: 0 separates words, 1-26 are letters, 27-36 digits,
 * 37 is any other letter. Case, accents and umlauts are folded, and `ae`, `oe`, `ue` read as `a`, `o`, `u` on both
 * sides, so that Prüfziffer, Pruefziffer and PRUFZIFFER are one word.
 */
export const separator = 0;
export const otherLetter = 37;
export const alphabetSize = 38;

const skipped = 255;

const codeOfDigit = 0x30;
const codeOfSmallA = 0x61;

function ofAscii(code: number): number {
  const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (lower >= codeOfSmallA && lower <= 0x7a) return lower - codeOfSmallA + 1;
  if (code >= codeOfDigit && code <= 0x39) return code - codeOfDigit + 27;
  return separator;
}

/** Letters that no decomposition takes apart. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 't',
};

/** Latin letters up to U+024F by their first symbol; most notes need nothing else. */
const table = new Uint8Array(0x250);
for (let code = 0; code < table.length; code += 1)
  table[code] = code < 0x80 ? ofAscii(code) : foldLatin(code);
// Soft hyphen: written, never read.
table[0xad] = skipped;
// Sharp s is two letters.
table[0xdf] = skipped;

function foldLatin(code: number): number {
  const character = String.fromCharCode(code).toLowerCase();
  const base = (special[character] ?? character.normalize('NFKD')).charCodeAt(0);
  return base < 0x80 ? ofAscii(base) : code >= 0xc0 ? otherLetter : separator;
}

/** Symbols of one code point beyond the table: full-width and mathematical letters are letters, accents are nothing. */
function foldRare(codePoint: number): readonly number[] {
  const character = String.fromCodePoint(codePoint);
  if (/^\p{M}|^\p{Cf}/u.test(character)) return [];
  // A ligature may stand for a whole phrase; two letters of it are enough to be a word.
  return Array.from(character.normalize('NFKC').slice(0, 2), (part) => {
    const code = part.codePointAt(0) ?? 0;
    if (code < table.length) return table[code] ?? separator;
    return /^[\p{L}\p{N}]/u.test(part) ? otherLetter : separator;
  });
}

/** Marks in the table: a soft hyphen is nothing, ß is two letters. */
export const skippedSymbol = skipped;
const sharpS = [ofAscii(0x73), ofAscii(0x73)] as const;
const single: readonly (readonly number[])[] = Array.from({ length: alphabetSize }, (_, symbol) => [symbol]);
const none: readonly number[] = [];

/** The one symbol of a UTF-16 code unit, or `skippedSymbol` where `symbolsOf` has to be asked. */
export function symbolOf(codeUnit: number): number {
  return table[codeUnit] ?? skipped;
}

/** The symbols of one code point: none for a soft hyphen, two for ß. */
export function symbolsOf(codePoint: number): readonly number[] {
  if (codePoint >= table.length) return foldRare(codePoint);
  if (codePoint === 0xdf) return sharpS;
  return single[table[codePoint] ?? skipped] ?? none;
}

export const letterE = ofAscii(0x65);
const letterA = ofAscii(0x61);
const letterO = ofAscii(0x6f);
const letterU = ofAscii(0x75);

/** Whether an `e` after this symbol is the second half of an umlaut written out. */
export function takesUmlaut(symbol: number): boolean {
  return symbol === letterA || symbol === letterO || symbol === letterU;
}

export function isDigit(symbol: number): boolean {
  return symbol >= 27 && symbol <= 36;
}

/** A word or several as they are compared with a note: umlauts written out are folded, and blanks are one separator. */
export function toSymbols(text: string): readonly number[] {
  const symbols: number[] = [];
  let last = separator;
  for (const character of text) {
    for (const symbol of symbolsOf(character.codePointAt(0) ?? 0)) {
      if (symbol === letterE && takesUmlaut(last)) continue;
      if (symbol === separator && last === separator) continue;
      symbols.push(symbol);
      last = symbol;
    }
  }
  return symbols;
}
