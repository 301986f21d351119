import type { Note, Order, Transaction } from './order.ts';
import { readOrder } from './read-order.ts';

/** The smallest valid document: every required field and no other. */
export const smallestOrder = {
  number: '1001',
  merchant: 'shop',
  placedAt: '2026-03-02T09:00:00Z',
  status: 'awaiting_payment',
} as const;

/** A document as a file holds it, for tests of what is wrong with it. */
export function anOrderDocument(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...smallestOrder, ...fields };
}

/** A valid order, read as every order is read. */
export function anOrder(fields: Partial<Order> = {}): Order {
  const read = readOrder(anOrderDocument(fields));
  if ('problem' in read) throw new Error(`${read.problem.path} ${read.problem.reason}`);
  return read.order;
}

export function aTransaction(fields: Partial<Transaction> = {}): Transaction {
  return { id: 't1', at: '2026-03-03T10:00:00Z', status: 'failed', ...fields };
}

/** What a bank answered, as an ISO 8583 code: `43` is a stolen card, `51` is no money. */
export function aBankNote(code: string): Note {
  return { from: 'bank', scheme: 'iso8583', code };
}
