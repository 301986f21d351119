import { factIds, factOf, type FactId, type FactValues } from '../../src/diagnostics/facts/facts.ts';
import type { FactValue } from '../../src/diagnostics/facts/situation.ts';
import { randomFrom, type Random } from '../orders/random.ts';

function randomValue(id: FactId, random: Random): FactValue {
  const { type, values: [first = 'visa', ...rest] = ['amex', '1002'] } = factOf(id);
  if (type === 'boolean') return random.chance(0.5);
  return type === 'number' ? random.pick([0, 1, 5, 59, 60, 90]) : random.pick([first, ...rest]);
}

/** The facts of an order, what is unknown of them made up: the same for the same seed. */
export function completeFacts(values: FactValues, seed: number): FactValues {
  const random = randomFrom(seed ^ 0x0facade);
  return factIds.map((id, index) => values[index] ?? randomValue(id, random));
}
