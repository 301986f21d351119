import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const pair = 'fixtures/same-number-at-two-merchants';
const twins = 'fixtures/paid-in-another-order';

function diagnosesOf(ndjson: string): { order: { number: string; merchant: string }; cause: string }[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const numbersOf = (ndjson: string): string[] => diagnosesOf(ndjson).map(({ order }) => order.number);

describe('batch', () => {
  it('diagnoses every order, one a line, in the order of the input', async () => {
    const stdin = ['3', '1', '2'].map((number) => orderJson(number)).join('\n');
    const { code, stdout } = await paytriageWith({ stdin })`batch --from - --format ndjson`;
    expect([code, numbersOf(stdout)]).toEqual([0, ['3', '1', '2']]);
  });

  it('diagnoses every record of a stream, an order that comes twice included', async () => {
    const stdin = [orderJson('9'), orderJson('9', { status: 'paid' })].join('\n');
    const { stdout } = await paytriageWith({ stdin })`batch --from - --format ndjson`;
    expect(diagnosesOf(stdout).map(({ cause }) => cause)).toEqual([
      'awaiting_customer_payment',
      'already_paid',
    ]);
  });

  it('is tab-separated in a pipe, and the same rows in CSV', async () => {
    const tsv = await paytriage`batch --from ${twins}`;
    const csv = await paytriage`batch --from ${twins} --format csv`;
    expect(tsv.stdout.split('\n')[0]?.split('\t')).toEqual(csv.stdout.split('\n')[0]?.split(','));
    expect(tsv.stdout.split('\n')).toHaveLength(csv.stdout.split('\n').length);
  });

  it('is an array as JSON', async () => {
    const { stdout } = await paytriage`batch --from ${pair} --json`;
    expect(JSON.parse(stdout)).toMatchObject([
      { order: { merchant: 'aruba-hosting' } },
      { order: { merchant: 'aruba-pec' } },
    ]);
  });

  it('marks the reasons that the customer must not hear in CSV', async () => {
    const { stdout } = await paytriage`batch INF-20595 INF-20550 --from fixtures --format csv`;
    const rows = stdout.split('\n').slice(1, 3);
    expect(rows.find((row) => row.startsWith('INF-20595'))).toContain(',internal,');
    expect(rows.find((row) => row.startsWith('INF-20550'))).not.toContain('internal');
  });
});

describe('batch narrows', () => {
  it('by merchant', async () => {
    const { stdout } = await paytriage`batch --from ${pair} --merchant aruba-pec --format ndjson`;
    expect(diagnosesOf(stdout).map(({ order }) => order.merchant)).toEqual(['aruba-pec']);
  });

  it('by one status or several', async () => {
    const one = await paytriage`batch --from ${twins} --status expired --format ndjson`;
    const two = await paytriage`batch --from ${twins} --format ndjson --status expired paid`;
    expect(numbersOf(one.stdout)).toEqual(['INF-20664']);
    expect(numbersOf(two.stdout)).toEqual(['INF-20661', 'INF-20663', 'INF-20664', 'INF-20665']);
  });

  it('by the day, both ends included, and by the moment', async () => {
    const days = await paytriage`batch --from ${twins} --since 2026-07-29 --until 2026-07-30 --format ndjson`;
    const moments =
      await paytriage`batch --from ${twins} --since 2026-07-28T19:00:00+02:00 --until 2026-07-28T20:00:00+02:00 --format ndjson`;
    expect(numbersOf(days.stdout)).toEqual(['INF-20661', 'INF-20663']);
    expect(numbersOf(moments.stdout)).toEqual(['INF-20662']);
  });

  it('the same way over a store', async () => {
    const store = join(await aFolder({}), 'store.db');
    await paytriage`import ${twins} --store ${store}`;
    const { stdout } =
      await paytriage`batch --store ${store} --status paid --since 2026-07-30 --until 2026-07-31 --format ndjson`;
    expect(numbersOf(stdout)).toEqual(['INF-20663']);
  });

  it('to nothing without complaint', async () => {
    const { code, stdout } = await paytriage`batch --from ${pair} --status refunded --format ndjson`;
    expect([code, stdout]).toEqual([0, '']);
  });
});

describe('batch over files looks for the order paid elsewhere', () => {
  const causeOf = (ndjson: string): string | undefined => diagnosesOf(ndjson)[0]?.cause;

  it('with --related only', async () => {
    const alone = await paytriage`batch INF-20660 --from ${twins} --format ndjson`;
    const related = await paytriage`batch INF-20660 --from ${twins} --related --format ndjson`;
    expect([causeOf(alone.stdout), causeOf(related.stdout)]).toEqual([
      'insufficient_funds',
      'paid_in_another_order',
    ]);
  });

  it('but not on stdin, which cannot be read twice', async () => {
    const { code, stdout } = await paytriage`batch --from - --related`;
    expect([code, stdout]).toEqual([2, '']);
  });

  it('and over a store without being asked', async () => {
    const store = join(await aFolder({}), 'store.db');
    await paytriage`import ${twins} --store ${store}`;
    const { stdout } = await paytriage`batch INF-20660 --store ${store} --format ndjson`;
    expect(causeOf(stdout)).toBe('paid_in_another_order');
  });
});
