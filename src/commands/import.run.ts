import { AppError, Exit, InterruptedError } from '../errors.ts';
import { readOrders } from '../sources/read-orders.ts';
import { openStore } from '../store/open-store.ts';
import { countOutcomes, noOutcomes, type OutcomeCounts } from '../store/outcome.ts';
import { putSize, type IncomingOrder, type Store } from '../store/store.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { ImportFlags, RunImport } from './import.ts';
import type { Context } from './shared/context.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';

/** Takes orders in, whole chunks at a time: interrupted, the store holds what was committed and no half. */
class Intake {
  counts: OutcomeCounts = noOutcomes;
  #waiting: IncomingOrder[] = [];
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async add(orders: readonly IncomingOrder[]): Promise<void> {
    this.#waiting.push(...orders);
    if (this.#waiting.length >= putSize) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const orders = this.#waiting;
    this.#waiting = [];
    this.counts = countOutcomes(await this.#store.put(orders), this.counts);
  }
}

async function readInto(
  intake: Intake,
  paths: readonly string[],
  merchant: string | undefined,
  context: Context,
  report: InputReport,
): Promise<void> {
  const { stdin, signal } = context;
  for await (const items of readOrders(paths, { stdin, signal, merchant })) {
    await intake.add(report.accept(items));
  }
}

function toText(read: number, invalid: number, counts: OutcomeCounts): string {
  const parts = [
    `${read} read`,
    `${counts.added} added`,
    `${counts.replaced} replaced`,
    `${counts.unchanged} unchanged`,
    `${counts.keptNewer + counts.keptFinal} kept`,
    `${invalid} invalid`,
  ];
  return `${parts.join(', ')}\n`;
}

async function takeIn(
  paths: readonly string[],
  flags: ImportFlags,
  context: Context,
  report: InputReport,
): Promise<{ readonly counts: OutcomeCounts; readonly failure: AppError | undefined }> {
  const store = await openStore({ mode: 'write', ...(flags.store !== undefined && { path: flags.store }) });
  try {
    const intake = new Intake(store);
    let failure: AppError | undefined;
    try {
      await readInto(intake, paths, flags.merchant, context, report);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failure =
        error instanceof InterruptedError
          ? new InterruptedError(
              'Interrupted: what was read so far is in the store. Import again to complete it.',
            )
          : error;
    }
    // What was read before a file that cannot be read, or before Ctrl-C, is whole and is kept.
    await intake.flush();
    return { counts: intake.counts, failure };
  } finally {
    report.finish();
    await store.close();
  }
}

export const runImport: RunImport = async ([paths], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const report = new InputReport(context, flags.verbose);
  const { counts, failure } = await takeIn(paths, flags, context, report);
  if (counts.keptFinal > 0) {
    terminal.warn(
      `${counts.keptFinal} records would have reopened a paid or closed order without updatedAt: the stored ones were kept.`,
    );
  }
  const { read, invalid } = report;
  if (read === 0 && failure === undefined) terminal.warn('The input holds no orders.');
  // Nothing was read: the failure is all there is to say.
  if (read === 0 && failure !== undefined) throw failure;
  const document = { schema: 'paytriage.import/1', read, ...counts, invalid };
  await terminal.write(format === 'json' ? `${toSafeJson(document, 2)}\n` : toText(read, invalid, counts));
  if (failure !== undefined) throw failure;
  return Exit.ok;
};
