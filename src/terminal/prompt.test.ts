import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Exit } from '../errors.ts';
import { askOne, InterruptedPrompt, pickOne } from './prompt.ts';
import { createTerminal } from './terminal.ts';

const choices = [
  { name: 'INF-1', value: { number: 'INF-1' } },
  { name: 'INF-2\u001B[2J\nfaked', value: { number: 'INF-2' } },
];

function interactive(env: Readonly<Record<string, string>> = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true });
  let shown = '';
  stderr.on('data', (chunk: string) => {
    shown += chunk;
  });
  const terminal = createTerminal({ stdin, stdout, stderr, env });
  const until = async (text: string): Promise<void> => {
    while (!shown.includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { terminal, stdin, stdout, until, shown: () => shown };
}

describe('pickOne', () => {
  it('gives the value of the choice, and asks on stderr', async () => {
    const { terminal, stdin, stdout, until } = interactive();
    const picking = pickOne(terminal, 'Which order?', choices);
    await until('INF-2');
    stdin.write('\u001B[B');
    stdin.write('\r');
    expect(await picking).toEqual({ number: 'INF-2' });
    expect(stdout.read()).toBeNull();
  });

  it('shows choices that are safe', async () => {
    const { terminal, stdin, until, shown } = interactive();
    const picking = pickOne(terminal, 'Which order?', choices);
    await until('INF-2');
    stdin.write('\r');
    await picking;
    expect(stripVTControlCharacters(shown())).toContain('INF-2␛[2J⏎faked');
    expect(shown()).not.toContain('\u001B[2J');
  });

  it('has no colours where there are to be none', async () => {
    const { terminal, stdin, until, shown } = interactive({ NO_COLOR: '1' });
    const picking = pickOne(terminal, 'Which order?', choices);
    await until('INF-2');
    stdin.write('\r');
    await picking;
    const sequences = shown().split('\u001B[').slice(1);
    expect(sequences.filter((sequence) => /^[\d;]*m/.test(sequence))).toEqual([]);
  });

  it('is interrupted by Ctrl-C', async () => {
    const { terminal, stdin, until } = interactive();
    const picking = pickOne(terminal, 'Which order?', choices);
    await until('INF-2');
    stdin.write('\u0003');
    const error: unknown = await picking.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InterruptedPrompt);
    expect(error).toHaveProperty('exitCode', Exit.interrupted);
  });

  it('is interrupted when stdin ends', async () => {
    const { terminal, stdin, until } = interactive();
    const picking = pickOne(terminal, 'Which order?', choices);
    await until('INF-2');
    stdin.end();
    await expect(picking).rejects.toBeInstanceOf(InterruptedPrompt);
  });

  it('is interrupted when stdin has ended before', async () => {
    const { terminal, stdin } = interactive();
    stdin.destroy();
    await expect(pickOne(terminal, 'Which order?', choices)).rejects.toBeInstanceOf(InterruptedPrompt);
  });

  it('refuses to ask where nobody can answer', async () => {
    const { terminal } = interactive({ CI: 'true' });
    await expect(pickOne(terminal, 'Which order?', choices)).rejects.toThrow('nobody can answer');
  });
});

describe('askOne', () => {
  it('gives the line, once it is valid', async () => {
    const { terminal, stdin, until } = interactive();
    const isNumber = (answer: string) => /^\d+$/.test(answer) || 'digits only';
    const asking = askOne(terminal, 'How many transactions?', isNumber);
    await until('How many');
    stdin.write('x\r');
    await until('digits only');
    stdin.write('\u007F0\r');
    expect(await asking).toBe('0');
  });
});
