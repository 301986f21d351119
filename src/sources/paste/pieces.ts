import { foldText } from '../../orders/search-keys.ts';
import { findNetwork } from '../shapes/card-fields.ts';
import { toCurrency } from '../shapes/amounts.ts';
import { cleanCell } from '../tables/cell.ts';
import { readInstant } from '../tables/dates.ts';
import { readAmount } from '../tables/decimals.ts';
import { findPastedStatus, isRefundWord } from './status-words.ts';

/** What a piece of pasted text can be: a cell of a row, or a line by itself. */
export type PieceKind =
  'date' | 'time' | 'amount' | 'currency' | 'status' | 'refund' | 'card' | 'method' | 'id' | 'head' | 'text';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly line: number;
}

/** Names of columns in English, German, French and Italian, accents folded. */
const heads: ReadonlySet<string> = new Set(
  (
    'date|date and time|time|id|transaction|transaction id|amount|total|currency|status|state|type|method|payment method|card|note|notes|action|actions|details|order|order number|transactions|' +
    'datum|datum und uhrzeit|uhrzeit|zeit|transaktion|transaktions-id|transaktionen|betrag|summe|wahrung|zustand|typ|art|zahlungsart|zahlungsmethode|zahlungsmittel|karte|notiz|notizen|bemerkung|bemerkungen|aktion|aktionen|bestellung|bestellnummer|' +
    'heure|date et heure|montant|devise|statut|etat|mode|methode|mode de paiement|moyen de paiement|carte|remarque|remarques|commande|numero de commande|' +
    "data|ora|data e ora|importo|valuta|stato|tipo|metodo|metodo di pagamento|carta|nota|transazione|transazioni|azioni|ordine|numero ordine|numero d'ordine"
  ).split('|'),
);

const methods =
  /^(?:credit card|debit card|card|kreditkarte|debitkarte|karte|carte(?: de credit| bancaire| de debit)?|carta(?: di credito| di debito)?|twint|postfinance(?: card| pay)?|paypal|apple pay|google pay|bank transfer|uberweisung|bankuberweisung|virement|bonifico|invoice|rechnung|facture|fattura|stripe|datatrans|saferpay|axerve|gestpay|nexi|mollie|adyen)$/;

/** `**** 4242`, `Visa ···· 4242`, `xxxx-1234`. */
const maskedCard = /(?:[*•·xX.…#]{2,}[\s-]*)+(\d{4})$/;
const identifier =
  /^#?(?:[A-Za-z]{1,12}[-_](?=[\w-]*\d)\w[\w-]{3,}|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{8,64}|\d{5,20})$/;
const clock = /^\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]m)?(?: uhr)?$/;

/** The pieces of a copied page: cells stand apart by tabs, bars or wide gaps; everything else is a line of its own. */
export function toPieces(text: string): readonly (readonly Piece[])[] {
  return text.split(/\r\n|\r|\n/).map((line, index) =>
    line
      .split(/\t|\s{2,}|\s\|\s/)
      .map(cleanCell)
      .filter((cell) => cell !== '')
      .flatMap((cell) => toWords(cell))
      .map((cell) => ({ kind: kindOf(cell), text: cell, line: index + 1 })),
  );
}

const datedLine =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})(?:,? \d{1,2}:\d{2}(?::\d{2})?)?(?= \S)/;
/** "Carte de crédit", "non riuscito": no name of a method or status is longer. */
const longestName = 4;

/** A line that begins with a date and goes on is a row whose cells only blanks keep apart: known words are cut out of it. */
function toWords(cell: string): readonly string[] {
  const date = datedLine.exec(cell)?.[0];
  if (date === undefined || kindOf(cell) === 'date') return [cell];
  const words = cell.slice(date.length).trim().split(' ');
  const found = [date];
  let rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = knownLength(words.slice(at, at + longestName));
    if (length === 0) rest.push(words[at] ?? '');
    // What follows a sentence belongs to it.
    if (length > 0 && rest.length < 3) {
      found.push(...(rest.length > 0 ? [rest.join(' ')] : []), words.slice(at, at + length).join(' '));
      rest = [];
    } else if (length > 0) rest.push(...words.slice(at, at + length));
    at += Math.max(1, length);
  }
  return rest.length > 0 ? [...found, rest.join(' ')] : found;
}

/** How many of these words together are something that is known. */
function knownLength(words: readonly string[]): number {
  for (let length = words.length; length > 0; length -= 1) {
    const kind = kindOf(words.slice(0, length).join(' '));
    if (kind !== 'text' && kind !== 'head' && kind !== 'date') return length;
  }
  return 0;
}

function kindOf(cell: string): PieceKind {
  const folded = foldText(cell).replace(/\s*:$/, '');
  if (isDate(cell)) return 'date';
  if (clock.test(folded)) return 'time';
  if (heads.has(folded)) return 'head';
  if (findPastedStatus(cell) !== undefined) return 'status';
  if (isRefundWord(cell)) return 'refund';
  if (toCurrency(cell) !== undefined && cell.length === 3) return 'currency';
  if (isAmount(cell)) return 'amount';
  if (maskedCard.test(cell)) return 'card';
  if (methods.test(folded) || (cell.length < 30 && findNetwork(cell) !== undefined)) return 'method';
  return identifier.test(cell) ? 'id' : 'text';
}

function isDate(cell: string): boolean {
  return 'instant' in readInstant(cell, { order: 'day_first', zone: 'UTC' }) || isMonthFirst(cell);
}

function isMonthFirst(cell: string): boolean {
  return 'instant' in readInstant(cell, { order: 'month_first', zone: 'UTC' });
}

/** A sum is known by its currency or its cents: a bare number may be anything. */
function isAmount(cell: string): boolean {
  const isSum = /[A-Z]{3}|[€$£¥]|Fr\./.test(cell) || /\d[.,]\d{2}$/.test(cell);
  return isSum && 'minor' in readAmount(cell, currencyIn(cell) ?? 'EUR', undefined);
}

const symbols: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', 'Fr.': 'CHF' };

/** The currency that stands beside a number; `$` and `¥` are those of several countries. */
export function currencyIn(text: string): string | undefined {
  const sign = /[€£]|Fr\./.exec(text)?.[0];
  return toCurrency(/[A-Z]{3}/.exec(text)?.[0]) ?? (sign === undefined ? undefined : symbols[sign]);
}

export function last4In(text: string): string | undefined {
  return maskedCard.exec(text)?.[1];
}
