import { termsOf } from '../src/commands/check/terms.ts';
import { loadRuleBook } from '../src/commands/shared/rule-book.ts';
import { builtInKnowledge } from '../src/diagnostics/answers/built-in-knowledge.ts';
import type { Case } from '../src/diagnostics/facts/situation.ts';
import { findFixtures } from '../src/fixtures/find-fixtures.ts';
import { readFixture, type Fixture, type FixtureCase } from '../src/fixtures/read-fixture.ts';
import { toGenericProfile } from '../src/merchants/generic.ts';
import { toTerms } from '../src/merchants/profile.ts';
import { findProfile } from '../src/merchants/profiles.ts';
import type { Order } from '../src/orders/order.ts';

const terms = termsOf(await loadRuleBook());

/** Every folder of `fixtures/`. */
export const scenarios = await Promise.all(
  findFixtures(['fixtures']).folders.map((folder) => readFixture(folder, terms)),
);

export const nameOf = ({ path }: Fixture): string => path.replace('fixtures/', '');
export const numbersOf = (orders: readonly Order[]) => [...new Set(orders.map(({ number }) => number))];

function toCase({ order, expectation }: FixtureCase, { orders, clock }: Fixture): Case {
  return {
    order,
    terms: toTerms(findProfile(order.merchant) ?? toGenericProfile(order.merchant)),
    now: expectation.now ?? clock,
    told: expectation.told,
    related: orders.filter((other) => other !== order),
    knowledge: builtInKnowledge,
  };
}

/** Every order of every scenario, with what its expectation says of customer and clock. */
export const cases = scenarios.flatMap((scenario) =>
  scenario.cases.map((entry) => {
    const title = `${nameOf(scenario)}: ${entry.order.number} at ${entry.order.merchant}`;
    return { title, ...entry, input: toCase(entry, scenario) };
  }),
);
