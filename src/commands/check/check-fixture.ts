import { findDifferences, type Difference, type Outcome } from '../../fixtures/outcome.ts';
import type { Fixture, FixtureCase } from '../../fixtures/read-fixture.ts';
import type { Order } from '../../orders/order.ts';
import type { FixtureDiagnoses } from './diagnoses.ts';

export interface CheckedCase extends FixtureCase {
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
}

/** A fixture with what its orders are diagnosed as now. */
export interface Checked {
  readonly fixture: Fixture;
  readonly cases: readonly CheckedCase[];
  /** Orders that nothing is expected of yet. */
  readonly unexpected: readonly { readonly order: Order; readonly outcome: Outcome }[];
}

/** Compares every order of a fixture with its expectation; one whose expectation is broken is left out. */
export async function checkFixture(fixture: Fixture, diagnoses: FixtureDiagnoses): Promise<Checked> {
  const outcomeOf = await diagnoses.of(fixture);
  const cases = fixture.cases
    .filter(({ expectation }) => expectation.isUsable)
    .map(({ order, expectation }) => {
      const outcome = outcomeOf(order, expectation);
      return { order, expectation, outcome, differences: findDifferences(expectation.outcome, outcome) };
    });
  return {
    fixture,
    cases,
    unexpected: fixture.unexpected.map((order) => ({ order, outcome: outcomeOf(order) })),
  };
}
