import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { dayMs, minuteMs } from '../src/orders/instant.ts';
import type { Order, Transaction } from '../src/orders/order.ts';
import type { OrderStatus } from '../src/orders/vocabulary.ts';
import { transactionsOf } from './orders/payments.ts';
import { customerOf } from './orders/people.ts';
import { pickWeighted, randomFrom, type Random } from './orders/random.ts';
import { shops, type Shop } from './orders/shops.ts';
import { toTime } from './orders/time.ts';

const firstOrderAt = Date.UTC(2025, 6, 1);

const statuses: readonly [readonly [OrderStatus, number], ...(readonly [OrderStatus, number])[]] = [
  ['paid', 62],
  ['awaiting_payment', 14],
  ['processing', 8],
  ['expired', 5],
  ['cancelled', 4],
  ['refunded', 3],
  ['on_hold', 2],
  ['draft', 1],
  ['quote', 1],
];

/** A quarter of all orders come from somebody who has ordered before. */
function buyerOf(index: number, random: Random): number {
  return index > 0 && random.chance(0.25) ? index - random.between(1, Math.min(2000, index) + 1) : index;
}

function methodOf(random: Random, transactions: readonly Transaction[]): Pick<Order, 'paymentMethod'> {
  if (transactions.length > 0) return { paymentMethod: 'card' };
  return random.chance(0.3)
    ? { paymentMethod: random.pick(['bank_transfer', 'invoice', 'paypal', 'twint']) }
    : {};
}

function eventsOf(random: Random, placedAt: number): Pick<Order, 'events'> {
  if (random.chance(0.6)) return {};
  return {
    events: [
      { type: 'checkout_started', at: toTime(placedAt - 2 * minuteMs) },
      { type: 'redirected_to_bank', at: toTime(placedAt + minuteMs) },
    ],
  };
}

function itemsOf(shop: Shop, random: Random): Required<Pick<Order, 'items' | 'amount'>> {
  const [name, product, price] = random.pick(shop.items);
  const quantity = shop.merchant === 'infomaniak-ticketing' ? random.between(1, 5) : 1;
  return { amount: price * quantity, items: [{ name, product, quantity }] };
}

/** The order with this index: realistic, about 1 KB as JSON, and the same on every machine. */
export function generateOrder(index: number): Order {
  const random = randomFrom(index);
  const buyer = buyerOf(index, random);
  const taste = randomFrom(buyer ^ 0x0ddba11);
  const shop = pickWeighted(taste, shops);
  const language = pickWeighted(taste, shop.languages);
  const currency = shop.currency(taste);
  const placedAt = firstOrderAt + index * 30_000 + random.between(0, 30_000);
  const status = pickWeighted(random, statuses);
  const { items, amount } = itemsOf(shop, random);
  const { provider } = shop;
  const startedAt = placedAt + minuteMs;
  const transactions = transactionsOf({ random, language, provider, amount, currency, startedAt }, status);
  const isPaid = status === 'paid' || status === 'processing';
  return {
    number: shop.number(index),
    merchant: shop.merchant,
    placedAt: toTime(placedAt),
    status,
    nativeStatus: isPaid ? 'paid' : shop.waitingWord,
    kind: random.chance(0.3) ? 'renewal' : 'purchase',
    amount,
    currency,
    ...methodOf(random, transactions),
    customer: customerOf(buyer, language),
    items,
    references: shop.references(index, random),
    ...(isPaid && { paidAt: toTime(placedAt + 20 * minuteMs) }),
    updatedAt: toTime(placedAt + random.between(0, 3) * dayMs + 30 * minuteMs),
    ...eventsOf(random, placedAt),
    transactions,
  };
}

async function main(count: number): Promise<void> {
  const atOnce = 500;
  for (let first = 0; first < count; first += atOnce) {
    let text = '';
    for (let index = first; index < Math.min(first + atOnce, count); index += 1) {
      text += `${JSON.stringify(generateOrder(index))}\n`;
    }
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(Number(process.argv[2] ?? 1000));
