import type { Order, Transaction } from '../orders/order.ts';

/** Shorter texts hold neither a card number nor a security code with its name. */
const shortest = 6;

/** Every text of an order that its author could write freely, ids included, one after the other and apart. */
export function textsOf(order: Order): string {
  const { number, merchant, nativeStatus, customer, items, references, transactions } = order;
  let texts = and(and(and('', number), merchant), nativeStatus);
  if (customer !== undefined) {
    const { name, email, phone, company, language } = customer;
    texts = and(and(and(and(and(texts, name), email), phone), company), language);
  }
  for (const { name, product } of items ?? []) texts = and(and(texts, name), product);
  for (const name in references) texts = and(and(texts, name), references[name]);
  for (const transaction of transactions ?? []) texts = andTransaction(texts, transaction);
  return texts;
}

function andTransaction(before: string, { id, provider, card, threeDS, notes }: Transaction): string {
  let texts = and(and(before, id), provider);
  if (card !== undefined) {
    texts = and(and(and(and(texts, card.network), card.funding), card.country), card.issuer);
  }
  if (threeDS !== undefined) {
    const { version, transStatusReason, eci, errorCode } = threeDS;
    texts = and(and(and(and(texts, version), transStatusReason), eci), errorCode);
  }
  for (const { code, scheme, text } of notes ?? []) texts = and(and(and(texts, code), scheme), text);
  return texts;
}

function and(texts: string, text: string | undefined): string {
  return text === undefined || text.length < shortest ? texts : `${texts}"${text}`;
}
