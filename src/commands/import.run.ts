import { AppError, Exit, InterruptedError } from '../errors.ts';
import type { Order } from '../orders/order.ts';
import { readOrders } from '../sources/read-orders.ts';
import { openStore } from '../store/open-store.ts';
import { countOutcomes, noOutcomes, type OutcomeCounts } from '../store/outcome.ts';
import { putSize, type IncomingOrder, type Store } from '../store/store.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { ImportFlags, RunImport } from './import.ts';
import type { Context } from './shared/context.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { warnOfUnknownMerchants } from './shared/unknown-merchants.ts';

/** Fifty-three bits of a text: a million keys as texts would fill the memory that the import may use. */
function toHash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** Takes orders in, whole chunks at a time: interrupted, the store holds what was committed and no half. */
class Intake {
  counts: OutcomeCounts = noOutcomes;
  /** Records of an order that this run had read a record of before; payments of one order are no such thing. */
  duplicates = 0;
  readonly #seen = new Set<number>();
  #waiting: IncomingOrder[] = [];
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async add(orders: readonly IncomingOrder[]): Promise<void> {
    for (const { order, partial } of orders) if (!partial) this.#see(order);
    this.#waiting.push(...orders);
    if (this.#waiting.length >= putSize) await this.flush();
  }

  #see({ merchant, number }: Order): void {
    const key = toHash(`${merchant}\n${number}`);
    if (this.#seen.has(key)) this.duplicates += 1;
    else this.#seen.add(key);
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

interface Taken {
  readonly counts: OutcomeCounts;
  readonly duplicates: number;
  readonly failure: AppError | undefined;
}

async function takeIn(
  paths: readonly string[],
  flags: ImportFlags,
  context: Context,
  report: InputReport,
): Promise<Taken> {
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
    return { counts: intake.counts, duplicates: intake.duplicates, failure };
  } finally {
    report.finish();
    await store.close();
  }
}

export const runImport: RunImport = async ([paths], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const profiles = await loadProfiles(flags.merchantFile);
  const report = new InputReport(context, flags.verbose);
  const { counts, duplicates, failure } = await takeIn(paths, flags, context, report);
  const { merchant } = flags;
  if (merchant !== undefined && profiles.find(merchant) === undefined) {
    warnOfUnknownMerchants([merchant], profiles, terminal);
  }
  if (duplicates > 0) {
    terminal.warn(`${duplicates} records tell of an order again: the later one of each counts.`);
  }
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
