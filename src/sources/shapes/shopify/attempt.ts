import type { TransactionStatus, TransactionType } from '../../../orders/vocabulary.ts';
import { decimalMoney, type Amount } from '../amounts.ts';
import { digits, toCard } from '../card-fields.ts';
import { firstInstant } from '../instants.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toNotes, type Attempt } from '../provider-payment.ts';
import type { ShapeContext } from '../shape.ts';
import { findId } from './ids.ts';

const types: Readonly<Record<string, TransactionType>> = {
  authorization: 'authorization',
  emv_authorization: 'authorization',
  sale: 'sale',
  capture: 'capture',
  void: 'void',
  refund: 'refund',
};

export function typeOf(transaction: JsonObject): TransactionType | undefined {
  return types[findText(transaction, 'kind')?.toLowerCase() ?? ''];
}

const statuses: Readonly<Record<string, TransactionStatus>> = {
  success: 'succeeded',
  failure: 'failed',
  error: 'failed',
  pending: 'pending',
  awaiting_response: 'pending',
  unknown: 'pending',
};

/** A successful authorization holds money; everything else that succeeds moves it. */
function statusOf(transaction: JsonObject, type: TransactionType): TransactionStatus | undefined {
  const status = statuses[findText(transaction, 'status')?.toLowerCase() ?? ''];
  return status === 'succeeded' && type === 'authorization' ? 'authorized' : status;
}

/** One transaction of either API; undefined where it is none of a payment (change given, for one) or has no id. */
export function toAttempt(
  transaction: JsonObject,
  currency: string | undefined,
  context: ShapeContext,
): Attempt | undefined {
  const id = findId(transaction, 'id');
  const type = typeOf(transaction);
  const status = type && statusOf(transaction, type);
  if (id === undefined || type === undefined || status === undefined) return undefined;
  const at =
    firstInstant(
      findText(transaction, 'processed_at'),
      findText(transaction, 'created_at'),
      findText(transaction, 'processedAt'),
      findText(transaction, 'createdAt'),
    ) ?? context.writtenAt();
  return {
    id,
    at,
    type: type === 'authorization' ? undefined : type,
    status,
    ...amountOf(transaction, currency),
    provider: findText(transaction, 'gateway') ?? 'shopify',
    card: cardOf(transaction),
    notes: status === 'failed' || status === 'pending' ? notesOf(transaction, at) : [],
  };
}

function amountOf(transaction: JsonObject, currency: string | undefined): Amount {
  const set = findObject(findObject(transaction, 'amountSet'), 'shopMoney');
  if (set !== undefined) return decimalMoney(set, 'amount', 'currencyCode');
  return decimalMoney({ currency, ...transaction }, 'amount', 'currency');
}

function cardOf(transaction: JsonObject): JsonObject | undefined {
  const details = findObject(transaction, 'payment_details') ?? findObject(transaction, 'paymentDetails');
  const number = findText(details, 'credit_card_number') ?? findText(details, 'number');
  return toCard({
    network: findText(details, 'credit_card_company') ?? findText(details, 'company'),
    bin: findText(details, 'credit_card_bin') ?? findText(details, 'bin'),
    last4: digits(/(\d{4})\s*$/.exec(number ?? '')?.[1], 4, 4),
  });
}

/** The gateway's words, and Shopify's code for them. */
function notesOf(transaction: JsonObject, at: string): readonly JsonObject[] {
  const code = findText(transaction, 'error_code') ?? findText(transaction, 'errorCode');
  const text = findText(transaction, 'message');
  return toNotes([{ at, from: 'psp', scheme: 'shopify', code: code?.toLowerCase(), text }]);
}
