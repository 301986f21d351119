import { customerFacts } from './customer-facts.ts';
import type { Fact } from './fact.ts';
import { orderFacts } from './order-facts.ts';
import { paymentFacts } from './payment-facts.ts';
import { promiseFacts } from './promise-facts.ts';
import type { FactValue, Situation } from './situation.ts';

/** Every fact a rule may name. */
export const facts = { ...orderFacts, ...paymentFacts, ...customerFacts, ...promiseFacts } as const;

export type FactId = keyof typeof facts;

export const factIds = Object.keys(facts) as readonly FactId[];

export function isFactId(text: string): text is FactId {
  return Object.hasOwn(facts, text);
}

export function factOf(id: FactId): Fact {
  return facts[id];
}

/** Facts an agent can be asked for, in the order in which they are worth asking. */
export const askableFacts = factIds.filter((id) => factOf(id).ask !== undefined);

/** The values of all facts, known or undefined, by position in `factIds`. */
export type FactValues = readonly (FactValue | undefined)[];

const readers = factIds.map((id) => factOf(id).read);

export const factIndex: ReadonlyMap<FactId, number> = new Map(factIds.map((id, index) => [id, index]));

/** Works out every fact of a situation. */
export function readFacts(situation: Situation): FactValues {
  return readers.map((read) => read(situation));
}
