import { toldByShopId } from '../../orders/join-transactions.ts';
import { foldText } from '../../orders/search-keys.ts';
import {
  orderKinds,
  orderStatuses,
  paymentMethods,
  transactionStatuses,
  transactionTypes,
} from '../../orders/vocabulary.ts';
import { minorAmount, toCurrency } from '../shapes/amounts.ts';
import { fromMasked, toCard } from '../shapes/card-fields.ts';
import { unlessEmpty, withoutAbsent, type JsonObject } from '../shapes/json-fields.ts';
import { toNotes, toOrder, type Attempt } from '../shapes/provider-payment.ts';
import { noOrder, type ShapeContext, type ShapedRecord } from '../shapes/shape.ts';
import { CellFault, shown } from './cell.ts';
import type { Row } from './row.ts';
import type { TableKind } from './table-kind.ts';
import { columnsOf, type MapField, type TableFields } from './table-map.ts';

/** The kind of table that a map describes. */
export function mappedKind(fields: TableFields): TableKind {
  const { order, transaction, isMinor } = fields;
  const named = (...all: readonly (MapField | undefined)[]): readonly (readonly string[])[] =>
    all.flatMap((field) => (field === undefined ? [] : field.columns.map((name) => [name])));
  return {
    name: 'the table of the map',
    signs: columnsOf(fields).map((name) => [name]),
    needs: [],
    dates: named(order.placedAt, order.paidAt, order.expiresAt, order.updatedAt, transaction?.at),
    amounts: isMinor ? [] : named(order.amount, transaction?.amount),
    read: ([row], context) => (row === undefined ? [] : new MappedRow(row, fields, context).read()),
  };
}

/** One row as its map says; a row may tell of an order, of a payment, or of both. */
class MappedRow {
  readonly #row: Row;
  readonly #fields: TableFields;
  readonly #context: ShapeContext;

  constructor(row: Row, fields: TableFields, context: ShapeContext) {
    const { merchant = context.merchant } = fields;
    this.#row = row;
    this.#fields = fields;
    this.#context = { ...context, merchant };
  }

  read(): readonly ShapedRecord[] {
    const { order } = this.#fields;
    const attempt = this.#attempt();
    const documents = order.status === undefined ? [] : [this.#order()];
    if (attempt !== undefined) documents.push(this.#payment(attempt));
    return documents.length > 0 ? documents : [noOrder({ path: '$' }, 'tells of no payment')];
  }

  #order(): ShapedRecord {
    const { order } = this.#fields;
    const { merchant, path } = this.#context;
    const document = withoutAbsent({
      number: this.#need(order.number, 'number'),
      merchant,
      placedAt: this.#needInstant(order.placedAt, 'placedAt'),
      status: this.#word(order.status, orderStatuses),
      nativeStatus: this.#text(order.status),
      kind: this.#word(order.kind, orderKinds),
      ...this.#money(order.amount, order.currency),
      paidAt: this.#instant(order.paidAt),
      expiresAt: this.#instant(order.expiresAt),
      updatedAt: this.#instant(order.updatedAt),
      ...this.#common(),
    });
    return { kind: 'document', document, partial: false, path };
  }

  #payment(attempt: Attempt): ShapedRecord {
    const { order } = this.#fields;
    const number = this.#text(order.number);
    return toOrder(
      {
        id: attempt.id,
        number,
        placedAt: this.#instant(order.placedAt),
        attempts: [attempt],
        ...this.#money(order.amount, order.currency),
        ...this.#common(),
      },
      this.#context,
    );
  }

