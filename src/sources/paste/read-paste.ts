import { foldText } from '../../orders/search-keys.ts';
import { dateOrderOf, isAmbiguousDate, readInstant, type DateOrder } from '../tables/dates.ts';
import { decimalSignOf, readAmount, type DecimalSign } from '../tables/decimals.ts';
import { toPieces, currencyIn, last4In, type Piece, type PieceKind } from './pieces.ts';
import { findPastedStatus, type PastedStatus } from './status-words.ts';

/** A transaction as a copied page tells of it. */
export interface PastedTransaction {
  /** Where it begins in the text, from 1. */
  readonly line: number;
  readonly at: string;
  readonly status: PastedStatus | undefined;
  readonly isRefund: boolean;
  readonly id?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly network?: string;
  readonly last4?: string;
  readonly method?: string;
  readonly note?: string;
}

export interface Paste {
  readonly transactions: readonly PastedTransaction[];
  /** The page says that there are none. */
  readonly isNone: boolean;
  /** The order that the page names. */
  readonly orderNumber?: string;
  /** A date that may as well name the month first, where no other one tells; it was read with the day first. */
  readonly doubtfulDate?: { readonly text: string; readonly at: string };
  /** What was not understood. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

export interface PasteContext {
  /** Zone of the page's times: IANA or an offset. */
  readonly zone: string;
  /** Of amounts that name none. */
  readonly currency: string | undefined;
}

const none =
  /^(?:no transactions?(?: (?:yet|found))?|there are no transactions|keine transaktion(?:en)?(?: (?:vorhanden|gefunden))?|aucune transaction|pas de transaction|nessuna transazione|(?:transactions?|transaktionen|transazioni)\s*[:(]?\s*0\s*\)?|0\s*(?:transactions?|transaktionen|transazioni))\.?$/;

