import { setImmediate } from 'node:timers/promises';
import { AppError, Exit, InterruptedError, UnavailableError, UsageError } from '../errors.ts';
import type { OrderKey } from '../orders/order.ts';
import { maskCardData } from '../privacy/card-data.ts';
import { openStore, toStorePath } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { cleanText } from '../terminal/clean-text.ts';
import { toSafeJson } from '../terminal/json.ts';
import { confirm } from '../terminal/prompt.ts';
import { readClock } from './shared/clock.ts';
import type { Context } from './shared/context.ts';
import { count } from './shared/count.ts';
import { chooseFormat } from './shared/format.ts';
import { readQuery } from './shared/read-query.ts';
import type { RemovalFlags, RunForget, RunPrune, RunStore, StoreFlags } from './store.ts';
import { readAge } from './store/age.ts';
import { findCustomerOrders } from './store/customer-orders.ts';
import { forgetRejects } from './store/forget-rejects.ts';
import { rejectedOf } from './store/rejected-of.ts';

/** So many orders are removed in one transaction: an import gets its turn in between. */
const removedAtOnce = 500;

async function withStore<T>(
  flags: StoreFlags,
  mode: 'read' | 'write',
  action: (store: Store, path: string) => Promise<T>,
): Promise<T> {
  const path = toStorePath(flags.store);
  // It must be there: nobody looks after a store that does not exist, and none is made.
  if (mode === 'write') await (await openStore({ mode: 'read', path })).close();
  const store = await openStore({ mode, path });
  try {
    return await action(store, path);
  } finally {
    await store.close();
  }
}

async function write(
  { terminal }: Context,
  flags: StoreFlags,
  document: Readonly<Record<string, unknown>>,
  lines: readonly string[],
): Promise<void> {
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const text = lines.map((line) => `${cleanText(line)}\n`).join('');
  await terminal.write(format === 'json' ? `${toSafeJson(document, 2)}\n` : text);
}

const toMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export const runStoreInfo: RunStore = async (_, flags, context) =>
  withStore(flags, 'read', async (store) => {
    const info = await store.info();
    const { location, schemaVersion, orders, merchants, interrupted, bytes } = info;
    const size = bytes === undefined ? [] : [`Size       ${toMegabytes(bytes)}`];
    await write(context, flags, { schema: 'paytriage.store/1', ...info }, [
      `Store      ${location}`,
      `Layout     ${schemaVersion}`,
      ...size,
      `Orders     ${orders.toLocaleString('en')}`,
      ...merchants.map((one) => `  ${one.merchant}: ${one.orders.toLocaleString('en')}`),
      ...interrupted.map(({ path, line }) => `Interrupted import: ${path}, goes on at line ${line}`),
    ]);
    return Exit.ok;
  });

/** What every fault has in common. */
const mend = 'The store is damaged. Restore it from a backup, or move it away and import the orders again.';

export const runStoreCheck: RunStore = async (_, flags, context) =>
  withStore(flags, 'read', async (store) => {
    const problems = await store.check();
    const lines = problems.length === 0 ? ['Nothing is wrong with the store.'] : problems;
    await write(context, flags, { schema: 'paytriage.store-check/1', problems }, lines);
    if (problems.length > 0) context.terminal.note(mend);
    return problems.length === 0 ? Exit.ok : Exit.findings;
  });

export const runStoreVacuum: RunStore = async (_, flags, context) =>
  withStore(flags, 'write', async (store) => {
    const { bytes: before = 0 } = await store.info();
    await store.vacuum();
    const { bytes: after = 0 } = await store.info();
    const line = `${toMegabytes(before)} before, ${toMegabytes(after)} now`;
    await write(context, flags, { schema: 'paytriage.store-vacuum/1', before, after }, [line]);
    return Exit.ok;
  });

