import type { Worker } from 'node:worker_threads';
import type { ExitCode } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** The commands that share their work among threads. */
export type ThreadedCommand = 'batch' | 'explain';

/** Starts a thread that works for a command; `data` is plain. */
export type StartWorker = (data: unknown, command: ThreadedCommand) => Promise<Worker>;

/** Keeps V8's heaps small, and its space for young objects to so many megabytes: a smaller one is cleared up more often. */
export type SaveMemory = (youngMegabytes: 8 | 16) => Promise<void>;

/** What a command runs with; nothing in a command reaches for the process. */
export interface Context {
  readonly terminal: Terminal;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C, and when the reader of stdout is gone. */
  readonly signal: AbortSignal;
  /** Starts a worker thread of this program; absent where that cannot be, and all is done on one. */
  readonly startWorker?: StartWorker | undefined;
  /** To be asked for by what may read millions of records: the process then holds on to less. */
  readonly saveMemory?: SaveMemory | undefined;
  /** Notes an outcome beside the command's own (invalid records, an entry not found): the worst is the exit code. */
  readonly note: (code: ExitCode) => void;
}

/** A command's behaviour. What is large and not always needed it loads itself. */
export type Run<Args extends readonly unknown[], Flags> = (
  args: Args,
  flags: Flags,
  context: Context,
) => Promise<ExitCode>;
