import type { Worker } from 'node:worker_threads';

/** Runs the program in this process: the only place that sets the exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  const argv = process.argv.slice(2);
  // Asked for by scripts at every turn, and needs nothing of the program.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${__VERSION__}\n`);
    return;
  }
  const interrupt = new AbortController();
  // Once: a second Ctrl-C ends the process the hard way.
  process.once('SIGINT', () => {
    interrupt.abort();
  });
  const { main } = await import('./cli.ts');
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await main(argv, { stdin, stdout, stderr, env, signal: interrupt.signal, startWorker });
}

/** Less than usual: what a batch makes is thrown away at once, and several threads add up. */
const maxYoungGenerationSizeMb = 8;

/** A thread that runs `work` of this very file, wherever it is installed. */
async function startWorker(data: unknown): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  const code = `import(${JSON.stringify(import.meta.url)}).then((program) => program.work())`;
  return new Worker(code, { eval: true, workerData: data, resourceLimits: { maxYoungGenerationSizeMb } });
}

/** What a worker thread does. */
export async function work(): Promise<void> {
  const { work: workOnBatch } = await import('./commands/batch/worker.ts');
  await workOnBatch();
}
