import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UnavailableError, UsageError } from '../../errors.ts';
import type { CheckReport } from '../../output/check/report.ts';
import { checkFormats, type CheckFormat } from '../../output/check/formats.ts';
import { renderCheck } from '../../output/check/render-check.ts';
import { createColours } from '../../terminal/colour.ts';
import { nearestWord } from '../shared/nearest-word.ts';

/** One `--report format=FILE`. */
export interface ReportFile {
  readonly format: CheckFormat;
  readonly file: string;
}

const example = 'For example --report junit=report.xml';

function toReportFile(text: string): ReportFile {
  const split = text.indexOf('=');
  const name = text.slice(0, Math.max(0, split)).trim();
  const file = text.slice(split + 1).trim();
  if (split < 1 || file === '') throw new UsageError(`--report needs format=FILE, not "${text}".`, example);
  const format = checkFormats.find((known) => known === name);
  if (format === undefined) {
    throw new UsageError(
      `There is no report format "${name}".${nearestWord(name, checkFormats)}`,
      `One of ${checkFormats.join(', ')}`,
    );
  }
  return { format, file };
}

/** Reads all `--report` flags. Throws a usage error for an unknown format, and for a file that two reports would share. */
export function readReportFlags(texts: readonly string[]): readonly ReportFile[] {
  const reports = texts.map(toReportFile);
  const files = reports.map(({ file }) => path.resolve(file));
  const twice = reports.find((_report, index) => files.indexOf(files[index] ?? '') !== index);
  if (twice !== undefined)
    throw new UsageError(`Two reports would be written to ${twice.file}.`, 'Give each its own file.');
  return reports;
}

/** `mkdir` with `recursive` never returns where a folder cannot be made though its parent is there, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(path.dirname(folder));
  await mkdir(folder);
}

/** Writes the reports, each without colours; makes the folders they go to. Throws an UnavailableError. */
export async function writeReports(report: CheckReport, files: readonly ReportFile[]): Promise<void> {
  const plain = createColours({ flag: false, env: {}, isTTY: false });
  for (const { format, file } of files) {
    try {
      await makeFolder(path.dirname(path.resolve(file)));
      await writeFile(file, renderCheck(report, format, plain));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new UnavailableError(
        'report_unwritable',
        `The report ${file} cannot be written: ${why}.`,
        'Check the path and who may write it.',
        error,
      );
    }
  }
}
