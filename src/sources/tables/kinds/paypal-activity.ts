import type { TransactionStatus, TransactionType } from '../../../orders/vocabulary.ts';
import { numberIn } from '../../shapes/order-number.ts';
import { isJsonObject, unlessEmpty, type JsonObject } from '../../shapes/json-fields.ts';
import { toOrder } from '../../shapes/provider-payment.ts';
import type { ShapeContext, ShapedRecord } from '../../shapes/shape.ts';
import { parseJson } from '../../parse-json.ts';
import { CellFault, shown } from '../cell.ts';
import type { Row } from '../row.ts';
import type { TableKind } from '../table-kind.ts';
import { paypalNames as names } from './paypal-names.ts';
import { movementOf, statusOfWord, type PaypalMovement } from './paypal-words.ts';

/** PayPal's activity download, in the languages of its accounts: a movement a row, and most of them are no payments. */
export const paypalActivity: TableKind = {
  name: "PayPal's activity",
  signs: [
    names.date,
    names.zone,
    names.currency,
    names.gross,
    ['Net', 'Netto', 'Balance', 'Solde', 'Saldo', 'Guthaben'],
  ],
  needs: [names.time, names.type, names.id],
  dates: [names.date],
  amounts: [names.gross],
  isDayFirst: (columns) => !columns.has('TimeZone'),
  read: ([row], context) => (row === undefined ? [] : [fromRow(row, context)]),
};

function fromRow(row: Row, context: ShapeContext): ShapedRecord {
  const type = row.need(names.type);
  const movement = movementOf(type, row.find(names.eventCode));
  if (movement === undefined) {
    throw new CellFault(`is no type of PayPal that is known: ${shown(type)}`, row.columns.find(names.type));
  }
  const currency = row.needCurrency(names.currency);
  const gross = row.findAmount(names.gross, currency);
  if (gross === undefined) throw new CellFault('is empty', row.columns.find(names.gross));
  const isOwn =
    movement === 'own' || (movement !== 'refund' && gross < 0) || (movement === 'refund' && gross > 0);
  if (isOwn) return { kind: 'aside', what: `PayPal: ${type.slice(0, 60)}` };
  return toOrder(toPayment(row, movement, { amount: Math.abs(gross), currency }), context);
}

interface Sum {
  readonly amount: number;
  readonly currency: string;
}

const types: Readonly<Record<Exclude<PaypalMovement, 'own'>, TransactionType | undefined>> = {
  payment: 'sale',
  authorization: undefined,
  refund: 'refund',
};

function toPayment(
  row: Row,
  movement: Exclude<PaypalMovement, 'own'>,
  sum: Sum,
): Parameters<typeof toOrder>[0] {
  const id = row.needId(names.id);
  const parent = row.findId(names.reference);
  const type = types[movement];
  return {
    id: (movement === 'refund' ? parent : undefined) ?? id,
    number: row.findId(names.invoice) ?? customNumberOf(row),
    attempts: [
      {
        id,
        at: row.needInstant(names.date, names.time, names.zone),
        type,
        status: statusOf(row, movement),
        ...sum,
        provider: 'paypal',
      },
    ],
    nativeStatus: movement === 'refund' ? undefined : row.find(names.status),
    paymentMethod: 'paypal',
    customer:
      movement === 'refund'
        ? undefined
        : unlessEmpty({
            name: row.find(names.name),
            email: row.find(names.email),
            phone: row.find(names.phone),
          }),
    items: itemsOf(row, movement),
  };
}

function itemsOf(row: Row, movement: PaypalMovement): readonly JsonObject[] | undefined {
  const name = movement === 'payment' ? row.find(names.item) : undefined;
  return name === undefined ? undefined : [{ name }];
}

/** Balance reports have no status: what is in them has moved. */
function statusOf(row: Row, movement: PaypalMovement): TransactionStatus {
  const word = row.find(names.status);
  const status = word === undefined ? 'succeeded' : statusOfWord(word);
  if (status === undefined) {
    throw new CellFault(
      `is no status of PayPal that is known: ${shown(word ?? '')}`,
      row.columns.find(names.status),
    );
  }
  return movement === 'authorization' && (status === 'succeeded' || status === 'pending')
    ? heldAs(word, status)
    : status;
}

/** An authorization that is open holds money. */
function heldAs(word: string | undefined, status: TransactionStatus): TransactionStatus {
  return status === 'succeeded' || /^(?:created|active|open)/i.test(word ?? '') ? 'authorized' : status;
}

/** Shops put their own data there, some of them as JSON. */
function customNumberOf(row: Row): string | undefined {
  const text = row.findId(names.custom);
  if (text?.startsWith('{') !== true) return text;
  const parsed = parseJson(text);
  const value = 'value' in parsed ? parsed.value : undefined;
  return isJsonObject(value)
    ? numberIn({ ...value, order_id: value['order_number'] ?? value['order_id'] })
    : undefined;
}
