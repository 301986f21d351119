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

/** The entry of a code wherever it stands, where every scheme that knows it agrees. */
function lookUp(code: string, network: string | undefined, codes: CodeBook): CodeEntry | undefined {
  const [first, ...others] = codes.findInEveryScheme(code, network);
  return first !== undefined && others.every(({ reason }) => reason === first.reason) ? first : undefined;
}

interface NamedCode {
  readonly code: string;
  readonly at: number;
  readonly kind: CodeInText['kind'];
  /** Where to look it up: in the scheme of the note, and where that does not know it, in another or in all. */
  readonly lookIn: 'own' | 'own, then all' | 'own, then iso' | 'iso';
}

const iso = 'iso8583';

/** Far cheaper than `identifier` and `bankAnswer`, and true wherever those match: where two digits stand, how the word before them ends. */
const mayHoldWord = (text: string): boolean =>
  text.includes('_') || ((text.includes(':') || text.includes('=')) && /[A-Za-z][=:][A-Za-z0-9]/.test(text));
const mayHoldAnswer =
  /[\s:=#.([-][0-9]{2}(?![0-9])(?<=(?:suer|irer|host|iso|83|onse|esult|line|usal|turn|swer|code|resp|rc|tour|esito|posta)[\s:=#.([-]{1,4}[0-9]{2})/iu;

/** Lists are begun with what they hold: an empty one is of a kind of its own, for which the engine compiles again what reads them. */
function withOne<T>(list: T[] | undefined, one: T): T[] {
  if (list === undefined) return [one];
  list.push(one);
  return list;
}

type Named = NamedCode[] | undefined;

function addWords(text: string, named: Named): Named {
  if (!mayHoldWord(text)) return named;
  let all = named;
  identifier.lastIndex = 0;
  for (let match = identifier.exec(text); match !== null; match = identifier.exec(text))
    all = withOne<NamedCode>(all, { code: match[0], at: match.index, kind: 'word', lookIn: 'own, then all' });
  return all;
}

function addAnswers(text: string, named: Named): Named {
  if (!mayHoldAnswer.test(text)) return named;
  let all = named;
  bankAnswer.lastIndex = 0;
  for (let match = bankAnswer.exec(text); match !== null; match = bankAnswer.exec(text)) {
    const { bank, digits = '' } = match.groups ?? {};
    const at = match.index + match[0].length - digits.length;
    const lookIn = bank === undefined ? 'own, then iso' : 'iso';
    all = withOne<NamedCode>(all, { code: digits, at, kind: 'number', lookIn });
  }
  return all;
}

function addNumbers(text: string, named: Named): Named {
  let all = named;
  numbered.lastIndex = 0;
  for (let match = numbered.exec(text); match !== null; match = numbered.exec(text)) {
    const code = match[1] ?? match[2] ?? '';
    // A word in capitals is a word: codes hold a digit.
    if (!/\d/.test(code)) continue;
    const at = match.index + match[0].lastIndexOf(code);
    all = withOne<NamedCode>(all, { code, at, kind: 'number', lookIn: 'own' });
  }
  return all;
}

function namedCodes(text: string, scheme: Scheme): Named {
  const named = addAnswers(text, addWords(text, undefined));
  // Another number means something only where a scheme says what.
  return scheme === undefined ? named : addNumbers(text, named);
}

/** Whether a text names a code; whether a scheme knows it is another matter. */
export function mayHoldCodes(text: string): boolean {
  if (!/[_=\d]|\w:\w/.test(text)) return false;
  return namedCodes(text, iso) !== undefined;
}

function entryOf({ code, lookIn }: NamedCode, scope: Scope, codes: CodeBook): CodeEntry | undefined {
  const { scheme, network } = scope;
  if (lookIn !== 'iso' && scheme !== undefined) {
    const entry = codes.find(scheme, code, network);
    if (entry !== undefined || lookIn === 'own') return entry;
  }
  return lookIn === 'own, then all' ? lookUp(code, network, codes) : codes.find(iso, code, network);
}

/** The codes a note names in its text, in the order in which they stand there; undefined where there are none. */
export function findCodesInText(
  text: string,
  scope: Scope,
  codes: CodeBook,
): readonly CodeInText[] | undefined {
  const scanned = text.length > longestScanned ? text.slice(0, longestScanned) : text;
  const named = namedCodes(scanned, scope.scheme);
  if (named === undefined) return undefined;
  let found: CodeInText[] | undefined;
  for (const one of named) {
    const { code, at, kind } = one;
    const entry = entryOf(one, scope, codes);
    if (entry !== undefined) found = withOne(found, { entry, start: at, end: at + code.length, kind });
  }
  return found;
}
