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

/**
 * Two digits that a note calls the answer of the bank or the acquirer are ISO 8583's, whoever passes them on. A number
 * it calls a return code is its provider's, and ISO 8583's only where that provider has none like it.
 */
const bankAnswer =
  /\b(?:(?<bank>(?:issuer|acquirer|host|iso(?:\s?8583)?)(?:[\s_-](?:response|result|decline|refusal|return|answer))?(?:[\s_-](?:code|resp|rc))?)|antwort-?code|r(?:ü|ue)ckgabe-?code|code (?:de )?(?:retour|r[ée]ponse)|codice (?:di )?(?:esito|risposta)|esito|resp(?:onse)?[\s_-]?code|rc)[\s:=#.([-]{1,4}(?<digits>[0-9]{2})(?![0-9]|[.,:/][0-9]|\s?(?:%|h\b|hours|min|days|tage|stunden|jours|heures|ore|giorni|eur|€))/giu;

const longestScanned = 20_000;

/** A scheme; undefined asks all of them. */
type Scheme = string | undefined;

interface Scope {
  readonly scheme: Scheme;
  readonly network: string | undefined;
}

/** The entry of a code in its scheme; without a scheme only where every scheme that knows it agrees. */
function lookUp(
  code: string,
  scheme: Scheme,
  network: string | undefined,
  codes: CodeBook,
): CodeEntry | undefined {
  if (scheme !== undefined) return codes.find(scheme, code, network);
  const [first, ...others] = codes.findInEveryScheme(code, network);
  return first !== undefined && others.every(({ reason }) => reason === first.reason) ? first : undefined;
}

interface NamedCode {
  readonly code: string;
  readonly at: number;
  readonly kind: CodeInText['kind'];
  /** Where to look it up, in this order; undefined asks all schemes. */
  readonly schemes: readonly Scheme[];
}

const iso = 'iso8583';

/** Far cheaper than `identifier` and `bankAnswer`, and true wherever those match: where two digits stand, how the word before them ends. */
const mayHoldWord = (text: string): boolean =>
  text.includes('_') || ((text.includes(':') || text.includes('=')) && /[A-Za-z][=:][A-Za-z0-9]/.test(text));
const mayHoldAnswer =
  /[\s:=#.([-][0-9]{2}(?![0-9])(?<=(?:suer|irer|host|iso|83|onse|esult|line|usal|turn|swer|code|resp|rc|tour|esito|posta)[\s:=#.([-]{1,4}[0-9]{2})/iu;

const nothing: readonly NamedCode[] = [];

/** As `matchAll`, which copies the expression for every text. */
function allMatches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) found.push(match);
  return found;
}

function words(text: string, own: readonly Scheme[]): readonly NamedCode[] {
  if (!mayHoldWord(text)) return nothing;
  return allMatches(text, identifier).map((match) => ({
    code: match[0],
    at: match.index,
    kind: 'word',
    schemes: [...own, undefined],
  }));
}

function answers(text: string, own: readonly Scheme[]): readonly NamedCode[] {
  if (!mayHoldAnswer.test(text)) return nothing;
  return allMatches(text, bankAnswer).map((match) => {
    const { bank, digits = '' } = match.groups ?? {};
    const at = match.index + match[0].length - digits.length;
    return { code: digits, at, kind: 'number', schemes: bank === undefined ? [...own, iso] : [iso] };
  });
}

function numbers(text: string, own: readonly Scheme[]): readonly NamedCode[] {
  return allMatches(text, numbered).flatMap((match) => {
    const code = match[1] ?? match[2] ?? '';
    // A word in capitals is a word: codes hold a digit.
    if (!/\d/.test(code)) return nothing;
    return { code, at: match.index + match[0].lastIndexOf(code), kind: 'number', schemes: own };
  });
}

function namedCodes(text: string, own: readonly Scheme[]): readonly NamedCode[] {
  const [inWords, inAnswers] = [words(text, own), answers(text, own)];
  // Another number means something only where a scheme says what.
  const inNumbers = own.length === 0 ? nothing : numbers(text, own);
  if (inAnswers.length === 0 && inNumbers.length === 0) return inWords;
  return [...inWords, ...inAnswers, ...inNumbers];
}

/** Whether a text names a code; whether a scheme knows it is another matter. */
export function mayHoldCodes(text: string): boolean {
  if (!/[_=\d]|\w:\w/.test(text)) return false;
  return namedCodes(text, [iso]).length > 0;
}

/** The codes a note names in its text, in the order in which they stand there. */
export function findCodesInText(text: string, scope: Scope, codes: CodeBook): readonly CodeInText[] {
  const scanned = text.length > longestScanned ? text.slice(0, longestScanned) : text;
  const found: CodeInText[] = [];
  for (const named of namedCodes(scanned, scope.scheme === undefined ? [] : [scope.scheme])) {
    const { code, at, kind, schemes } = named;
    let entry: CodeEntry | undefined;
    for (const scheme of schemes) entry ??= lookUp(code, scheme, scope.network, codes);
    if (entry !== undefined) found.push({ entry, start: at, end: at + code.length, kind });
  }
  return found;
}
