import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { methodOf } from '../../shapes/adyen/additional-data.ts';
import { notesOf } from '../../shapes/adyen/notes.ts';
import { fromMasked, toCard } from '../../shapes/card-fields.ts';
import { unlessEmpty, withoutAbsent, type JsonObject } from '../../shapes/json-fields.ts';
import { toOrder } from '../../shapes/provider-payment.ts';
import type { ShapeContext, ShapedRecord } from '../../shapes/shape.ts';
import { toThreeDS } from '../../shapes/three-ds-fields.ts';
import { CellFault, shown } from '../cell.ts';
import type { Row } from '../row.ts';
import type { TableKind } from '../table-kind.ts';

const reference = ['Psp Reference'];
const created = ['Creation Date', 'Booking Date'];
const type = ['Type', 'Status', 'Record Type'];
const amount = ['Amount', 'Value', 'Main Amount'];
const acquirer = ['Acquirer Response'];

/** Adyen's report of received payments, and its like in other spellings: a payment a row, with the bank's answer. */
export const adyenReceived: TableKind = {
  name: "Adyen's received payments",
  signs: [
    reference,
    ['Merchant Reference'],
    [...acquirer, 'Raw acquirer response', 'Risk Scoring', 'Fraud Scoring'],
  ],
  needs: [created, type, ['Currency'], amount],
  dates: [created],
  amounts: [amount],
  read: ([row], context) => (row === undefined ? [] : [fromRow(row, context)]),
};

/** Adyen names what became of a payment; what was captured is money. */
const statuses: Readonly<Record<string, TransactionStatus>> = {
  authorised: 'authorized',
  authorisedpending: 'pending',
  received: 'pending',
  pending: 'pending',
  refused: 'failed',
  error: 'failed',
  cancelled: 'cancelled',
  expired: 'expired',
  captured: 'succeeded',
  sentforsettle: 'succeeded',
  settled: 'succeeded',
  settledexternally: 'succeeded',
  capturefailed: 'authorized',
  sentforrefund: 'succeeded',
  refunded: 'succeeded',
  refundfailed: 'succeeded',
  refundedreversed: 'succeeded',
  chargeback: 'succeeded',
  chargebackreversed: 'succeeded',
};

function fromRow(row: Row, context: ShapeContext): ShapedRecord {
  const id = row.needId(reference);
  const word = row.need(type);
  const state = statuses[word.toLowerCase().replace(/[^a-z]/g, '')];
  if (state === undefined)
    throw new CellFault(`is no status of Adyen that is known: ${shown(word)}`, row.columns.find(type));
  const at = row.needInstant(created, [], ['TimeZone', 'Creation Date TimeZone', 'Booking Date TimeZone']);
  const currency = row.needCurrency(['Currency']);
  const sum = row.findAmount(amount, currency);
  if (sum === undefined) throw new CellFault('is empty', row.columns.find(amount));
  const isBack = /^refunded$/i.test(word);
  const method = row.find(['Payment Method Variant', 'Payment Method']);
  const paid = {
    id,
    at,
    status: state,
    amount: Math.abs(sum),
    currency,
    provider: 'adyen',
    card: cardOf(row),
    threeDS: toThreeDS({
      enrolled: row.find(['3D Directory Response', 'threed_directory_response']),
      transStatus: row.find(['3D Authentication Response', 'threed_authentication_response']),
    }),
    notes: state === 'failed' || state === 'cancelled' ? notesOf(answerOf(row), at) : [],
  };
  const refund = { id: `${id}:refunded`, at, type: 'refund', status: 'succeeded' } as const;
  return toOrder(
    {
      id,
      number: row.findId(['Merchant Reference']),
      attempts: [
        paid,
        ...(isBack ? [{ ...refund, amount: paid.amount, currency, provider: 'adyen' } as const] : []),
      ],
      nativeStatus: word,
      paymentMethod: method === undefined ? undefined : methodOf({ paymentMethod: method }),
      customer: unlessEmpty({ name: row.find(['Shopper Name']), email: row.find(['Shopper Email']) }),
      references: { adyen_payment: id },
    },
    context,
  );
}

/** The row's answer as Adyen's interfaces write it. */
function answerOf(row: Row): JsonObject {
  const raw = row.find(['Raw acquirer response', 'raw_acquirer_response']);
  return withoutAbsent({
    refusalReason: row.find(acquirer),
    additionalData: withoutAbsent({ refusalReasonRaw: raw }),
  });
}

function cardOf(row: Row): JsonObject | undefined {
  return toCard({
    network: row.find(['Payment Method', 'Payment Method Variant']),
    ...fromMasked(row.find(['Shopper PAN'])),
    country: row.find(['Issuer Country']),
    issuer: row.find(['Issuer Name']),
  });
}
