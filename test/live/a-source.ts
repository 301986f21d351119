import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { run, type Ran } from '../cli/run-paytriage.ts';

interface Described {
  readonly type: string;
  readonly url: string;
  readonly [key: string]: string | number;
}

export interface Desk {
  readonly folder: string;
  readonly store: string;
  readonly run: (line: string, env?: Readonly<Record<string, string>>, signal?: AbortSignal) => Promise<Ran>;
  /** The same as a process of its own, which can be killed; needs the build. */
  readonly start: (line: string) => ChildProcess;
}

/** Every source's key in these tests: the form of two parts is right for all types. */
export const token = 'client-or-key:very-secret-part';

/** A folder with sources that retry at once, and runs of the program that find them, their keys and a store there. */
export async function aDesk(sources: Readonly<Record<string, Described>>): Promise<Desk> {
  const settings = Object.entries(sources).map(([name, source]): [string, object] => [
    name,
    { rate: 1000, backoff: 0.001, retries: 2, ...source },
  ]);
  const folder = await aFolder({ 'sources.yaml': JSON.stringify({ sources: Object.fromEntries(settings) }) });
  const store = join(folder, 'store.db');
  const tokens = Object.keys(sources).map((name): [string, string] => [
    `PAYTRIAGE_${name.toUpperCase()}_TOKEN`,
    token,
  ]);
  const fixed = {
    PAYTRIAGE_SOURCE_FILE: join(folder, 'sources.yaml'),
    PAYTRIAGE_SECRET_FILE: join(folder, 'secrets.json'),
    PAYTRIAGE_KEYRING: 'off',
    PAYTRIAGE_STORE: store,
    ...Object.fromEntries(tokens),
  };
  const script = join(import.meta.dirname, '../../bin/paytriage.js');
  return {
    folder,
    store,
    run: (line, env = {}, signal = new AbortController().signal) =>
      run(line.split(' '), { env: { ...fixed, ...env }, signal }),
    start: (line) => spawn(process.execPath, [script, ...line.split(' ')], { env: fixed, stdio: 'ignore' }),
  };
}

interface ErrorDocument {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly exitCode: number;
  };
}

/** The error of a run with `--json`. */
export function errorOf({ stderr }: Ran): ErrorDocument['error'] {
  const line = stderr.trim().split('\n').at(-1) ?? '';
  return (JSON.parse(line) as ErrorDocument).error;
}
