import { createReadStream } from 'node:fs';
import { Exit, UnavailableError, UsageError } from '../errors.ts';
import type { ProfileBook } from '../merchants/profile-book.ts';
import {
  batchFormats,
  createBatchWriter,
  type BatchFormat,
  type BatchWriter,
} from '../output/batch-format.ts';
import type { Diagnosis } from '../output/diagnosis.ts';
import { groupKeys, renderGroups, type GroupKey } from '../output/groups.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import { maskCardData } from '../privacy/card-data.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { readCauseFilter, type CauseFilter } from './batch/cause-filter.ts';
import { GroupCounts } from './batch/group-counts.ts';
import { Tally } from './batch/tally.ts';
import type { BatchFlags, RunBatch } from './batch.ts';
import { readBound, readClock } from './shared/clock.ts';
import type { Context } from './shared/context.ts';
import { misspeltMerchant } from './shared/find-one.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { KnowledgeLoader } from './shared/knowledge-for.ts';
import { loadAgentLanguage } from './shared/language.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { openOrderStream, type OrderStream } from './shared/order-stream.ts';
import { readLines } from './shared/read-lines.ts';
import { Selection } from './shared/selection.ts';
import { loadRuleBook, type RuleBook } from './shared/rule-book.ts';
import { Triage } from './shared/triage.ts';
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

async function toSelection(
  words: readonly string[],
  flags: BatchFlags,
  context: Context,
): Promise<Selection> {
  if (flags.list === '-' && flags.from?.includes('-') === true) {
    throw new UsageError('--list - and --from - cannot both read stdin.', 'Save one of them to a file.');
  }
  return new Selection({
    queries: [...words, ...(await readList(flags.list, context))],
    statuses: flags.status,
    merchant: flags.merchant,
    since: readBound('--since', flags.since),
    until: readBound('--until', flags.until),
  });
}

/** What `--group-by` writes in place of rows, once all is counted. */
function groupWriter(by: GroupKey, format: BatchFormat, texts: Catalogue, width: number): BatchWriter {
  const counts = new GroupCounts(by);
  return {
    head: '',
    row: (diagnosis) => {
      counts.add(diagnosis);
      return '';
    },
    end: () => renderGroups(by, counts.groups(), format, texts, width),
  };
}

/** The flags that judge and sum up, read before anything is written. */
function readSumming(flags: BatchFlags, { causes }: RuleBook, texts: Catalogue, terminal: Terminal): Summing {
  const own = [...causes.keys()];
  const format = chooseFormat(flags, batchFormats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const { groupBy, only, failOn } = flags;
  const by = groupKeys.find((key) => key === groupBy);
  return {
    writer:
      by === undefined
        ? createBatchWriter(format, texts, terminal.width)
        : groupWriter(by, format, texts, terminal.width),
    isPrinted: only === undefined ? () => true : readCauseFilter('--only', [only].flat(), own),
    isFinding: failOn === undefined ? () => false : readCauseFilter('--fail-on', [failOn].flat(), own),
  };
}

interface Summing {
  readonly writer: BatchWriter;
  readonly isPrinted: CauseFilter;
  readonly isFinding: CauseFilter;
}

/** Diagnoses a page of orders: counts all of them, and gives the text of those that are printed. */
function rowsOf(
  diagnoses: readonly Diagnosis[],
  { writer, isPrinted, isFinding }: Summing,
  tally: Tally,
): string {
  let text = '';
  for (const diagnosis of diagnoses) {
    const { finding } = diagnosis;
    tally.add(finding.verdict, isFinding(finding));
    if (isPrinted(finding)) text += writer.row(diagnosis);
  }
  return text;
}

/** Ends the output; an input that failed half-way leaves it whole all the same, its groups and the JSON array. */
async function finish(stream: OrderStream, writer: BatchWriter, terminal: Terminal): Promise<void> {
  try {
    await terminal.write(writer.end());
  } finally {
    await stream.close();
  }
}

/** Nothing was found at a merchant that nobody has: a slip looks like a shop without orders. */
function warnOfMisspelt(merchant: string | undefined, profiles: ProfileBook, terminal: Terminal): void {
  const meant = merchant === undefined ? undefined : misspeltMerchant(merchant, profiles);
  if (meant !== undefined) terminal.warn(`No order is of this merchant. Did you mean ${meant}?`);
}

export const runBatch: RunBatch = async ([words], flags, context) => {
  const { terminal, signal } = context;
  const book = await loadRuleBook(flags.ruleFile);
  const language = await loadAgentLanguage(flags.lang, terminal);
  const texts = getCatalogue(language);
  const summing = readSumming(flags, book, texts, terminal);
  const profiles = await loadProfiles(flags.merchantFile);
  const triage = new Triage({
    book,
    profiles,
    language,
    now: readClock(flags.now),
    told: new Map(),
  });
  const knowledgeOf = new KnowledgeLoader(flags.codeFile);
  const selection = await toSelection(words, flags, context);
  const report = new InputReport(context, flags.verbose);
  const stream = await openOrderStream(flags, context, report, words.length > 0 || flags.list !== undefined);
  const tally = new Tally();
  const sumUp = (): void => {
    if (tally.findings > 0) context.note(Exit.findings);
    if (!terminal.closed.aborted) terminal.note(tally.describe(report.invalid, texts.terminal.tally));
  };
  try {
    await terminal.write(summing.writer.head);
    for await (const orders of stream.orders()) {
      const selected = orders.filter((order) => selection.accepts(order));
      tally.passOver(orders.length - selected.length);
      const related = await stream.related(selected);
      const knowledge = await knowledgeOf.for(selected);
      await triage.prepare(selected);
      const diagnoses = selected.map((order) => triage.diagnose(order, related(order), knowledge));
      await terminal.write(rowsOf(diagnoses, summing, tally));
      if (terminal.closed.aborted || signal.aborted) break;
    }
  } catch (error) {
    if (tally.orders > 0) sumUp();
    throw error;
  } finally {
    await finish(stream, summing.writer, terminal);
    report.finish();
  }
  if (report.read === 0 && flags.from !== undefined) terminal.warn('The input holds no orders.');
  if (tally.chosen === 0) warnOfMisspelt(flags.merchant, profiles, terminal);
  warnOfUnknownMerchants(triage.unknownMerchants, profiles, terminal);
  const missing = selection.notFound();
  for (const text of missing) terminal.error(`No order matches "${maskCardData(text)}".`);
  sumUp();
  return missing.length > 0 ? Exit.notFound : Exit.ok;
};
