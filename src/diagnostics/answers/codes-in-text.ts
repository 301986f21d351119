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

interface NamedCode {
  readonly code: string;
  readonly at: number;
  readonly kind: CodeInText['kind'];
}

function* words(text: string): Iterable<NamedCode> {
  if (!mayHoldWord.test(text)) return;
  for (const match of text.matchAll(identifier)) yield { code: match[0], at: match.index, kind: 'word' };
}

function* numbers(text: string): Iterable<NamedCode> {
  for (const match of text.matchAll(numbered)) {
    const code = match[1] ?? match[2] ?? '';
    // A word in capitals is a word: codes hold a digit.
    if (/\d/.test(code)) yield { code, at: match.index + match[0].lastIndexOf(code), kind: 'number' };
  }
}

/** Far cheaper than `identifier`, and true wherever that matches. */
const mayHoldWord = /_|[A-Za-z][=:][A-Za-z0-9]/;

/** Whether a text names a code; whether a scheme knows it is another matter. */
export function mayHoldCodes(text: string): boolean {
  if (!/[_=\d]|\w:\w/.test(text)) return false;
  for (const _ of words(text)) return true;
  for (const _ of numbers(text)) return true;
  return false;
}

/** The codes a note names in its text, in the order in which they stand there. */
export function findCodesInText(text: string, scope: Scope, codes: CodeBook): readonly CodeInText[] {
  const scanned = text.length > longestScanned ? text.slice(0, longestScanned) : text;
  const found: CodeInText[] = [];
  const take = ({ code, at, kind }: NamedCode, entry: CodeEntry | undefined): void => {
    if (entry !== undefined) found.push({ entry, start: at, end: at + code.length, kind });
  };
  for (const word of words(scanned)) take(word, lookUpWord(word.code, scope, codes));
  // A number means something only where a scheme says what.
  if (scope.scheme === undefined) return found;
  for (const number of numbers(scanned)) take(number, lookUp(number.code, scope, codes));
  return found;
}

/** A word is looked for in its scheme, then in all of them. */
function lookUpWord(code: string, scope: Scope, codes: CodeBook): CodeEntry | undefined {
  const scoped = scope.scheme === undefined ? undefined : lookUp(code, scope, codes);
  return scoped ?? lookUp(code, { ...scope, scheme: undefined }, codes);
}