const orderNumber =
  /(?:^|\s)(?:order|bestellung|bestellnummer|commande|ordine)\s*(?:number|no|nr|n°|nº|n|numero|numéro)?\.?\s*[:#]?\s*#?((?=[\w-]*\d)[\w-]{3,40})(?:\s|$)/i;

/** Reads a copied transactions tab: a table, columns or loose lines, in English, German, French or Italian. */
export function readPaste(text: string, context: PasteContext): Paste {
  const lines = toPieces(text);
  const number = orderNumber.exec(text)?.[1];
  const isNone = text.split(/\r\n|\r|\n/).some((line) => none.test(foldText(line).trim()));
  const { before, records } = toRecords(lines);
  const format = formatOf(records.flat());
  const transactions = records.map((pieces) => new RecordReader(pieces, context, format).read());
  const unread = before
    .filter(({ kind, text: said }) => kind !== 'head' && !none.test(foldText(said)) && !isTitle(said))
    .map(({ line, text: said }) => ({ line, text: said }));
  return {
    transactions,
    isNone: isNone && transactions.length === 0,
    ...(number !== undefined && { orderNumber: number }),
    ...doubtIn(records, transactions),
    unread,
  };
}

function doubtIn(
  records: readonly (readonly Piece[])[],
  transactions: readonly PastedTransaction[],
): Pick<Paste, 'doubtfulDate'> {
  const dates = records.map((pieces) => pieces.find(({ kind }) => kind === 'date')?.text ?? '');
  if (dates.some((text) => dateOrderOf(text) !== undefined)) return {};
  const index = dates.findIndex(isAmbiguousDate);
  const at = transactions[index]?.at;
  return at === undefined ? {} : { doubtfulDate: { text: dates[index] ?? '', at } };
}

/** What names the order is read, though it is part of no transaction. */
function isTitle(text: string): boolean {
  return orderNumber.test(text) || /^(?:transactions?|transaktionen|transazioni)\b.{0,12}$/i.test(text);
}

interface Records {
  /** What stands above the first transaction. */
  readonly before: readonly Piece[];
  readonly records: readonly (readonly Piece[])[];
}

/** Every date begins a transaction; what stood before the first one may stand before each of the others too. */
function toRecords(lines: readonly (readonly Piece[])[]): Records {
  const rows = lines.filter((line) => line.length > 0);
  const isTable = rows.some((row) => row.length > 2 && row.some(({ kind }) => kind === 'date'));
  if (isTable) return tableRecords(rows);
  const pieces = rows.flat();
  const starts = pieces.flatMap(({ kind }, index) => (kind === 'date' ? [index] : []));
  const [first = pieces.length] = starts;
  const lead = leadOf(pieces.slice(0, first), pieces, starts);
  const records = starts.map((start, index) =>
    pieces.slice(start - lead, (starts[index + 1] ?? pieces.length + lead) - lead),
  );
  return { before: pieces.slice(0, first - lead), records };
}

/** A row with a date is a transaction; a row without one goes on with the note of the row above it. */
function tableRecords(rows: readonly (readonly Piece[])[]): Records {
  const before: Piece[] = [];
  const records: Piece[][] = [];
  for (const row of rows) {
    const isHead =
      row.every(({ kind }) => kind === 'head' || kind === 'text') && row.some(({ kind }) => kind === 'head');
    if (row.some(({ kind }) => kind === 'date')) records.push([...row]);
    else if (records.length === 0 || isHead) before.push(...row);
    else records.at(-1)?.push(...row);
  }
  return { before, records };
}

const mayLead: ReadonlySet<PieceKind> = new Set(['id', 'status', 'amount', 'method', 'card']);

/** How many pieces before a date belong to it: as many of the same kinds as stand before every date. */
function leadOf(above: readonly Piece[], pieces: readonly Piece[], starts: readonly number[]): number {
  let lead = 0;
  while (lead < above.length) {
    const kind = above[above.length - 1 - lead]?.kind ?? 'text';
    const back = lead + 1;
    if (!mayLead.has(kind) || starts.some((start) => pieces[start - back]?.kind !== kind)) break;
    lead += 1;
  }
  return lead;
}

interface Format {
  readonly order: DateOrder;
  readonly sign: DecimalSign | undefined;
}

/** Where no date tells, the day stands first: pages in four languages of Europe are read here. */
function formatOf(pieces: readonly Piece[]): Format {
  const of = <T>(kind: PieceKind, find: (text: string) => T | undefined): T | undefined =>
    pieces
      .filter((piece) => piece.kind === kind)
      .map(({ text }) => find(text))
      .find((found) => found !== undefined);
  return { order: of('date', dateOrderOf) ?? 'day_first', sign: of('amount', decimalSignOf) };
}

/** One transaction out of its pieces. */
class RecordReader {
  readonly #pieces: readonly Piece[];
  readonly #context: PasteContext;
  readonly #format: Format;

  constructor(pieces: readonly Piece[], context: PasteContext, format: Format) {
    this.#pieces = pieces;
    this.#context = context;
    this.#format = format;
  }

  read(): PastedTransaction {
    const [id, card, method] = [this.#first('id'), this.#first('card'), this.#first('method')];
    const last4 = card && last4In(card.text);
    const network = card?.text.replace(/[*•·xX.…#\s-]*\d{4}$/, '').trim() ?? '';
    const note = this.#note();
    return {
      line: this.#pieces[0]?.line ?? 1,
      at: this.#at(),
      status: findPastedStatus(this.#first('status')?.text ?? ''),
      isRefund: this.#first('refund') !== undefined,
      ...(id !== undefined && { id: id.text.replace(/^#/, '') }),
      ...this.#money(),
      ...(last4 !== undefined && { last4 }),
      ...(network !== '' && { network }),
      ...(method !== undefined && { method: method.text }),
      ...(note !== '' && { note }),
    };
  }

  #first(kind: PieceKind): Piece | undefined {
    return this.#pieces.find((piece) => piece.kind === kind);
  }

  #at(): string {
    const [date, time] = [this.#first('date'), this.#first('time')];
    const { zone } = this.#context;
    const format = { order: this.#format.order, zone };
    const whole = readInstant([date?.text, time?.text].filter(Boolean).join(' '), format);
    const alone = 'instant' in whole ? whole : readInstant(date?.text ?? '', format);
    const other =
      'instant' in alone ? alone : readInstant(date?.text ?? '', { ...format, order: 'month_first' });
    if ('instant' in other) return other.instant;
    throw new Error('A transaction without a date was read.');
  }

  #money(): Pick<PastedTransaction, 'amount' | 'currency'> {
    const piece = this.#first('amount');
    const currency = currencyIn(piece?.text ?? '') ?? this.#first('currency')?.text ?? this.#context.currency;
    if (piece === undefined || currency === undefined) return {};
    const read = readAmount(piece.text, currency, this.#format.sign);
    return 'minor' in read ? { amount: Math.abs(read.minor), currency } : {};
  }

  /** All that is nothing else, and what is there a second time: nothing of the page is lost. */
  #note(): string {
    const used = new Set<PieceKind>(['head']);
    const said: string[] = [];
    for (const { kind, text } of this.#pieces) {
      if (kind !== 'text' && !used.has(kind)) used.add(kind);
      else if (kind !== 'head') said.push(text);
    }
    return said.join(' ');
  }
}
