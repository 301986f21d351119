import { createReadStream } from 'node:fs';
import { Exit, UnavailableError, UsageError } from '../errors.ts';
import { batchFormats, createBatchWriter } from '../output/batch-format.ts';
import { maskCardData } from '../privacy/card-data.ts';
import type { RunBatch } from './batch.ts';
import { readBound, readClock } from './shared/clock.ts';
import type { Context } from './shared/context.ts';
import type { BatchFlags } from './shared/flags.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { KnowledgeLoader } from './shared/knowledge-for.ts';
import { chooseAgentLanguage } from './shared/language.ts';
import { openOrderStream } from './shared/order-stream.ts';
import { readLines } from './shared/read-lines.ts';
import { Selection } from './shared/selection.ts';
import { loadRuleBook } from './shared/rule-book.ts';
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

export const runBatch: RunBatch = async ([words], flags, context) => {
  const { terminal, signal } = context;
  const format = chooseFormat(flags, batchFormats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const writer = createBatchWriter(format, terminal.width);
  const triage = new Triage({
    book: await loadRuleBook(flags.ruleFile),
    language: chooseAgentLanguage(flags.lang, terminal),
    now: readClock(flags.now),
    told: new Map(),
  });
  const knowledgeOf = new KnowledgeLoader(flags.codeFile);
  const selection = await toSelection(words, flags, context);
  const report = new InputReport(context, flags.verbose);
  const stream = await openOrderStream(flags, context, report, words.length > 0 || flags.list !== undefined);
  try {
    await terminal.write(writer.head);
    for await (const orders of stream.orders()) {
      const selected = orders.filter((order) => selection.accepts(order));
      const related = await stream.related(selected);
      const knowledge = await knowledgeOf.for(selected);
      const rows = selected.map((order) => writer.row(triage.diagnose(order, related(order), knowledge)));
      await terminal.write(rows.join(''));
      if (terminal.closed.aborted || signal.aborted) break;
    }
    await terminal.write(writer.end());
  } finally {
    await stream.close();
    report.finish();
  }
  if (report.read === 0 && flags.from !== undefined) terminal.warn('The input holds no orders.');
  warnOfUnknownMerchants(triage.unknownMerchants, terminal);
  const missing = selection.notFound();
  for (const text of missing) terminal.error(`No order matches "${maskCardData(text)}".`);
  return missing.length > 0 ? Exit.notFound : Exit.ok;
};
