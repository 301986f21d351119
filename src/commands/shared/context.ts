import type { ExitCode } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** What a command runs with; nothing in a command reaches for the process. */
export interface Context {
  readonly terminal: Terminal;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C, and when the reader of stdout is gone. */
  readonly signal: AbortSignal;
  /** Notes an outcome beside the command's own (invalid records, an entry not found): the worst is the exit code. */
  readonly note: (code: ExitCode) => void;
}

/** A command's behaviour. What is large and not always needed it loads itself. */
export type Run<Args extends readonly unknown[], Flags> = (
  args: Args,
  flags: Flags,
  context: Context,
) => Promise<ExitCode>;
