import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith, run, type Ran } from './run-paytriage.ts';

const fixture = 'fixtures/hostile-text';
const numbers = ['INF-20685', 'OPT-2026-0405'];
const formats: Readonly<Record<string, readonly string[]>> = {
  diagnose: ['terminal', 'json', 'ndjson', 'csv'],
  orders: ['table', 'json', 'ndjson', 'csv', 'tsv'],
  transactions: ['table', 'json', 'ndjson', 'csv', 'tsv'],
  reply: ['text', 'markdown', 'html', 'json'],
  escalate: ['markdown', 'json'],
};
const lookUps = Object.entries(formats).flatMap(([command, names]) =>
  names.flatMap((format) => numbers.map((number) => [command, number, format])),
);
const batches = ['table', 'json', 'ndjson', 'csv', 'tsv'].map((format) => ['batch', '', format]);
const runs = [...lookUps, ...batches].map(([command = '', number = '', format = '']) => ({
  title: `${command} ${number} as ${format}`,
  argv: [
    command,
    ...(number === '' ? [] : [number]),
    ...['--format', format],
    // Whether there are texts in the customer's language is no matter of harm.
    ...(command === 'reply' ? ['--lang', 'en'] : []),
  ],
}));

/** Control and format characters that act on a terminal; a tab and a line feed separate cells and lines. */
const active = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

function expectHarmless({ stdout, stderr }: Ran): void {
  expect(stdout).not.toMatch(active);
  expect(stderr).not.toMatch(active);
  expect((stdout + stderr).replace(/[^\d]/g, '')).not.toContain('4111111111111111');
  expect(stdout).not.toContain('CVV 123');
}

describe('hostile text', () => {
  it.each(runs)('does no harm from a file: $title', async ({ argv }) => {
    const ran = await run([...argv, '--from', fixture]);
    // A batch sums up on stderr.
    expect([ran.code, ran.stderr.replace(/^2 read, 2 diagnosed, .*\n$/, '')]).toEqual([0, '']);
    expectHarmless(ran);
  });

  it.each(runs)('does no harm on a terminal without colours: $title', async ({ argv }) => {
    expectHarmless(
      await run([...argv, '--from', fixture, '--no-color', '--verbose', '--debug'], { columns: 80 }),
    );
  });

  it('never reaches the store with a card number', async () => {
    const store = join(await aFolder({}), 'store.db');
    await paytriage`import ${fixture} --store ${store}`;
    const bytes = (await readFile(store)).toString('latin1');
    expect(bytes).toContain('20685');
    expect(bytes).not.toMatch(/4111[ -]?1111[ -]?1111[ -]?1111/);
    expectHarmless(await paytriage`diagnose INF-20685 --store ${store} --json`);
  });

  it.each(['diagnose OPT-2026-0405', 'orders OPT-2026-0405', 'transactions OPT-2026-0405', 'batch'])(
    'is no formula in the CSV of %s',
    async (line) => {
      const { stdout } = await run([...line.split(' '), '--from', fixture, '--format', 'csv']);
      expect(stdout).not.toMatch(/(?:^|,)"?[=+@-]/m);
    },
  );

  it('keeps its words: only what acts is taken out', async () => {
    const { stdout } = await paytriage`transactions INF-20685 --from ${fixture} --json`;
    expect(JSON.parse(stdout).transactions[0]).toMatchObject({ reason: 'insufficient_funds' });
    expect(stdout).toContain('Insufficient funds');
  });

  it('typed as a query comes back harmless', async () => {
    expectHarmless(await paytriage`orders ${'4111 1111 1111 1111 \u202e'} --from ${fixture}`);
    expectHarmless(await paytriage`orders ${'\u001b[31mred\u0007'} --from ${fixture} --json`);
  });

  it('hides no card number behind an escape sequence', async () => {
    const text = '\u001b[31m4111 1111 1111 1111\u001b[0m declined';
    const transactions = [
      { id: 't', at: '2026-03-02T09:00:00Z', status: 'failed', notes: [{ from: 'bank', text }] },
    ];
    const stdin = orderJson('1', { transactions });
    expectHarmless(await paytriageWith({ stdin })`transactions 1 --from - --json`);
  });
});

describe('the same input', () => {
  it.each(runs)('gives the same bytes: $title', async ({ argv }) => {
    const again = [...argv, '--from', fixture, '--now', '2026-10-01T10:00:00Z'];
    expect(await run(again)).toEqual(await run(again));
  });

  it('gives the same bytes for all fixtures', async () => {
    const all = ['batch', '--from', 'fixtures', '--format', 'ndjson', '--now', '2026-10-01T10:00:00Z'];
    const [first, second] = [await run(all), await run(all)];
    expect(first.stdout.split('\n').length).toBeGreaterThan(200);
    expect(first).toEqual(second);
  });
});
