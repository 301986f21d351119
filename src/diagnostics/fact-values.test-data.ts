import fc from 'fast-check';
import { factIds, factOf, type FactId, type FactValues } from './facts/facts.ts';
import type { FactValue } from './facts/situation.ts';

export type KnownFacts = Readonly<Partial<Record<FactId, FactValue>>>;

/** The values as rules see them; what is not given is unknown. */
export function toFactValues(known: KnownFacts): FactValues {
  return factIds.map((id) => known[id]);
}

/** Any value the fact may have. */
function randomValue(id: FactId): fc.Arbitrary<FactValue> {
  const { type, values = ['visa', '1002'] } = factOf(id);
  if (type === 'boolean') return fc.boolean();
  return type === 'number' ? fc.constantFrom(0, 1, 59, 60, 61) : fc.constantFrom(...values);
}

/** A value for each fact. */
export const randomFacts: fc.Arbitrary<FactValues> = fc.tuple(...factIds.map(randomValue));

const maybe = fc.tuple(...factIds.map(() => fc.boolean()));

/** Fact values of which some are unknown, and the same with some more of them known. */
export const learning: fc.Arbitrary<readonly [before: FactValues, after: FactValues]> = fc
  .tuple(randomFacts, maybe, maybe)
  .map(([values, first, second]) => [
    values.map((value, index) => (first[index] === true ? value : undefined)),
    values.map((value, index) => (first[index] === true || second[index] === true ? value : undefined)),
  ]);
