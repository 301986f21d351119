import type { Expectation } from '../../fixtures/expectations.ts';
import { toOutcome, type Outcome } from '../../fixtures/outcome.ts';
import type { Fixture } from '../../fixtures/read-fixture.ts';
import type { Order } from '../../orders/order.ts';
import { isSameCustomer } from '../../orders/same-customer.ts';
import type { KnowledgeLoader } from '../shared/knowledge-for.ts';
import { Triage, type TriageOptions } from '../shared/triage.ts';

/** The rules and merchants of a run. */
type Given = Pick<TriageOptions, 'book' | 'profiles'>;

/** Diagnoses the orders of fixtures as `diagnose --from` would, each at its own clock with what its customer said. */
export class FixtureDiagnoses {
  readonly #given: Given;
  readonly #knowledge: KnowledgeLoader;
  /** `--now`: the clock of every order that names none. */
  readonly #now: number | undefined;
  readonly #byCircumstances = new Map<string, Triage>();

  constructor(given: Given, knowledge: KnowledgeLoader, now: number | undefined) {
    this.#given = given;
    this.#knowledge = knowledge;
    this.#now = now;
  }

  /** Epoch milliseconds. */
  clockOf({ clock }: Fixture): number {
    return this.#now ?? clock;
  }

  #triageAt(now: number, told: Expectation['told']): Triage {
    const key = JSON.stringify([now, ...told]);
    const triage =
      this.#byCircumstances.get(key) ?? new Triage({ ...this.#given, language: 'en', now, told });
    this.#byCircumstances.set(key, triage);
    return triage;
  }

  /** Gives the outcome of any order of the fixture; `expectation` absent: nothing is known but the order. */
  async of(fixture: Fixture): Promise<(order: Order, expectation?: Expectation) => Outcome> {
    const { orders } = fixture;
    const knowledge = await this.#knowledge.for(orders);
    return (order, expectation) => {
      const triage = this.#triageAt(
        expectation?.now ?? this.clockOf(fixture),
        expectation?.told ?? new Map(),
      );
      const related = orders.filter((other) => other !== order && isSameCustomer(order, other));
      return toOutcome(triage.find(order, related, knowledge));
    };
  }
}
