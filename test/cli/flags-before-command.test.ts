import { describe, expect, it } from 'vitest';
import { paytriage, paytriageWith, run } from './run-paytriage.ts';

describe('flags before the command', () => {
  it.each([
    [
      '--lang de diagnose INF-20481 --from fixtures --json',
      'diagnose INF-20481 --from fixtures --json --lang de',
    ],
    ['--json --from fixtures orders brunner', 'orders brunner --from fixtures --json'],
    [
      '--from fixtures/amex-at-ticketing fixtures/wrong-pin batch --format csv',
      'batch --format csv --from fixtures/amex-at-ticketing fixtures/wrong-pin',
    ],
    ['-q --format=json rules list', 'rules list --json'],
    ['--scheme iso8583 explain 43', 'explain 43 --scheme iso8583'],
    ['--from fixtures --merchant orders diagnose x', 'diagnose x --merchant orders --from fixtures'],
  ])('%s is %s', async (before, behind) => {
    const first = await run(before.split(' '));
    expect(first).toEqual(await run(behind.split(' ')));
    expect(first.stdout + first.stderr).not.toBe('');
  });

  it('are the flags of a query where no command follows', async () => {
    const { code, stdout } = await paytriage`--json --lang de INF-20481 --from fixtures`;
    expect([code, JSON.parse(stdout).order.number]).toEqual([0, 'INF-20481']);
  });

  it('that the command does not know are refused, and not searched for', async () => {
    const { code, stderr } = await paytriage`--symptom other orders brunner --from fixtures`;
    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '--symptom");
  });

  it('that lack their value do not take the command for it', async () => {
    const { code, stderr } = await paytriage`--lang diagnose INF-20481 --from fixtures`;
    expect(code).toBe(2);
    expect(stderr).toContain('--lang');
  });

  it('that come later outweigh those before', async () => {
    const { stdout } = await paytriageWith({ columns: 80 })`--lang de facts bank.debited --lang it`;
    expect(stdout).toContain('Significato');
  });
});
