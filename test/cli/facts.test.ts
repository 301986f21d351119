import { describe, expect, it } from 'vitest';
import { askableFacts, factIds } from '../../src/diagnostics/facts/facts.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

interface Listed {
  readonly id: string;
  readonly type: string;
  readonly values: readonly string[] | null;
  readonly meaning: string;
  readonly source: string;
  readonly ask: { readonly text: string; readonly choices: readonly { value: unknown }[] } | null;
  readonly rules: readonly string[];
}

async function listed(): Promise<readonly Listed[]> {
  return JSON.parse((await paytriage`facts --json`).stdout);
}

describe('facts', () => {
  it('are listed, all of them, with what each means and where it comes from', async () => {
    const facts = await listed();
    expect(facts.map(({ id }) => id)).toEqual(factIds);
    for (const { id, meaning, source } of facts) {
      expect(meaning, id).toMatch(/^[A-Z].*\.$/);
      // Each part of a source names the place a value comes from, so that a rule's author can look there.
      for (const part of source.split('; ')) {
        expect(part, id).toMatch(/^(?:order|merchant|transactions|fact|the |other orders|--now)/);
      }
    }
  });

  it('say whether an agent can be asked, in which words and with which answers', async () => {
    const askable = (await listed()).filter(({ ask }) => ask !== null);
    expect(askable.map(({ id }) => id)).toEqual(askableFacts);
    for (const { id, ask } of askable) {
      expect(ask?.text, id).toMatch(/\?$/);
      expect(ask?.choices.length, id).toBeGreaterThan(1);
    }
  });

  it('name the rules that use them, a certainty included', async () => {
    const rulesOf = async (id: string): Promise<readonly string[]> =>
      JSON.parse((await paytriage`facts ${id} --json`).stdout).rules;
    expect(await rulesOf('payment.overdue')).toContain('payment-alive');
    expect(await rulesOf('payment.overdue')).not.toContain('order-paid');
    expect(await rulesOf('attempt.certainty')).toContain('stored-card-expired');
  });

  it('keep within 80 columns as a table', async () => {
    const { code, stdout } = await paytriageWith({ columns: 80 })`facts --no-color`;
    const lines = stdout.split('\n');
    expect(code).toBe(0);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const id of factIds) expect(lines.some((line) => line.startsWith(`${id} `))).toBe(true);
  });

  it('are a line each in a pipe, and the same line alone', async () => {
    const { stdout } = await paytriage`facts`;
    const alone = await paytriage`facts payment.alive`;
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(rows).toHaveLength(factIds.length);
    expect(alone.stdout).toBe(`${head}\n${rows.find((row) => row.startsWith('payment.alive\t'))}\n`);
  });

  it('are the same in every format', async () => {
    const facts = await listed();
    const { stdout: ndjson } = await paytriage`facts --format ndjson`;
    const { stdout: csv } = await paytriage`facts --format csv`;
    expect(
      ndjson
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(facts);
    expect(
      csv
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',')[0]),
    ).toEqual(['id', ...factIds]);
  });
});

describe('one fact', () => {
  it('is shown with its values, and the question for it', async () => {
    const { code, stdout } = await paytriageWith({ columns: 80 })`facts bank.debited --no-color`;
    expect(code).toBe(0);
    const [shown = '', rules] = stdout.split('  Rules    ');
    expect(rules).toContain('debited-but-unseen');
    expect(shown).toMatchInlineSnapshot(`
      "bank.debited
        Meaning  The customer's bank shows the amount as debited or reserved.
        Type     boolean
        Source   the customer
        Ask      Does the bank account or statement show the amount?
        Answers  true (Yes), false (No)
      "
    `);
  });

  it('that does not exist is exit 2, and the nearest is named', async () => {
    const { code, stdout, stderr } = await paytriage`facts payment.alife --json`;
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr).error.message).toContain('payment.alive');
  });

  it('is looked up as typed: what every object has is no fact', async () => {
    const { code, stdout } = await paytriage`facts constructor`;
    expect([code, stdout]).toEqual([2, '']);
  });
});
