import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/diagnostics/rules/built-in.ts';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { run, type Ran } from './run-paytriage.ts';

const blank = ['--from', 'fixtures', '--symptom', 'blank_page', '--now', '2026-10-01T10:00:00Z'];

const diagnose = (...words: readonly string[]): Promise<Ran> => run(['diagnose', ...words, ...blank]);

async function rulesOf(...words: readonly string[]) {
  const { code, stdout } = await diagnose('INF-20481', '--json', ...words);
  expect(code).toBe(0);
  return JSON.parse(stdout).explain;
}

describe('diagnose --explain --json', () => {
  it('adds every rule at the end of the diagnosis, the winner first', async () => {
    const { stdout } = await diagnose('INF-20481', '--json', '--explain');
    const plain = await diagnose('INF-20481', '--json');
    const { explain, ...diagnosis } = JSON.parse(stdout);
    expect(diagnosis).toEqual(JSON.parse(plain.stdout));
    expect(Object.keys(JSON.parse(stdout)).at(-1)).toBe('explain');
    expect(explain).toHaveLength(builtInRules.length);
    expect(explain[0]).toEqual({
      id: 'three-ds-blank-page',
      outcome: 'matched',
      rank: 1,
      why: { because: 'family', against: 'no-transaction-at-all' },
      cause: 'card_not_enrolled_3ds',
      family: 'report',
      certainty: 'likely',
      missing: [],
      conditions: {
        all: [
          { fact: 'order.payable', expected: true, actual: true, known: true, holds: 'yes' },
          { fact: 'order.maybeOnline', expected: true, actual: true, known: true, holds: 'yes' },
          { fact: 'symptom', expected: 'blank_page', actual: 'blank_page', known: true, holds: 'yes' },
          { fact: 'card.threeDSWorks', expected: false, actual: false, known: true, holds: 'yes' },
        ],
        holds: 'yes',
      },
    });
  });

  it('explains one rule that did not match, and one that cannot tell', async () => {
    expect(await rulesOf('--explain', 'order-paid')).toMatchObject([
      {
        id: 'order-paid',
        outcome: 'not_matched',
        rank: null,
        why: null,
        certainty: null,
        conditions: { fact: 'order.state', expected: 'paid', actual: 'open', known: true, holds: 'no' },
      },
    ]);
    expect(await rulesOf('--explain', 'bank-notified-customer-stuck')).toMatchObject([
      { outcome: 'undecided', missing: ['bank.notified'] },
    ]);
  });

  it('is on every line of ndjson, and has no place in CSV', async () => {
    const line = await diagnose('INF-20481', '--explain', '--format', 'ndjson');
    expect(JSON.parse(line.stdout).explain).toHaveLength(builtInRules.length);
    const csv = await diagnose('INF-20481', '--explain', '--format', 'csv');
    expect([csv.code, csv.stdout]).toEqual([2, '']);
  });
});

describe('diagnose --explain', () => {
  it('shows the tree of the winner below the card, what is missing, and the first condition that fails', async () => {
    const { stdout } = await diagnose('INF-20481', '--explain');
    expect(stdout).toContain('✓ three-ds-blank-page · 1. card_not_enrolled_3ds (likely) · wins');
    expect(stdout).toContain('\n  ✓ symptom = blank_page\n');
    expect(stdout).toContain('? bank-notified-customer-stuck: not known: bank.notified\n');
    expect(stdout).toContain('✗ order-paid: order.state = open (expected paid)\n');
    expect(stdout).not.toContain('\n  ✗ order.state = open');
  });

  it('shows every condition with --verbose', async () => {
    const { stdout } = await diagnose('INF-20481', '--explain', '--verbose');
    expect(stdout).toContain('✗ order-paid · not matched already_paid');
    expect(stdout).toContain('\n  ✗ order.state = open (expected paid)\n');
  });

  it('shows one rule in full, though it did not match, and no other', async () => {
    const { stdout } = await diagnose('INF-20481', '--explain', 'captured-order-open');
    expect(stdout.slice(stdout.indexOf('✗'))).toMatchInlineSnapshot(`
      "✗ captured-order-open · not matched paid_but_not_registered · money.captured =
        none (expected full)
        ✓ order.status = awaiting_payment (expected one of awaiting_payment, on_hold,
          draft, quote)
        ✗ money.captured = none (expected full)
        ? at least one of
          ? payer.returned unknown (expected true)
          ? money.minutesSinceCapture unknown (expected >= 60)
      "
    `);
  });

  it('takes the word behind it for the query where there is no other', async () => {
    const before = await diagnose('--explain', 'INF-20481');
    expect(before).toEqual(await diagnose('INF-20481', '--explain'));
    expect((await run(['--explain', 'INF-20481', ...blank])).stdout).toBe(before.stdout);
  });

  it('takes a rule before the query', async () => {
    const { code, stdout } = await diagnose('--explain', 'order-paid', 'INF-20481');
    expect([code, stdout.includes('✗ order-paid')]).toEqual([0, true]);
  });

  it('is exit 2 for a rule that does not exist, with the one that was meant', async () => {
    const { code, stdout, stderr } = await diagnose('INF-20481', '--explain', 'three-ds-blank-pages');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean three-ds-blank-page?');
    expect(stderr).toContain('paytriage rules list');
  });

  it('is exit 2 for a rule that a file disables, and names the file', async () => {
    const pack = join(await aFolder({ 'pack.yaml': 'disable: [order-paid]' }), 'pack.yaml');
    const explained = (rule: string) => diagnose('INF-20481', '--rule-file', pack, '--explain', rule);
    const { code, stderr } = await explained('order-paid');
    expect([code, stderr.includes(pack)]).toEqual([2, true]);
    expect((await explained('order-cancelled')).code).toBe(0);
  });

  it('is exit 2 without a query, also where a rule is named', async () => {
    expect((await diagnose()).code).toBe(2);
    expect((await diagnose('--explain')).code).toBe(2);
    expect((await diagnose('--explain', 'order-paid')).code).toBe(2);
  });

  it.each([
    ['1', builtInRules.length],
    ['order-paid', 1],
    ['0', undefined],
  ])('takes PAYTRIAGE_EXPLAIN=%s', async (value, rules) => {
    const { stdout } = await run(['INF-20481', ...blank, '--json'], { env: { PAYTRIAGE_EXPLAIN: value } });
    expect(JSON.parse(stdout).explain?.length).toBe(rules);
  });
});
