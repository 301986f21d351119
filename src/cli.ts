import { CommanderError } from 'commander';
import { commandFirst } from './command-first.ts';
import type { Context, SaveMemory, StartWorker } from './commands/shared/context.ts';
import type { CommonFlags } from './commands/shared/flags.ts';
import { Runner } from './commands/shared/runner.ts';
import {
  AppError,
  Exit,
  InterruptedError,
  UnavailableError,
  UsageError,
  worstExit,
  type ExitCode,
} from './errors.ts';
import { isOn } from './config/environment.ts';
import { createProgram } from './program.ts';
import type { OutputStream } from './terminal/output-stream.ts';
import { createTerminal, type InputStream, type Terminal } from './terminal/terminal.ts';

/** Everything of a process that a run needs; tests hand in their own. `stdin` is asked for when it is read. */
export interface Streams {
  readonly stdin: InputStream & AsyncIterable<Buffer | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly startWorker?: StartWorker;
  readonly saveMemory?: SaveMemory;
}

const seeHelp = 'See paytriage --help, or paytriage <command> --help.';

/** Commander's errors in our form; undefined when it only printed help or the version. */
function fromCommander(error: CommanderError, subcommands: readonly string[]): AppError | undefined {
  if (error.exitCode === 0) return undefined;
  if (error.code === 'commander.help' && subcommands.length === 0) {
    return new UsageError('Help was asked for a command that does not exist.', 'See paytriage --help.');
  }
  if (error.code === 'commander.help') {
    return new UsageError(
      `A subcommand is missing: one of ${subcommands.join(', ')}.`,
      'See paytriage <command> --help.',
    );
  }
  const message = error.message.replace(/^error: /, '');
  if (error.code !== 'commander.unknownOption') return new UsageError(message, seeHelp);
  // What was given with a flag that is none may be a key: it is not repeated in the log of a script.
  const name = /^unknown option '(--?[^'=]*)/.exec(message)?.[1] ?? '';
  return new UsageError(
    message.replace(/'(-[^'=]*)=[^']*'/, "'$1'"),
    /token|key|secret|password/i.test(name)
      ? 'A key is no argument, where others could see it: paytriage sources add NAME --token-stdin.'
      : seeHelp,
  );
}

/** Before the flags are parsed: whether errors are wanted as JSON. */
function wantsJson(argv: readonly string[], env: Streams['env']): boolean {
  const isFormat = (word: string, index: number): boolean =>
    word === '--format=json' || (word === '--format' && argv[index + 1] === 'json');
  return (
    argv.includes('--json') ||
    argv.some(isFormat) ||
    isOn(env['PAYTRIAGE_JSON']) ||
    env['PAYTRIAGE_FORMAT'] === 'json'
  );
}

const isFull = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EIO');

function toError(thrown: unknown, signal: AbortSignal, subcommands: readonly string[]): unknown {
  if (isFull(thrown)) {
    return new UnavailableError(
      'output_failed',
      `The output cannot be written: ${thrown.message}.`,
      'Check the disk.',
    );
  }
  if (thrown instanceof CommanderError) return fromCommander(thrown, subcommands);
  if (signal.aborted && !(thrown instanceof AppError)) return new InterruptedError();
  return thrown;
}

/** Runs the program once and gives its exit code; nothing here touches the process. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { stdout, stderr, env, signal } = streams;
  const outcomes: ExitCode[] = [];
  const makeTerminal = (flags: CommonFlags): Terminal =>
    createTerminal({
      get stdin() {
        return streams.stdin;
      },
      stdout,
      stderr,
      env,
      colourFlag: flags.color,
      noInput: flags.input === false,
      quiet: flags.quiet,
    });
  const makeContext = (flags: CommonFlags): Context => ({
    terminal: makeTerminal(flags),
    get stdin() {
      return streams.stdin;
    },
    env,
    signal,
    startWorker: streams.startWorker,
    saveMemory: streams.saveMemory,
    note: (code) => outcomes.push(code),
  });
  const runner = new Runner(env, makeContext);
  const plain = makeTerminal({});
  const program = await createProgram(runner, plain, argv[0]);
  const words = commandFirst(argv, program);
  try {
    await program.parseAsync([...words], { from: 'user' });
    outcomes.push(runner.code ?? Exit.ok);
  } catch (thrown) {
    const command = program.commands.find((one) => one.name() === words[0]);
    const error = toError(thrown, signal, command?.commands.map((one) => one.name()) ?? []);
    if (error !== undefined) {
      const { reportError } = await import('./report-error.ts');
      const flags = { ...runner.flags, ...(wantsJson(argv, env) && { json: true }) };
      outcomes.push(await reportError(error, outcomes, { terminal: makeTerminal(flags), flags }));
    }
  }
  return signal.aborted ? Exit.interrupted : worstExit(...outcomes);
}