/** Whether to go on: `--yes`, or somebody who says so. Throws exit 2 where nobody can be asked. */
async function isAgreed({ terminal }: Context, { yes }: RemovalFlags, question: string): Promise<boolean> {
  if (yes === true) return true;
  if (!terminal.isInteractive)
    throw new UsageError(`${question} Nobody can be asked here.`, 'Give --yes, or --dry-run.');
  return confirm(terminal, question);
}

async function removeAll(store: Store, orders: readonly OrderKey[]): Promise<void> {
  for (let first = 0; first < orders.length; first += removedAtOnce) {
    await store.remove(orders.slice(first, first + removedAtOnce));
  }
}

function nobody(text: string): AppError {
  return new AppError({
    code: 'customer_not_found',
    message: `No order and no rejected record is of "${maskCardData(text)}".`,
    hint: 'Give an e-mail address, a phone, a name or an order number.',
    exitCode: Exit.notFound,
  });
}

/** The orders are gone, so running the command again would not find them. */
function tellOfTraces(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  throw new UnavailableError(
    'traces_left',
    `The customer is erased for every command, but traces may be left in the store's file: ${error.message}`,
    'Once that is mended, "paytriage store vacuum" takes them away.',
    error,
  );
}

export const runStoreForget: RunForget = async ([words], flags, context) =>
  withStore(flags, 'write', async (store, path) => {
    const text = readQuery(words);
    const orders = await findCustomerOrders(store, text);
    const isOfCustomer = rejectedOf(text, orders);
    const rejected = forgetRejects(path, isOfCustomer, false);
    if (orders.length + rejected === 0) throw nobody(text);
    const [names, numbers] = [
      [...new Set(orders.map(({ customer }) => customer?.email ?? customer?.name ?? ''))].filter(Boolean),
      orders.map(({ merchant, number }) => ({ merchant, number })),
    ];
    const what = `${count(orders.length, 'order')} and ${count(rejected, 'rejected record')} of ${names.join(', ') || text}`;
    const isDry = flags.dryRun === true;
    const document = { schema: 'paytriage.store-forget/1', orders: numbers, rejected };
    if (!isDry && !(await isAgreed(context, flags, `Erase ${cleanText(what)} for ever?`))) return Exit.ok;
    if (!isDry) {
      forgetRejects(path, isOfCustomer, true);
      await removeAll(store, orders);
      await store.vacuum().catch(tellOfTraces);
    }
    await write(context, flags, { ...document, dryRun: isDry }, [
      `${isDry ? 'Would erase' : 'Erased'} ${what}`,
      ...numbers.map(({ merchant, number }) => `  ${merchant} ${number}`),
    ]);
    return Exit.ok;
  });

function prunedInPart(removed: number): InterruptedError {
  return new InterruptedError(
    `Interrupted: ${count(removed, 'order')} removed. Prune again to remove the rest.`,
  );
}

export const runStorePrune: RunPrune = async (_, flags, context) => {
  const until = readClock(flags.now) - readAge(flags.olderThan);
  return withStore(flags, 'write', async (store) => {
    const orders = await store.countBefore(until);
    const before = new Date(until).toISOString();
    const what = `${count(orders, 'order')} placed before ${before.slice(0, 10)}`;
    const isDry = flags.dryRun === true;
    const isWanted = orders > 0 && !isDry;
    if (isWanted && !(await isAgreed(context, flags, `Remove ${what}?`))) return Exit.ok;
    if (isWanted) {
      let removed = 0;
      for await (const page of store.scan({ until })) {
        await store.remove(page);
        removed += page.length;
        // SQLite makes everything wait, and Ctrl-C would not be heard.
        await setImmediate();
        if (context.signal.aborted) throw prunedInPart(removed);
      }
      await store.tidy();
    }
    const document = { schema: 'paytriage.store-prune/1', before, orders, dryRun: isDry };
    await write(context, flags, document, [`${isDry ? 'Would remove' : 'Removed'} ${what}`]);
    return Exit.ok;
  });
};
