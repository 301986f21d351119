import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { main } from '../../src/cli.ts';

/** A run at a terminal: `shows` waits until a question stands there, and types. */
export function atATerminal(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true });
  // Like the process's own, it stays open when a prompt that writes to it is over.
  stderr.end = () => stderr;
  const [printed, asked]: [string[], string[]] = [[], []];
  stdout.on('data', (chunk: string) => printed.push(chunk));
  stderr.on('data', (chunk: string) => asked.push(chunk));
  const ended = main(argv, { stdin, stdout, stderr, env, signal: new AbortController().signal });
  const screen = (): string => stripVTControlCharacters(asked.join(''));
  return {
    ended,
    screen,
    stdout: () => printed.join(''),
    shows: async (question: string, ...keys: readonly string[]) => {
      while (!screen().includes(question)) await new Promise((resolve) => setTimeout(resolve, 5));
      for (const key of keys) stdin.write(key);
    },
  };
}
