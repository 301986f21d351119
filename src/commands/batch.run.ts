import { createReadStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Exit, UnavailableError, UsageError } from '../errors.ts';
import type { ProfileBook } from '../merchants/profile-book.ts';
import type { OrderKey } from '../orders/order.ts';
import { batchFormats, createBatchWriter, type BatchWriter } from '../output/batch-format.ts';
import { groupKeys, renderGroups } from '../output/groups.ts';
import { maskCardData } from '../privacy/card-data.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { BatchEngine, type BatchPlan, type Portion } from './batch/engine.ts';
import { GroupCounts } from './batch/group-counts.ts';
import { openPieces, type Pieces } from './batch/pieces.ts';
import { Tally } from './batch/tally.ts';
import { toAfter } from './batch/work.ts';
import type { BatchFlags, RunBatch } from './batch.ts';
import { readClock } from './shared/clock.ts';
import type { Context } from './shared/context.ts';
import { misspeltMerchant } from './shared/find-one.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { loadAgentLanguage } from './shared/language.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { readLines } from './shared/read-lines.ts';
import { warnOfUnknownMerchants } from './shared/unknown-merchants.ts';

async function readList(file: string | undefined, { stdin }: Context): Promise<readonly string[]> {
  if (file === undefined) return [];
  const entries: string[] = [];
  try {
    for await (const lines of readLines(file === '-' ? stdin : createReadStream(file))) {
      entries.push(...lines.map((line) => line.trim()).filter((line) => line !== ''));
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(
      'list_unreadable',
      `The list ${file} cannot be read: ${why}.`,
      'Check the path.',
      error,
    );
  }
  return entries;
}

/** The flags that sum up and the form of the output, read before anything is written. */
async function toPlan(words: readonly string[], flags: BatchFlags, context: Context): Promise<BatchPlan> {
  const { terminal } = context;
  const language = await loadAgentLanguage(flags.lang, terminal);
  const format = chooseFormat(flags, batchFormats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  if (flags.list === '-' && flags.from?.includes('-') === true) {
    throw new UsageError('--list - and --from - cannot both read stdin.', 'Save one of them to a file.');
  }
  return {
    flags,
    language,
    format,
    queries: [...words, ...(await readList(flags.list, context))],
    isNamed: words.length > 0 || flags.list !== undefined,
    groupBy: groupKeys.find((key) => key === flags.groupBy),
    now: readClock(flags.now),
    width: terminal.width,
  };
}

/** Writes the rows of portions one after the other, and counts what they tell. */
class Output {
  readonly tally = new Tally();
  readonly unknownMerchants = new Set<string>();
  readonly found = new Set<string>();
  last: OrderKey | undefined;
  readonly #groups = new GroupCounts();
  readonly #plan: BatchPlan;
  readonly #writer: BatchWriter;
  readonly #texts: Catalogue;
  readonly #terminal: Terminal;
  #hasRows = false;

  constructor(plan: BatchPlan, terminal: Terminal) {
    this.#plan = plan;
    this.#texts = getCatalogue(plan.language);
    this.#writer = createBatchWriter(plan.format, this.#texts, plan.width);
    this.#terminal = terminal;
  }

  /** What goes on behind an order is added to what an earlier run wrote: its columns are named there. */
  async begin(): Promise<void> {
    const { groupBy, flags, format } = this.#plan;
    const isContinued = flags.after !== undefined && format !== 'json';
    if (groupBy === undefined && !isContinued) await this.#terminal.write(this.#writer.head);
  }

  async take({ rows, counts, groups, unknownMerchants, found, last }: Portion): Promise<void> {
    this.tally.addAll(counts);
    for (const group of groups) this.#groups.add(group);
    for (const merchant of unknownMerchants) this.unknownMerchants.add(merchant);
    for (const query of found) this.found.add(query);
    const isFirst = !this.#hasRows && rows.length > 0;
    this.#hasRows ||= isFirst;
    await this.#terminal.write(isFirst ? rows.slice(this.#writer.between) : rows);
    this.last = last ?? this.last;
  }

  /** An input that failed half-way leaves the output whole all the same, its groups and the JSON array. */
  async end(): Promise<void> {
    const { groupBy, format, width } = this.#plan;
    await this.#terminal.write(
      groupBy === undefined
        ? this.#writer.end(this.#hasRows)
        : renderGroups(groupBy, this.#groups.groups(), format, this.#texts, width),
    );
  }
}

/** Does the whole batch, in step with the reader of its output; `progress` hears how far it is. */
async function runThrough(
  pieces: Pieces,
  output: Output,
  report: InputReport,
  { terminal, signal }: Context,
): Promise<void> {
  const progress = new Progress(terminal, {
    what: 'orders',
    ...(pieces.total !== undefined && { total: pieces.total }),
  });
  try {
    await output.begin();
    for await (const { done, share } of pieces.done()) {
      report.accept(done.others);
      report.count(done.read);
      await output.take(done);
      progress.update(output.tally.orders, share);
      // From a store into a file nothing ever waits, and Ctrl-C would not be heard.
      await setImmediate();
      if (terminal.closed.aborted || signal.aborted) break;
    }
  } finally {
    progress.end();
    await finish(pieces, output);
    report.finish();
  }
}

async function finish(pieces: Pieces, output: Output): Promise<void> {
  try {
    await output.end();
  } finally {
    await pieces.close();
  }
}

/** Nothing was found at a merchant that nobody has: a slip looks like a shop without orders. */
function warnOfMisspelt(merchant: string | undefined, profiles: ProfileBook, terminal: Terminal): void {
  const meant = merchant === undefined ? undefined : misspeltMerchant(merchant, profiles);
  if (meant !== undefined) terminal.warn(`No order is of this merchant. Did you mean ${meant}?`);
}

/** Says after Ctrl-C how to go on, where nothing but rows is lost: counts would begin anew. */
function sayHowToGoOn({ last, tally }: Output, plan: BatchPlan, { terminal, signal }: Context): void {
  if (!signal.aborted || terminal.closed.aborted || last === undefined || plan.groupBy !== undefined) return;
  terminal.note(
    `Stopped after ${tally.orders} orders. To go on, run the same with --after ${maskCardData(toAfter(last))}`,
  );
}

export const runBatch: RunBatch = async ([words], flags, context) => {
  const { terminal } = context;
  const plan = await toPlan(words, flags, context);
  const engine = await BatchEngine.open(plan);
  const output = new Output(plan, terminal);
  const report = new InputReport(context, flags.verbose);
  await context.saveMemory?.(16);
  const pieces = await openPieces(plan, engine, context);
  const { tally } = output;
  const sumUp = (): void => {
    if (tally.findings > 0) context.note(Exit.findings);
    if (terminal.closed.aborted) return;
    terminal.note(tally.describe(report.invalid, getCatalogue(plan.language).terminal.tally));
    sayHowToGoOn(output, plan, context);
  };
  try {
    await runThrough(pieces, output, report, context);
  } catch (error) {
    if (tally.orders > 0) sumUp();
    throw error;
  }
  if (report.read === 0 && flags.from !== undefined && flags.after === undefined) {
    terminal.warn('The input holds no orders.');
  }
  const profiles = await loadProfiles(flags.merchantFile);
  if (tally.chosen === 0) warnOfMisspelt(flags.merchant, profiles, terminal);
  warnOfUnknownMerchants(output.unknownMerchants, profiles, terminal);
  const missing = plan.queries.filter((text) => !output.found.has(text));
  for (const text of missing) terminal.error(`No order matches "${maskCardData(text)}".`);
  sumUp();
  return missing.length > 0 ? Exit.notFound : Exit.ok;
};
