/** A key of an order's diagnosis that is not as expected; ids, never wording. */
export interface CheckDifference {
  readonly key: string;
  readonly expected: string | null;
  readonly actual: string | null;
}

/** One order that was diagnosed; `line` is where expected.json names it. */
export interface CheckedOrder {
  readonly number: string;
  readonly merchant: string;
  readonly line: number;
  readonly differences: readonly CheckDifference[];
  /** `--update` wrote what is diagnosed into expected.json. */
  readonly accepted: boolean;
}

/** Why something could not be checked; line and column from 1. */
export interface CheckProblem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

export interface CheckedFixture {
  readonly path: string;
  /** Its expected.json. */
  readonly file: string;
  /** The clock of the orders that name none, ISO 8601. */
  readonly clock: string;
  readonly orders: readonly CheckedOrder[];
  /** Orders that `--update` added to expected.json. */
  readonly added: readonly string[];
  readonly problems: readonly CheckProblem[];
}

/** What `check` found, fixtures sorted by path; everything a formatter needs. */
export interface CheckReport {
  readonly fixtures: readonly CheckedFixture[];
}

export interface CheckCounts {
  readonly fixtures: number;
  readonly orders: number;
  readonly passed: number;
  readonly failed: number;
  /** Differences and new orders that `--update` wrote. */
  readonly accepted: number;
  readonly problems: number;
}

/** Whether an order is not as expected, and stays so. */
export function isFailed({ differences, accepted }: CheckedOrder): boolean {
  return differences.length > 0 && !accepted;
}

export function countCheck({ fixtures }: CheckReport): CheckCounts {
  const orders = fixtures.flatMap((fixture) => fixture.orders);
  const failed = orders.filter(isFailed).length;
  const sum = (lists: readonly (readonly unknown[])[]): number =>
    lists.reduce((total, { length }) => total + length, 0);
  return {
    fixtures: fixtures.length,
    orders: orders.length,
    passed: orders.length - failed,
    failed,
    accepted: orders.filter(({ accepted }) => accepted).length + sum(fixtures.map(({ added }) => added)),
    problems: sum(fixtures.map(({ problems }) => problems)),
  };
}

/** `cause: expected expired_card, diagnosed do_not_honor`. */
export function describeDifference({ key, expected, actual }: CheckDifference): string {
  return `${key}: expected ${expected ?? 'null'}, diagnosed ${actual ?? 'null'}`;
}

/** `56 fixtures, 226 orders: 225 as expected, 1 different`. */
export function describeCounts(counts: CheckCounts): string {
  const some = (count: number, one: string, many = `${one}s`): string =>
    `${count} ${count === 1 ? one : many}`;
  const { fixtures, orders, passed, failed, accepted, problems } = counts;
  const parts = [
    `${passed} as expected`,
    `${failed} different`,
    ...(accepted === 0 ? [] : [`${accepted} updated`]),
    ...(problems === 0 ? [] : [some(problems, 'problem')]),
  ];
  return `${some(fixtures, 'fixture')}, ${some(orders, 'order')}: ${parts.join(', ')}`;
}
