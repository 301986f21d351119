import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';

const twice = ['88104417', '--from', 'fixtures/same-number-at-two-merchants'];

/** A whole terminal, as an agent has it, with nobody at the keys. */
async function onTerminal(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly stdout: string }> {
  const stdout = new PassThrough();
  const code = await main(argv, {
    stdin: Object.assign(Readable.from([]), { isTTY: true }),
    stdout: Object.assign(stdout, { isTTY: true, columns: 80 }),
    stderr: Object.assign(new PassThrough(), { isTTY: true, columns: 80 }),
    env,
    signal: new AbortController().signal,
  });
  stdout.end();
  return { code, stdout: (await stdout.toArray()).join('') };
}

describe('a terminal where nobody can be asked', () => {
  it.each([
    ['in CI', { CI: 'true' }, []],
    ['with --no-input', {}, ['--no-input']],
    ['with PAYTRIAGE_NO_INPUT', { PAYTRIAGE_NO_INPUT: '1' }, []],
    ['that is dumb', { TERM: 'dumb' }, []],
  ])('%s is exit 4 at once', async (_where, env, flags) => {
    const { code, stdout } = await onTerminal([...twice, ...flags], env);
    expect([code, stdout]).toEqual([4, '']);
  });
});
