import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../../diagnostics/answers/built-in-knowledge.ts';
import { builtInBook } from '../../merchants/profile-book.ts';
import type { Order } from '../../orders/order.ts';
import { orderStatuses, paymentMethods } from '../../orders/vocabulary.ts';
import { toDiagnosisDocument } from '../../output/diagnosis-document.ts';
import { toDiagnosisLine } from '../../output/diagnosis-line.ts';
import { readOrders } from '../../sources/read-orders.ts';
import { toSafeJson } from '../../terminal/json.ts';
import { loadRuleBook } from './rule-book.ts';
import { Triage } from './triage.ts';

const orders: Order[] = [];
for await (const items of readOrders(['fixtures'])) {
  orders.push(...items.flatMap((item) => (item.kind === 'order' ? [item.order] : [])));
}
const book = await loadRuleBook();
const triageAt = (now: string): Triage =>
  new Triage({ book, profiles: builtInBook, language: 'de', now: Date.parse(now), told: new Map() });
const dayLater = triageAt('2026-11-21T10:00:00Z');
const monthsLater = triageAt('2027-04-01T10:00:00Z');
await dayLater.prepare(orders);

/** The orders of the fixtures with what decides most changed at random. */
const changedOrder = fc
  .record({
    order: fc.constantFrom(...orders),
    other: fc.constantFrom(...orders),
    status: fc.constantFrom(undefined, ...orderStatuses),
    paymentMethod: fc.constantFrom(undefined, ...paymentMethods),
    merchant: fc.constantFrom(undefined, 'optim-office', 'aruba-pec', 'unheard-of'),
    parts: fc.subarray(['events', 'transactions', 'items', 'expiresAt', 'paidAt'] as const),
  })
  .map(({ order, other, parts, ...changes }): Order => {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const taken = parts.map((part) => [part, other[part]] as const);
    const changed = { ...order, ...Object.fromEntries([...given, ...taken]) } as Order;
    return changed;
  });

describe('a batch that remembers what it decided', () => {
  it.each([
    ['on the day', dayLater],
    ['months later', monthsLater],
  ])('decides as one that does not, %s', (_, triage) => {
    fc.assert(
      fc.property(changedOrder, (order) => {
        // Answers of its own, though there are none, are not what the memory is for.
        const { decision: _, ...afresh } = triage.find(order, [], builtInKnowledge, new Map());
        const { decision: _same, ...remembered } = triage.find(order, [], builtInKnowledge);
        expect(remembered).toEqual(afresh);
      }),
      { numRuns: 400 },
    );
  });

  it('writes the line of a diagnosis as diagnose --json writes it', () => {
    for (const order of orders) {
      const diagnosis = dayLater.diagnose(order, [], builtInKnowledge);
      const line = Buffer.concat(toDiagnosisLine(diagnosis).map((part) => Buffer.from(part)));
      expect(line.toString()).toBe(toSafeJson(toDiagnosisDocument(diagnosis)));
    }
  });
});
