import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, run } from './run-paytriage.ts';

const at = '2026-09-30T10:00:00+02:00';
const stolen = {
  id: 't1',
  at,
  status: 'failed',
  card: { network: 'visa', last4: '1111' },
  notes: [
    {
      at,
      from: 'bank',
      scheme: 'iso8583',
      code: '43',
      text: '# Stolen\n[pay](http://example.com) <b>4111 1111 1111 1111',
    },
  ],
};

async function dossier(fields: Record<string, unknown>, ...flags: readonly string[]) {
  const stdin = orderJson('1', { merchant: 'infomaniak-ticketing', ...fields });
  const { code, stdout, stderr } = await run(['escalate', '1', '--from', '-', '--json', ...flags], { stdin });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('escalate', () => {
  it('gathers the case, and marks what is internal', async () => {
    const document = await dossier({ transactions: [stolen] }, '--symptom', 'payment_refused');
    expect(document).toMatchObject({
      schema: 'paytriage.dossier/1',
      order: { number: '1', merchant: 'infomaniak-ticketing', zone: 'Europe/Zurich' },
      diagnosis: { cause: 'lost_or_stolen_card', internal: true },
      transactions: [
        { id: 't1', at, network: 'visa', last4: '1111', reason: 'lost_or_stolen_card', internal: true },
      ],
      tried: { attempts: 1, answers: [{ fact: 'symptom', value: 'payment_refused' }] },
    });
    expect(document.versions.node).toBe(process.versions.node);
    expect(JSON.stringify(document)).not.toContain('4111 1111');
  });

  it('asks for what is missing: unknown is not none', async () => {
    const unknown = await dossier({});
    expect(unknown.missing).toEqual([
      'items',
      'amount',
      'attempt_time',
      'card',
      'transactions',
      'symptom',
      'browser',
      'steps_tried',
    ]);
    expect(unknown.tried.attempts).toBeNull();
    const none = await dossier({ transactions: [], amount: 100, currency: 'CHF', items: [{ name: 'Gala' }] });
    expect(none.missing).not.toContain('transactions');
    expect(none.missing).not.toContain('amount');
    expect(none.tried.attempts).toBe(0);
  });

  it('lets no note act in Markdown, and shows no card number', async () => {
    const stdin = orderJson('1', { transactions: [stolen], customer: { name: '\n# Forged `x`' } });
    const { stdout } = await run(['escalate', '1', '--from', '-'], { stdin });
    expect(
      stdout
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .every((line) => !/Stolen|Forged/.test(line)),
    ).toBe(true);
    const outsideCode = stdout.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/<b>|\]\(http|Forged/);
    expect(stdout).not.toContain('4111 1111');
  });

  it('writes a file that only its owner reads, and replaces none unasked', async () => {
    const file = join(await aFolder({}), 'dossier.md');
    const first = await paytriage`escalate INF-20523 --from fixtures --out ${file}`;
    expect([first.code, first.stdout]).toEqual([0, '']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await writeFile(file, 'mine');
    const second = await paytriage`escalate INF-20523 --from fixtures --out ${file} --json`;
    expect(second.code).toBe(2);
    expect(JSON.parse(second.stderr).error.code).toBe('file_exists');
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect((await paytriage`escalate INF-20523 --from fixtures --out ${file} --force`).code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('INF-20523');
  });

  it('says where it cannot write', async () => {
    const ran =
      await paytriage`escalate INF-20523 --from fixtures --out ${join(await aFolder({}), 'no', 'x.md')}`;
    expect(ran.code).toBe(5);
  });
});
