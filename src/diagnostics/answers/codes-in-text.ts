import type { CodeEntry } from './code-table.ts';
import type { CodeBook } from './code-book.ts';

/** A code that stands inside a note's text. */
export interface CodeInText {
  readonly entry: CodeEntry;
  readonly start: number;
  readonly end: number;
  /** A word such as `card_declined` says itself what it means; a number means what its scheme says. */
  readonly kind: 'word' | 'number';
}

/** `card_declined`, `INSTRUMENT_DECLINED`, `transStatus=N`, `resultCode:Refused`: identifiers no sentence contains. */
const identifier = /\b(?:[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|[a-z][A-Za-z]{4,30}[=:][A-Za-z0-9]{1,12})\b/g;

/** Numbers and short codes where a note names them as codes: `(51)`, `[Error 1143]`, `Refused - 05 :`, `code: 207`. */
const numbered =
  /(?:\b(?:code|codice|error|errore|erreur|fehler(?:code)?|reason|raison|motivo|grund|response|refused|declined?|rc|nr|n°|num[ée]ro)\b[\s:=#.-]{0,4}(?:code|nr|n°)?[\s:=#.([-]{0,4}|[([]\s{0,2})([0-9A-Z]{2,7})\b|^\s{0,4}([0-9][0-9A-Z]{1,6})\s{0,2}[-:|]/giu;

const longestScanned = 20_000;

interface Scope {
  readonly scheme: string | undefined;
  readonly network: string | undefined;
}

/** The entry of a code in its scheme; without a scheme only where every scheme that knows it agrees. */
function lookUp(code: string, { scheme, network }: Scope, codes: CodeBook): CodeEntry | undefined {
  if (scheme !== undefined) return codes.find(scheme, code, network);
  const [first, ...others] = codes.findInEveryScheme(code, network);
  return first !== undefined && others.every(({ reason }) => reason === first.reason) ? first : undefined;
}

function* candidates(
  text: string,
): Iterable<{ readonly code: string; readonly at: number; readonly kind: CodeInText['kind'] }> {
  for (const match of text.matchAll(identifier)) yield { code: match[0], at: match.index, kind: 'word' };
  for (const match of text.matchAll(numbered)) {
    const code = match[1] ?? match[2] ?? '';
    // A word in capitals is a word: codes hold a digit.
    if (/\d/.test(code)) yield { code, at: match.index + match[0].lastIndexOf(code), kind: 'number' };
  }
}

/** Whether a text has what every code in a text has: a digit, an underscore, or a name and its value. */
export function mayHoldCodes(text: string): boolean {
  return /[_=\d]|\w:\w/.test(text);
}

/** The codes a note names in its text, in the order in which they stand there. */
export function findCodesInText(text: string, scope: Scope, codes: CodeBook): readonly CodeInText[] {
  const scanned = text.length > longestScanned ? text.slice(0, longestScanned) : text;
  if (!mayHoldCodes(scanned)) return [];
  const found: CodeInText[] = [];
  for (const { code, at, kind } of candidates(scanned)) {
    const scoped = scope.scheme === undefined ? undefined : lookUp(code, scope, codes);
    const entry =
      scoped ?? (kind === 'word' ? lookUp(code, { ...scope, scheme: undefined }, codes) : undefined);
    if (entry !== undefined) found.push({ entry, start: at, end: at + code.length, kind });
  }
  return found;
}
