/** What markup or damage stands for at one place of a note: the code point it means and how much text it takes. */
export interface Decoded {
  /** 0x20 for anything that only separates words, 0x2e for what ends a clause. */
  readonly codePoint: number;
  readonly length: number;
}

const space = 0x20;
const clauseEnd = 0x2e;
const longestTag = 400;
const longestEntity = 12;

const namedEntities: Readonly<Record<string, number>> = {
  amp: 0x26,
  szlig: 0xdf,
  aelig: 0xe6,
  oelig: 0x153,
  lsquo: 0x27,
  rsquo: 0x27,
  apos: 0x27,
};

/** `&eacute;`, `&uuml;`, `&ccedil;`: the letter is the first of the name. */
const accented = /^([a-z])(?:uml|acute|grave|circ|cedil|tilde|ring|slash|caron)$/i;

/** A tag reads as a space, or as the end of a clause where it breaks the line. */
export function readTag(text: string, at: number): Decoded | undefined {
  const next = text.charCodeAt(at + 1) | 0x20;
  const opens = (next >= 0x61 && next <= 0x7a) || text[at + 1] === '/';
  if (!opens) return undefined;
  const end = text.indexOf('>', at);
  if (end === -1 || end - at > longestTag) return undefined;
  const breaks = /^<\/?(?:br|p|div|li|ul|tr|h\d)\b/i.test(text.slice(at, at + 6));
  return { codePoint: breaks ? clauseEnd : space, length: end - at + 1 };
}

function entityValue(name: string): number | undefined {
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (numeric !== null) {
    const code = numeric[1] === undefined ? Number(numeric[2]) : parseInt(numeric[1], 16);
    return code <= 0x10ffff ? code : space;
  }
  const letter = accented.exec(name)?.[1];
  if (letter !== undefined) return letter.charCodeAt(0);
  return namedEntities[name] ?? (/^[a-z]{2,8}\d?$/i.test(name) ? space : undefined);
}

/** An HTML entity, also one that was escaped twice (`&amp;uuml;`). */
export function readEntity(text: string, at: number): Decoded | undefined {
  const end = text.indexOf(';', at);
  if (end === -1 || end - at > longestEntity) return undefined;
  const value = entityValue(text.slice(at + 1, end));
  if (value === undefined) return undefined;
  if (value !== 0x26) return { codePoint: value, length: end - at + 1 };
  const inner = readEntity(`&${text.slice(end + 1, end + 1 + longestEntity)}`, 0);
  return inner === undefined
    ? { codePoint: space, length: end - at + 1 }
    : { codePoint: inner.codePoint, length: end - at + inner.length };
}

/** Characters that Windows-1252 and -1250 show for the bytes 0x80 to 0x9f. */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Characters of Windows-1250 that differ, for the second byte of the letters a shop writes. */
const cp1250: Readonly<Record<string, number>> = { Ľ: 0xbc, ľ: 0xbe, ş: 0xba, ą: 0xb9, Ż: 0xaf, ż: 0xbf, Ş: 0xaa, ł: 0xb3, Ł: 0xa3, Ą: 0xa5, ź: 0x9f, ť: 0x9d, ś: 0x9c, Ś: 0x8c, Ť: 0x8d, Ź: 0x8f, '¶': 0xb6 }; // prettier-ignore

function toByte(character: string | undefined): number {
  if (character === undefined) return 0;
  const code = character.charCodeAt(0);
  if (code >= 0x80 && code <= 0xbf) return code;
  const index = cp1252.indexOf(character);
  return index === -1 ? (cp1250[character] ?? 0) : 0x80 + index;
}

/** UTF-8 that was read as Windows-1252 or -1250: `fÃ¼r`, `MenĂĽ`, `lâ€™Ã©metteur`. */
export function readMojibake(text: string, at: number): Decoded | undefined {
  const lead = text[at];
  if (lead === 'Ã' || lead === 'Ă') {
    const byte = toByte(text[at + 1]);
    return byte >= 0x80 && byte <= 0xbf ? { codePoint: 0xc0 + (byte & 0x3f), length: 2 } : undefined;
  }
  if (lead === 'Â' && toByte(text[at + 1]) !== 0) return { codePoint: space, length: 2 };
  if (lead === 'â' && text[at + 1] === '€') return { codePoint: space, length: 3 };
  return undefined;
}
