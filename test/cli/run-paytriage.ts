import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli.ts';
import type { StartWorker } from '../../src/commands/shared/context.ts';
import type { ExitCode } from '../../src/errors.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly stdin?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly startWorker?: StartWorker;
  /** Columns of the terminal that stdout is; absent: a pipe. */
  readonly columns?: number;
}

/** No run of a test may find the store of whoever runs the tests. */
const nowhere = join(tmpdir(), 'paytriage-tests-have-no-store', 'store.db');

function sink(columns?: number): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      // Copied: once it is written, its memory is the program's again.
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  const screen = columns === undefined ? {} : { isTTY: true, columns };
  return { stream: Object.assign(stream, screen), text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs the program in this process and hands back everything a shell would see. */
export async function run(argv: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
  const { stdin = '', env = {}, signal = new AbortController().signal, columns, startWorker } = circumstances;
  const stdout = sink(columns);
  const stderr = sink();
  const code = await main(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { PAYTRIAGE_STORE: nowhere, ...env },
    signal,
    ...(startWorker && { startWorker }),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

type Command = (text: TemplateStringsArray, ...values: readonly string[]) => Promise<Ran>;

/** A command line as a template: words part at spaces, a `${value}` is one argument whatever it holds. */
export function paytriageWith(circumstances: Circumstances): Command {
  return (text, ...values) => {
    const words = text.map((part) => part.split(' ').filter(Boolean));
    return run(
      words.flatMap((part, index) => [...part, ...values.slice(index, index + 1)]),
      circumstances,
    );
  };
}

export const paytriage: Command = paytriageWith({});
