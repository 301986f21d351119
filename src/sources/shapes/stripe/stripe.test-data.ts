import { toDocuments } from '../shapes.ts';
import type { Order } from '../../../orders/order.ts';
import { readRecords } from '../../read-record.ts';
import type { SourceItem } from '../../source-item.ts';

type Fields = Readonly<Record<string, unknown>>;

/** 2 March 2026, 09:00:00 UTC. */
export const nine = 1_772_442_000;

export function aCharge(fields: Fields = {}): Fields {
  return {
    id: 'ch_1',
    object: 'charge',
    amount: 8600,
    amount_captured: 8600,
    amount_refunded: 0,
    captured: true,
    created: nine + 60,
    currency: 'chf',
    metadata: {},
    paid: true,
    payment_intent: 'pi_1',
    payment_method_details: {
      type: 'card',
      card: { brand: 'visa', last4: '4242', exp_month: 7, exp_year: 2028, funding: 'credit', country: 'CH' },
    },
    refunded: false,
    status: 'succeeded',
    ...fields,
  };
}

export function aFailedCharge(fields: Fields = {}): Fields {
  return aCharge({
    captured: false,
    paid: false,
    status: 'failed',
    failure_code: 'card_declined',
    failure_message: 'Your card has insufficient funds.',
    outcome: { type: 'issuer_declined', reason: 'insufficient_funds', seller_message: 'Not enough money.' },
    ...fields,
  });
}

export function anIntent(fields: Fields = {}): Fields {
  return {
    id: 'pi_1',
    object: 'payment_intent',
    amount: 8600,
    created: nine,
    currency: 'chf',
    metadata: {},
    status: 'succeeded',
    ...fields,
  };
}

export function anEvent(type: string, object: Fields, created: number): Fields {
  return { id: `evt_${type}_${created}`, object: 'event', type, created, data: { object } };
}

export function readItems(record: unknown, merchant = 'shop'): readonly SourceItem[] {
  return readText(JSON.stringify(record), merchant);
}

export function readText(text: string, merchant = 'shop'): readonly SourceItem[] {
  return readRecords([{ line: 1, text }], { file: 'stripe.json', merchant, toDocuments }) ?? [];
}

/** The order that a record becomes; an error where it does not. */
export function readOrderOf(record: unknown): Order {
  const [item] = readItems(record);
  if (item?.kind !== 'order') throw new Error(JSON.stringify(item));
  return item.order;
}
