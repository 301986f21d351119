import { AppError, Exit, UsageError } from '../../errors.ts';
import { toQuery } from '../../orders/query.ts';
import type { Order } from '../../orders/order.ts';
import { addressPayments, isUnaddressed, paymentIdsOf } from '../../sources/live/address-payments.ts';
import type { LiveSource, SyncStart, SyncState } from '../../sources/live/live-source.ts';
import type { SourceSettings } from '../../sources/live/settings.ts';
import type { OrderItem } from '../../sources/source-item.ts';
import { withoutCircles } from '../../sources/live/without-circles.ts';
import { openStore } from '../../store/open-store.ts';
import { countOutcomes, noOutcomes, type OutcomeCounts } from '../../store/outcome.ts';
import type { Store } from '../../store/store.ts';
import { toSafeJson } from '../../terminal/json.ts';
import { Progress } from '../../terminal/progress.ts';
import type { RunSync, SyncFlags } from '../sync.ts';
import { readBound } from '../shared/clock.ts';
import type { Context } from '../shared/context.ts';
import { chooseFormat } from '../shared/format.ts';
import { InputReport } from '../shared/input-report.ts';
import { loadProfiles } from '../shared/load-profiles.ts';
import { openSource } from '../shared/open-source.ts';
import { getSource, readSources } from '../shared/source-file/read-sources.ts';
import { warnOfUnknownMerchants } from '../shared/unknown-merchants.ts';
import { ahead } from './ahead.ts';
import { findSyncState, toSyncNote } from './sync-mark.ts';

const firstDays = 90;
const dayMs = 86_400_000;
/** Seconds: a first sync of a large shop takes its time; each request has a limit of its own. */
const deadline = 12 * 3600;

/** Payments without an order number are looked for among the orders of the store, by the ids that the shop has kept. */
async function address(items: readonly OrderItem[], store: Store): Promise<readonly OrderItem[]> {
  const lost = items.filter(isUnaddressed);
  if (lost.length === 0) return items;
  const orders = new Map<string, Order>();
  for (const id of new Set(lost.flatMap(({ order }) => paymentIdsOf(order)))) {
    const { items: found } = await store.find(toQuery(id), { limit: 2 });
    for (const order of found) {
      if (!paymentIdsOf(order).includes(order.number))
        orders.set(JSON.stringify([order.merchant, order.number]), order);
    }
  }
  const addressed = addressPayments(lost, [...orders.values()]);
  return [...items.filter((item) => !isUnaddressed(item)), ...addressed];
}

interface Fetched {
  readonly counts: OutcomeCounts;
  readonly failure: AppError | undefined;
}

interface Job {
  readonly source: LiveSource;
  readonly start: SyncStart;
  readonly store: Store;
  readonly settings: SourceSettings;
  readonly report: InputReport;
  readonly progress: Progress;
}

/** Page by page, each with the place behind it in one transaction: nothing is passed over, whenever the run dies. */
async function fetchAll({ source, start, store, settings, report, progress }: Job): Promise<Fetched> {
  let counts = noOutcomes;
  let failure: AppError | undefined;
  try {
    for await (const { items, state } of ahead(withoutCircles(source.pages(start), source.name))) {
      const accepted = await address(report.accept(items), store);
      const taken = await store.take(accepted, () => [toSyncNote(settings, state)]);
      counts = countOutcomes(taken.outcomes, counts);
      progress.update(report.read);
    }
    await store.tidy();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    failure = error;
  } finally {
    progress.end();
  }
  return { counts, failure };
}

function toStart(flags: SyncFlags, state: SyncState | undefined, context: Context): SyncStart {
  const now = Date.now();
  const since = readBound('--since', flags.since);
  if (since !== undefined && since > now) {
    throw new UsageError(
      `--since ${flags.since ?? ''} is in the future: what changes until then would be missed.`,
      'Give the day from which on everything is fetched.',
    );
  }
  if (since !== undefined) return { state: undefined, since, now };
  if (state === undefined) {
    context.terminal.note(`First sync: what is new since ${firstDays} days ago (--since DAY fetches more).`);
  }
  return { state, since: now - firstDays * dayMs, now };
}

function toText(name: string, read: number, invalid: number, counts: OutcomeCounts): string {
  const { added, replaced, unchanged, keptNewer, keptFinal } = counts;
  return `${name}: ${read} read, ${added} added, ${replaced} replaced, ${unchanged} unchanged, ${keptNewer + keptFinal} kept, ${invalid} invalid\n`;
}

export const runSync: RunSync = async ([name], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const settings = getSource(readSources(flags.sourceFile), name);
  const profiles = await loadProfiles(flags.merchantFile);
  const merchant = settings.merchant ?? flags.merchant;
  if (merchant !== undefined && profiles.find(merchant) === undefined) {
    warnOfUnknownMerchants([merchant], profiles, terminal);
  }
  const source = await openSource(settings, context, { merchant, deadline });
  const report = new InputReport(context, flags.verbose);
  const store = await openStore({
    mode: 'write',
    ...(flags.store !== undefined && { path: flags.store }),
  });
  let fetched: Fetched;
  try {
    const start = toStart(flags, await findSyncState(store, settings), context);
    const progress = new Progress(terminal, { what: `records of ${name}` });
    fetched = await fetchAll({ source, start, store, settings, report, progress });
  } finally {
    report.finish();
    await store.close();
  }
  const { counts, failure } = fetched;
  const { read, invalid } = report;
  // Nothing was read: the failure is all there is to say.
  if (failure !== undefined && read === 0) throw failure;
  const document = {
    schema: 'paytriage.sync/1',
    source: name,
    read,
    ...counts,
    invalid,
    complete: failure === undefined,
  };
  await terminal.write(
    format === 'json' ? `${toSafeJson(document, 2)}\n` : toText(name, read, invalid, counts),
  );
  if (failure !== undefined) {
    terminal.note('What was read is stored; the next sync goes on from there.');
    throw failure;
  }
  return Exit.ok;
};
