import { existsSync } from 'node:fs';
import { AppError, Exit, InterruptedError, UsageError } from '../errors.ts';
import { findInputs } from '../sources/find-inputs.ts';
import { readParts, type ReadOptions } from '../sources/read-orders.ts';
import { openStore, toStorePath } from '../store/open-store.ts';
import type { OutcomeCounts } from '../store/outcome.ts';
import { cleanText } from '../terminal/clean-text.ts';
import { toSafeJson } from '../terminal/json.ts';
import { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ImportFlags, RunImport } from './import.ts';
import type { Intake } from './import/intake.ts';
import type { Context } from './shared/context.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { readOptionsOf } from './shared/read-options.ts';
import { sizeOfInputs } from './shared/size-of-inputs.ts';
import { warnOfUnknownMerchants } from './shared/unknown-merchants.ts';

async function readInto(
  intake: Intake,
  paths: readonly string[],
  reading: ReadOptions,
  progress: Progress,
  report: InputReport,
): Promise<void> {
  const options = { ...reading, withTexts: true, startOf: intake.begin.bind(intake) };
  let ended = 0;
  try {
    for await (const part of readParts(paths, options)) {
      await intake.add(part);
      progress.update(report.read, ended + part.bytes);
      if (part.isEnd) ended += part.bytes;
    }
  } finally {
    progress.end();
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
  readonly rejectFiles: readonly string[];
  readonly failure: AppError | undefined;
}

/** Reads all there is; an AppError on the way comes back, for what was read before it is whole and is kept. */
async function readAll(...args: Parameters<typeof readInto>): Promise<AppError | undefined> {
  try {
    await readInto(...args);
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error instanceof InterruptedError
      ? new InterruptedError(
          'Interrupted: what was read so far is in the store. Import again to complete it.',
        )
      : error;
  }
}

async function takeIn(
  paths: readonly string[],
  flags: ImportFlags,
  context: Context,
  report: InputReport,
): Promise<Taken> {
  const { terminal } = context;
  const storePath = toStorePath(flags.store);
  // What cannot be found or read in this way is told before a store is made for it.
  const { inputs } = findInputs(paths);
  await context.saveMemory?.(8);
  const total = (terminal.hasStatus ? sizeOfInputs(inputs) : undefined) ?? 0;
  const reading = await readOptionsOf(flags, context);
  const store = await openStore({ mode: 'write', path: storePath });
  try {
    // It needs node:crypto, which no other command does.
    const { Intake } = await import('./import/intake.ts');
    const intake = new Intake({
      store,
      storePath,
      report,
      onGoOn: (file, line) => {
        terminal.note(
          `${cleanText(file)}: goes on at line ${line}, where the import before was interrupted.`,
        );
      },
      onChanged: (file) => {
        terminal.warn(
          `${cleanText(file)} has changed since its import was interrupted: it is read from the start.`,
        );
      },
    });
    const progress = new Progress(terminal, { what: 'orders', total });
    const failure = await readAll(intake, paths, reading, progress, report);
    await intake.flush();
    if (failure === undefined) await store.tidy();
    const { counts, duplicates, rejectFiles } = intake;
    return { counts, duplicates, rejectFiles, failure };
  } finally {
    report.finish();
    await store.close();
  }
}

/** A map file that is named and not there yet is made with whoever sits at the terminal. */
async function describeUnknown(
  paths: readonly string[],
  { map }: ImportFlags,
  terminal: Terminal,
): Promise<void> {
  if (map === undefined || !terminal.isInteractive || existsSync(map)) return;
  const table = paths.find((path) => path !== '-');
  if (table === undefined) return;
  const { writeMapFile } = await import('./import/map-wizard.ts');
  await writeMapFile(table, map, terminal);
}

export const runImport: RunImport = async ([paths], flags, context) => {
  if (flags.paste === true) {
    const { importPasted } = await import('./import/import-pasted.ts');
    return importPasted(paths, flags, context);
  }
  if (paths.length === 0)
    throw new UsageError('A file is missing.', 'Name files or folders, or - for stdin.');
  const { terminal } = context;
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  await describeUnknown(paths, flags, terminal);
  const profiles = await loadProfiles(flags.merchantFile);
  const report = new InputReport(context, flags.verbose);
  const { counts, duplicates, rejectFiles, failure } = await takeIn(paths, flags, context, report);
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
  for (const file of rejectFiles)
    terminal.note(`The records that were left out are kept in ${cleanText(file)}`);
  const rejected = rejectFiles.length === 0 ? {} : { rejected: rejectFiles };
  const document = { schema: 'paytriage.import/1', read, ...counts, invalid, ...rejected };
  await terminal.write(format === 'json' ? `${toSafeJson(document, 2)}\n` : toText(read, invalid, counts));
  if (failure !== undefined) throw failure;
  return Exit.ok;
};
