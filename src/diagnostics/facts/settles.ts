import type { FactId } from './facts.ts';

/** What else an answer settles: facts that are worked out from the one asked for. */
const settles: ReadonlyMap<FactId, readonly FactId[]> = new Map([
  ['card.network', ['card.accepted']],
  ['card.threeDSEnabled', ['card.threeDSWorks']],
  ['transactions.count', ['money.captured', 'money.capturedTooLate', 'payment.alive', 'payment.overdue']],
]);

/** Every fact whose value may change once this one is answered. */
export const affectedBy = (fact: FactId): readonly FactId[] => [fact, ...(settles.get(fact) ?? [])];
