import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { ThreadedCommand } from './commands/shared/context.ts';

/** Runs the program in this process: the only place that sets the exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  const argv = process.argv.slice(2);
  // Asked for by scripts at every turn, and needs nothing of the program.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    // Without a listener a closed pipe would end the process with a stack trace.
    process.stdout.once('error', (error: NodeJS.ErrnoException) => void reportUnwritten(error, process));
    process.stdout.write(`${__VERSION__}\n`);
    return;
  }
  const interrupt = new AbortController();
  // Once: a second Ctrl-C ends the process the hard way.
  process.once('SIGINT', () => {
    interrupt.abort();
  });
  const { main } = await import('./cli.ts');
  const { stdout, stderr, env } = process;
  const streams = {
    // Most runs do not read it, and Node.js opens it when it is asked for.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env,
    signal: interrupt.signal,
    startWorker,
    saveMemory,
  };
  process.exitCode = await main(argv, streams);
}

async function reportUnwritten(error: NodeJS.ErrnoException, process: NodeJS.Process): Promise<void> {
  if (error.code === 'EPIPE' || error.code === 'EOF') return;
  process.stderr.write(`error: The output cannot be written: ${error.message}.\nCheck the disk.\n`);
  process.exitCode = (await import('./errors.ts')).Exit.unavailable;
}

async function saveMemory(megabytes: number): Promise<void> {
  (await import('./lean-heap.ts')).keepHeapLean(megabytes);
}

/**
 * The most that a thread may take for young objects, less than usual, as several threads add up. V8 divides it by three
 * and rounds down to a power of two: with 8 or 16 it has a quarter or half of the room, and copies what it keeps far more often.
 */
const youngMegabytes = 24;

/** A thread that runs `work` of this very file, wherever it is installed. */
async function startWorker(data: unknown, command: ThreadedCommand): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  const [loader, main] = [join(import.meta.dirname, '..', 'bin', 'loader.js'), import.meta.filename].map(
    (file) => JSON.stringify(file),
  );
  const code = `require(${loader}).createLoader().load(${main}).work(${JSON.stringify(command)})`;
  const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes };
  return new Worker(code, { eval: true, workerData: data, resourceLimits });
}

/** What a worker thread does. */
export async function work(command: ThreadedCommand): Promise<void> {
  const worker =
    command === 'batch' ? import('./commands/batch/worker.ts') : import('./commands/explain/worker.ts');
  await (await worker).work();
}
