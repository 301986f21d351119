import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGenericProfile } from '../../merchants/generic.ts';
import { builtInBook, ProfileBook } from '../../merchants/profile-book.ts';
import type { MerchantProfile } from '../../merchants/profile.ts';
import { dayMs, minuteMs } from '../../orders/instant.ts';
import type { Order, Transaction } from '../../orders/order.ts';
import { orderStatuses, paymentMethods } from '../../orders/vocabulary.ts';
import { toDiagnosisLine } from '../../output/diagnosis-line.ts';
import { readOrders } from '../../sources/read-orders.ts';
import { KnowledgeLoader } from './knowledge-for.ts';
import { loadRuleBook } from './rule-book.ts';
import { Triage } from './triage.ts';

const now = Date.parse('2026-03-29T00:30:00Z');
const book = await loadRuleBook();
const orders: Order[] = [];
for await (const items of readOrders(['fixtures'])) {
  orders.push(...items.flatMap((item) => (item.kind === 'order' ? [item.order] : [])));
}
const transactions = orders.flatMap((order) => order.transactions ?? []);
const notes = transactions.flatMap((transaction) => transaction.notes ?? []);

const shopIds = ['shop-a', 'shop-b', 'shop-c'] as const;

/** What a merchant file may say, each part of it or not. */
const terms = fc.record(
  {
    networks: fc.subarray(['visa', 'mastercard', 'amex', 'maestro', 'postfinance']),
    methods: fc.subarray([...paymentMethods]),
    paysWhenOrdering: fc.boolean(),
    attemptLivesMinutes: fc.constantFrom(1, 5, 90),
    challengeLivesMinutes: fc.constantFrom(1, 5, 90),
    zone: fc.constantFrom('Europe/Zurich', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'),
    invoice: fc.record({
      workingDays: fc.integer({ min: 0, max: 3 }),
      country: fc.constantFrom('FR', 'IT', 'US'),
      datedOn: fc.constantFrom('payment_day' as const, 'order_day' as const),
      sources: fc.constant([]),
    }),
  },
  { requiredKeys: [] },
);

const shops = fc
  .tuple(...shopIds.map(() => terms))
  .map((all) =>
    all.map((own, index): MerchantProfile => ({ ...toGenericProfile(shopIds[index] ?? ''), ...own })),
  );

/** Mostly where something ends: an hour, a quarter of an hour, three hours, seven days, a working day. */
const age = fc.oneof(
  fc
    .constantFrom(-30, 0, 1, 5, 14, 15, 16, 59, 60, 61, 90, 179, 180, 181)
    .map((minutes) => minutes * minuteMs),
  fc.constantFrom(1, 2, 3, 4, 6.9, 7, 7.1, 30).map((days) => days * dayMs),
);

const transaction = fc
  .record({
    one: fc.constantFrom(...transactions),
    age,
    notes: fc.option(fc.shuffledSubarray(notes, { maxLength: 2 }), { nil: undefined }),
  })
  .map(({ one, age, notes = one.notes }): Transaction => {
    const at = new Date(now - age).toISOString();
    const { threeDS } = one;
    return {
      ...one,
      at,
      ...(notes !== undefined && { notes }),
      ...(threeDS?.challengeSentAt !== undefined && { threeDS: { ...threeDS, challengeSentAt: at } }),
    };
  });

const order = fc
  .record({
    order: fc.constantFrom(...orders),
    age,
    merchant: fc.constantFrom(...shopIds, 'optim-office', 'unheard-of', 'never-seen'),
    transactions: fc.oneof(fc.constant(undefined), fc.array(transaction, { maxLength: 3 })),
    status: fc.option(fc.constantFrom(...orderStatuses), { nil: undefined }),
    paymentMethod: fc.option(fc.constantFrom(...paymentMethods), { nil: undefined }),
    expiresAt: fc.option(age, { nil: undefined }),
    paidAt: fc.option(age, { nil: undefined }),
  })
  .map(({ order, merchant, age, ...given }): Order => {
    const { status = order.status, paymentMethod = order.paymentMethod } = given;
    const { transactions: _, paidAt: _paid, expiresAt: _expires, ...rest } = order;
    const timeOf = (ms: number): string => new Date(now - ms).toISOString();
    return {
      ...rest,
      merchant,
      status,
      placedAt: timeOf(age),
      ...(paymentMethod !== undefined && { paymentMethod }),
      ...(given.transactions !== undefined && { transactions: given.transactions }),
      ...(given.paidAt !== undefined && { paidAt: timeOf(given.paidAt) }),
      ...(given.expiresAt !== undefined && { expiresAt: timeOf(given.expiresAt) }),
    };
  });

/** One run of the tool: what it remembers, and knowledge that it loads as orders need it. */
class Run {
  readonly #knowledge = new KnowledgeLoader(undefined);
  readonly #triage: Triage;

  constructor(profiles: readonly MerchantProfile[]) {
    const entries = profiles.map((profile) => ({ profile, file: 'shops.yaml' }));
    const known = new ProfileBook([...builtInBook.entries, ...entries]);
    this.#triage = new Triage({ book, profiles: known, language: 'en', now, told: new Map() });
  }

  async lineOf(order: Order): Promise<string> {
    await this.#triage.prepare([order]);
    const diagnosis = this.#triage.diagnose(order, [], await this.#knowledge.for([order]));
    return Buffer.concat(toDiagnosisLine(diagnosis).map((part) => Buffer.from(part))).toString();
  }
}

describe('orders diagnosed one after another', () => {
  it('come out as each of them alone', async () => {
    await fc.assert(
      fc.asyncProperty(shops, fc.array(order, { minLength: 2, maxLength: 6 }), async (profiles, several) => {
        const together = new Run(profiles);
        for (const one of several) {
          const alone = await new Run(profiles).lineOf(one);
          expect(await together.lineOf(one)).toBe(alone);
        }
      }),
      { numRuns: 30 },
    );
  });
});
