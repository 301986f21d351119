import { describe, expect, it } from 'vitest';
import { atATerminal } from './at-a-terminal.ts';
import { paytriage } from './run-paytriage.ts';

const [down, enter, interrupt] = ['\u001B[B', '\r', '\u0003'];
const notLoaded = ['INF-20510', '--from', 'fixtures', '--now', '2026-10-01T10:00:00Z'];

describe('diagnose at a terminal', () => {
  it('asks on stderr until the cause is decided, then prints the card once with what was answered', async () => {
    const { shows, ended, stdout, screen } = atATerminal(notLoaded);
    await shows('What went wrong', down, enter);
    await shows('How many transactions', enter);
    expect(await ended).toBe(0);
    expect(stdout().match(/^WHAT {2}/gm)).toHaveLength(1);
    expect(stdout()).toContain('payment_not_started');
    expect(stdout().replaceAll(/\s+/g, ' ')).toContain(
      'ANSWERED What went wrong, in the words of the customer? The payment is refused (symptom = payment_refused)',
    );
    expect(stdout()).not.toContain('Not known: ask something else');
    expect(screen()).toContain('INF-20510 · Infomaniak Ticketing');
  });

  it('asks something else where the customer does not know, and stops when told to', async () => {
    const { shows, ended, stdout } = atATerminal(notLoaded);
    await shows('What went wrong', ...Array<string>(10).fill(down), enter);
    await shows('How many transactions', ...Array<string>(3).fill(down), enter);
    expect(await ended).toBe(0);
    expect(stdout()).not.toContain('ANSWERED');
    expect(stdout()).toContain('ASK THE CUSTOMER');
  });

  it('is interrupted by Ctrl-C, with nothing on stdout', async () => {
    const { shows, ended, stdout } = atATerminal(notLoaded);
    await shows('What went wrong', interrupt);
    expect([await ended, stdout()]).toEqual([130, '']);
  });

  it('does not ask what a flag has answered', async () => {
    const { shows, ended, screen } = atATerminal([...notLoaded, '--answer', 'transactions.count=1']);
    await shows('What went wrong', down, enter);
    await shows('Does the bank account', enter);
    expect(await ended).toBe(0);
    expect(screen()).not.toContain('How many transactions');
  });

  it.each([
    ['the cause is decided', [...notLoaded, '--symptom', 'auth_stuck'], {}],
    ['--no-input is given', [...notLoaded, '--no-input'], {}],
    ['it runs in CI', notLoaded, { CI: 'true' }],
    ['a program reads the answer', [...notLoaded, '--json'], {}],
  ])('asks nothing where %s', async (_why, argv, env) => {
    const { ended, screen, stdout } = atATerminal(argv, env);
    expect([await ended, screen()]).toEqual([0, '']);
    expect(stdout()).toContain('INF-20510');
  });
});

it('diagnose in a pipe asks nothing and shows the questions', async () => {
  const { code, stdout, stderr } = await paytriage`diagnose INF-20510 --from fixtures`;
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('--answer symptom=');
});
