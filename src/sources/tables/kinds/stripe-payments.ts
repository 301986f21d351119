import { refundTotalId } from '../../../orders/join-transactions.ts';
import type { PaymentMethod, TransactionStatus } from '../../../orders/vocabulary.ts';
import { toCard, toExpiry } from '../../shapes/card-fields.ts';
import { unlessEmpty, type JsonObject } from '../../shapes/json-fields.ts';
import { orderNumberKeys } from '../../shapes/order-number.ts';
import { toNotes, toOrder, type Attempt } from '../../shapes/provider-payment.ts';
import type { ShapeContext, ShapedRecord } from '../../shapes/shape.ts';
import { CellFault, shown } from '../cell.ts';
import type { Row } from '../row.ts';
import type { TableKind } from '../table-kind.ts';

const id = ['id', 'Payment ID'];
const created = ['Created (UTC)', 'Created date (UTC)', 'Created'];
const amount = ['Amount'];
const refunded = ['Amount Refunded'];
const status = ['Status'];
const numbers = orderNumberKeys.map((key) => `${key} (metadata)`);

/** Payments of Stripe's Dashboard, in the columns of any year: a payment a row. */
export const stripePayments: TableKind = {
  name: "Stripe's payments",
  signs: [
    id,
    created,
    [
      'Seller Message',
      'Decline Reason',
      'PaymentIntent ID',
      'Amount Refunded',
      'Card ID',
      'Payment Source Type',
      'Converted Amount',
    ],
  ],
  needs: [amount, ['Currency'], status],
  dates: [created],
  amounts: [amount, refunded],
  timeZone: 'UTC',
  read: ([row], context) => (row === undefined ? [] : [fromRow(row, context)]),
};

/** Words of the export and of the API, which the newer one shows. */
const statuses: Readonly<Record<string, TransactionStatus>> = {
  paid: 'succeeded',
  succeeded: 'succeeded',
  refunded: 'succeeded',
  'partially refunded': 'succeeded',
  'partial refund': 'succeeded',
  disputed: 'succeeded',
  failed: 'failed',
  blocked: 'failed',
  declined: 'failed',
  pending: 'pending',
  processing: 'pending',
  uncaptured: 'authorized',
  'requires capture': 'authorized',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  expired: 'expired',
  'requires action': 'requires_action',
  'requires confirmation': 'started',
  'requires payment method': 'started',
  incomplete: 'started',
};

function statusOf(row: Row): TransactionStatus {
  const word = row.need(status);
  const known = statuses[word.toLowerCase().replaceAll('_', ' ')];
  if (known === undefined)
    throw new CellFault(`is no status of Stripe that is known: ${shown(word)}`, 'Status');
  // An intent that goes back to waiting for a card was refused, and then says why.
  if (known === 'started' && row.find(['Decline Reason']) !== undefined) return 'failed';
  const isHeld = known === 'succeeded' && /^(?:false|no)$/i.test(row.find(['Captured']) ?? '');
  if (!isHeld) return known;
  return /refunded/i.test(word) ? 'cancelled' : 'authorized';
}

function fromRow(row: Row, context: ShapeContext): ShapedRecord {
  const payment = row.needId(id);
  const at = row.needInstant(created);
  const currency = row.needCurrency(['Currency']);
  const state = statusOf(row);
  const paid = Math.abs(row.findAmount(amount, currency) ?? missing(amount));
  const intent = row.findId(['PaymentIntent ID']) ?? (payment.startsWith('pi_') ? payment : undefined);
  const attempt: Attempt = {
    // The next attempt waits under the intent's own id, so a failed one needs one of its own.
    id: state === 'failed' && payment === intent ? `${payment}:failed` : payment,
    at,
    status: state,
    amount: paid,
    currency,
    provider: 'stripe',
    card: cardOf(row),
    notes: state === 'failed' || state === 'cancelled' ? notesOf(row, at) : [],
  };
  const back = state === 'succeeded' ? backOf(row, currency, paid) : 0;
  const refund = { id: refundTotalId(payment), at, type: 'refund', status: 'succeeded' } as const;
  return toOrder(
    {
      id: intent ?? payment,
      number: row.findId(numbers),
      attempts: [
        attempt,
        ...(back > 0 ? [{ ...refund, amount: back, currency, provider: 'stripe' } as const] : []),
      ],
      nativeStatus: row.find(status)?.toLowerCase(),
      amount: paid,
      currency,
      paymentMethod: methodOf(row),
      customer: customerOf(row),
      references: unlessEmpty({
        payment_intent: intent,
        charge: payment === intent ? undefined : payment,
        customer: row.findId(['Customer ID']),
        invoice: row.findId(['Invoice ID']),
      }),
      paidAt: state === 'succeeded' ? at : undefined,
    },
    context,
  );
}

function missing([name]: readonly string[]): never {
  throw new CellFault('is empty', name);
}

/** A row that was given back in full may still say Paid, and one that says Refunded may lack the sum. */
function backOf(row: Row, currency: string, paid: number): number {
  const back = Math.abs(row.findAmount(refunded, currency) ?? 0);
  return back === 0 && /^refunded$/i.test(row.find(status) ?? '') ? paid : back;
}

function cardOf(row: Row): JsonObject | undefined {
  return toCard({
    network: row.find(['Card Brand']),
    // Four digits always: a spreadsheet takes zeros away in front.
    last4: row.find(['Card Last4'])?.padStart(4, '0'),
    expiry: toExpiry(row.find(['Card Exp Year']), row.find(['Card Exp Month'])),
    funding: row.find(['Card Funding']),
    country: row.find(['Card Issue Country']),
  });
}

/** The decline code, where the export has it, with Stripe's sentence for the seller. */
function notesOf(row: Row, at: string): readonly JsonObject[] {
  const reason = row.find(['Decline Reason']);
  const sentence = row.find(['Seller Message', 'Failure Message']);
  const isCode = reason !== undefined && /^[a-z]+(?:_[a-z]+)*$/.test(reason);
  return toNotes([
    { at, from: 'psp', scheme: 'stripe', code: isCode ? reason : undefined, text: sentence },
    ...(isCode || reason === sentence ? [] : [{ at, from: 'psp', text: reason } as const]),
  ]);
}

const methods: Readonly<Record<string, PaymentMethod>> = {
  card: 'card',
  card_present: 'card',
  link: 'card',
  paypal: 'paypal',
  twint: 'twint',
  customer_balance: 'bank_transfer',
};

function methodOf(row: Row): PaymentMethod | undefined {
  const word = row.find(['Payment Source Type', 'Payment Method Type'])?.toLowerCase();
  if (word !== undefined) return methods[word] ?? 'other';
  return row.find(['Card Brand', 'Card ID']) === undefined ? undefined : 'card';
}

function customerOf(row: Row): JsonObject | undefined {
  return unlessEmpty({
    name: row.find(['Card Name', 'Customer Name', 'Customer Description']),
    email: row.find(['Customer Email']),
    phone: row.find(['Customer Phone']),
  });
}