  #common(): Pick<Parameters<typeof toOrder>[0], 'customer' | 'items' | 'references' | 'paymentMethod'> {
    const { order } = this.#fields;
    const item = unlessEmpty({ name: this.#text(order.item), product: this.#text(order.product) });
    return {
      paymentMethod: this.#word(order.paymentMethod, paymentMethods),
      customer: unlessEmpty({
        name: this.#text(order.name),
        email: this.#text(order.email),
        phone: this.#text(order.phone),
        company: this.#text(order.company),
        language: this.#text(order.language),
      }),
      items: item === undefined ? undefined : [item],
      references: unlessEmpty({ reference: this.#text(order.reference) }),
    };
  }

  /** The payment of the row; undefined where its status says nothing, as for an order without one. */
  #attempt(): Attempt | undefined {
    const { order, transaction } = this.#fields;
    if (transaction === undefined || this.#text(transaction.status) === undefined) return undefined;
    const at = this.#needInstant(transaction.at, 'at');
    const status = this.#word(transaction.status, transactionStatuses) ?? 'started';
    const money = this.#money(transaction.amount, transaction.currency ?? order.currency);
    const note = { code: this.#text(transaction.code), text: this.#text(transaction.note) };
    const last4 = this.#text(transaction.last4);
    return {
      id:
        this.#text(transaction.id) ??
        toldByShopId([this.#text(order.number), at, status, money.amount].join('-')),
      at,
      type: this.#word(transaction.type, transactionTypes),
      status,
      ...money,
      provider: this.#text(transaction.provider)?.toLowerCase(),
      card: toCard({
        network: this.#text(transaction.network),
        ...fromMasked(last4),
        ...(/^\d{1,4}$/.test(last4 ?? '') && { last4: last4?.padStart(4, '0') }),
      }),
      notes: toNotes([{ at, from: 'bank', scheme: this.#text(transaction.scheme), ...note }]),
    };
  }

  #text(field: MapField | undefined): string | undefined {
    if (field === undefined) return undefined;
    const cells = field.columns.map((name) => this.#row.findId([name])).filter((cell) => cell !== undefined);
    return cells.length === 0 ? field.value : cells.join(' ');
  }

  #need(field: MapField | undefined, name: string): string {
    const text = this.#text(field);
    if (text === undefined) throw new CellFault('is empty', field?.columns[0] ?? name);
    return text;
  }

  /** The word that the map, or the order document itself, has for what the row says. */
  #word<W extends string>(field: MapField | undefined, known: readonly W[]): W | undefined {
    const text = this.#text(field);
    if (field === undefined || text === undefined) return undefined;
    const folded = foldText(text);
    const listed = Object.entries(field.words ?? {}).find(([word]) => foldText(word) === folded)?.[1];
    const wanted = listed ?? known.find((word) => word === folded) ?? field.otherwise;
    const word = known.find((each) => each === wanted);
    if (word !== undefined) return word;
    throw new CellFault(`is a word that the map does not list: ${shown(text)}`, field.columns[0]);
  }

  #needInstant(field: MapField | undefined, name: string): string {
    return this.#row.toInstant(this.#need(field, name), field?.columns ?? [name]);
  }

  #instant(field: MapField | undefined): string | undefined {
    const text = this.#text(field);
    return text === undefined ? undefined : this.#row.toInstant(text, field?.columns ?? []);
  }

  #money(
    amount: MapField | undefined,
    currency: MapField | undefined,
  ): JsonObject & { readonly amount?: number } {
    const text = this.#text(amount);
    if (text === undefined) return {};
    const [column = 'amount'] = amount?.columns ?? [];
    const code = this.#text(currency);
    const known = toCurrency(code);
    if (known === undefined) {
      const what = code === undefined ? 'has no currency beside it' : `has ${shown(code)} as its currency`;
      throw new CellFault(what, column);
    }
    return { amount: this.#minor(text, known, column), currency: known };
  }

  #minor(text: string, currency: string, column: string): number {
    const minor = this.#fields.isMinor
      ? minorAmount(text, currency)
      : this.#row.toAmount(text, currency, [column]);
    if (minor === undefined) throw new CellFault(`is no whole number of minor units: ${shown(text)}`, column);
    return Math.abs(minor);
  }
}
