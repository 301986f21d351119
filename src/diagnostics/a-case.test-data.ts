import { anOrder } from '../orders/an-order.test-data.ts';
import { dayMs, hourMs, minuteMs } from '../orders/instant.ts';
import type { Order, Transaction } from '../orders/order.ts';
import { builtInKnowledge } from './answers/built-in-knowledge.ts';
import { diagnose, type Finding } from './diagnose.ts';
import type { Case, FactValue } from './facts/situation.ts';
import type { MerchantTerms } from './merchant-terms.ts';
import { compileRules } from './rule-set.ts';
import { builtInRules } from './rules/built-in.ts';

export const now = Date.parse('2026-03-20T12:00:00Z');

/** A shop whose orders may be paid later, by Visa or Mastercard among others. */
export const shop: MerchantTerms = {
  id: 'shop',
  networks: ['visa', 'mastercard'],
  methods: ['card', 'paypal', 'bank_transfer'],
  paysWhenOrdering: false,
};

/** A merchant where paying is part of ordering. */
export const ticketing: MerchantTerms = { ...shop, id: 'tickets', paysWhenOrdering: true };

interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly ms?: number;
}

/** The time that lies so far before `now`. */
export function ago({ days = 0, hours = 0, minutes = 0, ms = 0 }: Span): string {
  return new Date(now - days * dayMs - hours * hourMs - minutes * minuteMs - ms).toISOString();
}

/** An order of EUR 100.00 by card that waits for its payment; what is not given of its transactions is not loaded. */
export function anOpenOrder(fields: Partial<Order> = {}): Order {
  return anOrder({ amount: 10_000, currency: 'EUR', paymentMethod: 'card', ...fields });
}

/** A transaction of the whole amount of `anOpenOrder`. */
export function aPayment(fields: Partial<Transaction> = {}): Transaction {
  return { id: 't1', at: ago({ days: 1 }), status: 'succeeded', amount: 10_000, currency: 'EUR', ...fields };
}

/** Transactions in the order given, an hour apart; each of the whole amount unless it says otherwise. */
export function listOf(...told: readonly Partial<Transaction>[]): Pick<Order, 'transactions'> {
  return {
    transactions: told.map((fields, index) =>
      aPayment({ id: `t${index}`, at: ago({ hours: 20 - index }), ...fields }),
    ),
  };
}

/** An attempt that the bank declined for want of money. */
export const noMoney = {
  status: 'failed',
  notes: [{ from: 'bank', scheme: 'iso8583', code: '51' }],
} as const satisfies Partial<Transaction>;

/** An attempt with a card that has no 3-D Secure. */
export const notEnrolled = {
  status: 'failed',
  threeDS: { enrolled: 'N' },
} as const satisfies Partial<Transaction>;

interface CaseParts {
  readonly terms?: MerchantTerms;
  readonly now?: number;
  readonly told?: Readonly<Record<string, FactValue>>;
  readonly related?: readonly Order[];
}

export function aCase(order: Order, parts: CaseParts = {}): Case {
  return {
    order,
    terms: shop,
    now,
    related: [],
    knowledge: builtInKnowledge,
    ...parts,
    told: new Map(Object.entries(parts.told ?? {})),
  };
}

export const builtIn = compileRules(builtInRules);

/** What the built-in rules say of a case. */
export function findingOf(order: Order, parts: CaseParts = {}): Finding {
  return diagnose(builtIn, aCase(order, parts));
}
