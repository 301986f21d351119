import { toDocuments } from './shapes.ts';
import type { Order } from '../../orders/order.ts';
import { joinPayments } from '../../orders/join-payments.ts';
import { readRecords, type RecordContext } from '../read-record.ts';
import type { SourceItem } from '../source-item.ts';
import { parseXml } from '../xml/parse-xml.ts';

/** When the files of the tests were written. */
export const writtenAt = '2026-05-01T12:00:00Z';

const context: RecordContext = {
  file: 'answer.json',
  merchant: 'shop',
  writtenAt: () => writtenAt,
  parseXml,
  toDocuments,
};

/** What a provider's answer becomes. */
export function readItems(answer: unknown): readonly SourceItem[] {
  return readRecords([{ line: 1, text: JSON.stringify(answer) }], context) ?? [];
}

export function readXmlItems(text: string): readonly SourceItem[] {
  return readRecords([{ line: 1, text, isXml: true }], context) ?? [];
}

/** The order that an answer becomes; an error where it does not. */
export function readOrderOf(answer: unknown): Order {
  return orderOf(readItems(answer));
}

export function readXmlOrderOf(text: string): Order {
  return orderOf(readXmlItems(text));
}

/** The one order that several answers about it become together. */
export function joinOrdersOf(answers: readonly unknown[]): Order {
  return answers.map(readOrderOf).reduce(joinPayments);
}

/** Why an answer is no order; an error where it is one. */
export function reasonOf(items: readonly SourceItem[]): string {
  const [item] = items;
  if (item?.kind !== 'invalid') throw new Error(JSON.stringify(item));
  return item.reason;
}

function orderOf([item]: readonly SourceItem[]): Order {
  if (item?.kind !== 'order') throw new Error(JSON.stringify(item));
  return item.order;
}
