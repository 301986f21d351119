import { Exit } from '../errors.ts';
import type { ProfileEntry } from '../merchants/profile-book.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunMerchantsLint, RunMerchantsList, RunMerchantsShow } from './merchants.ts';
import { chooseFormat } from './shared/format.ts';
import { getProfile } from './shared/get-profile.ts';
import { loadAgentTexts } from './shared/language.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { renderRows } from './shared/render-rows.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
const columns = ['id', 'name', 'country', 'networks', 'methods', 'guide', 'origin'] as const;

function originOf({ file, replaces }: ProfileEntry): string {
  if (file === undefined) return 'built-in';
  return replaces === true ? `${file} (replaces built-in)` : file;
}

function toRow(entry: ProfileEntry): readonly string[] {
  const { id, name, country, networks, methods, guides } = entry.profile;
  const unknown = 'unknown';
  return [
    id,
    name,
    country ?? unknown,
    networks?.join(', ') ?? unknown,
    methods?.join(', ') ?? unknown,
    guides.map((guide) => guide.id).join(', '),
    originOf(entry),
  ];
}

/** A terminal is too narrow for all columns: the guides are left to `merchants show`. */
const onTerminal = (cells: readonly string[]): readonly string[] =>
  cells.filter((_cell, index) => columns[index] !== 'guide');

function toDocument({ profile, file, replaces }: ProfileEntry): object {
  return { ...profile, origin: file ?? 'built-in', replaces: replaces === true };
}

export const runMerchantsList: RunMerchantsList = async (_args, flags, { terminal }) => {
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const { entries } = await loadProfiles(flags.merchantFile);
  if (format === 'json') await terminal.write(`${toSafeJson(entries.map(toDocument), 2)}\n`);
  else if (format === 'ndjson') {
    await terminal.write(entries.map((entry) => `${toSafeJson(toDocument(entry))}\n`).join(''));
  } else {
    const texts = await loadAgentTexts(flags.lang, terminal);
    const heads = columns.map((column) => texts.terminal.columns[column]);
    const fit = format === 'table' ? onTerminal : (cells: readonly string[]) => cells;
    const rows = entries.map((entry) => fit(toRow(entry)));
    await terminal.write(await renderRows(fit(columns), rows, format, terminal, fit(heads)));
  }
  return Exit.ok;
};

export const runMerchantsShow: RunMerchantsShow = async ([id], flags, { terminal }) => {
  const format = chooseFormat(flags, ['json', 'yaml'] as const, 'json');
  const profile = getProfile(id, await loadProfiles(flags.merchantFile));
  if (format === 'json') await terminal.write(`${toSafeJson(profile, 2)}\n`);
  else {
    const { toMerchantFile } = await import('./merchants/profile-text.ts');
    await terminal.write(toMerchantFile(profile));
  }
  return Exit.ok;
};

export const runMerchantsLint: RunMerchantsLint = async ([files], flags, context) => {
  const { lintMerchantFiles } = await import('./merchants/lint-files.ts');
  return lintMerchantFiles([...(flags.merchantFile ?? []), ...files], flags, context);
};
