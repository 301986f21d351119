import { Exit } from '../errors.ts';
import type { ProfileEntry } from '../merchants/profile-book.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { toNetworkName } from '../resolutions/network-names.ts';
import { fill } from '../resolutions/template.ts';
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
const tableColumns = ['id', 'name', 'country', 'networks', 'methods', 'origin'] as const;

/** The same for a person, in words. */
function toTableRow(
  { profile, file, replaces }: ProfileEntry,
  { labels, terminal }: Catalogue,
): readonly string[] {
  const { id, name, country, networks, methods } = profile;
  const { unknown, builtIn, replacesBuiltIn } = terminal.merchants;
  const origin = file === undefined ? builtIn : replaces === true ? fill(replacesBuiltIn, { file }) : file;
  return [
    id,
    name,
    country ?? unknown,
    networks?.map(toNetworkName).join(', ') ?? unknown,
    methods?.map((method) => labels.methods[method]).join(', ') ?? unknown,
    origin,
  ];
}

function toDocument({ profile, file, replaces }: ProfileEntry): object {
  return { ...profile, origin: file ?? 'built-in', replaces: replaces === true };
}

export const runMerchantsList: RunMerchantsList = async (_args, flags, { terminal }) => {
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const { entries } = await loadProfiles(flags.merchantFile);
  if (format === 'json') await terminal.write(`${toSafeJson(entries.map(toDocument), 2)}\n`);
  else if (format === 'ndjson') {
    await terminal.write(entries.map((entry) => `${toSafeJson(toDocument(entry))}\n`).join(''));
  } else if (format === 'table') {
    const texts = await loadAgentTexts(flags.lang, terminal);
    const heads = tableColumns.map((column) => texts.terminal.columns[column]);
    const rows = entries.map((entry) => toTableRow(entry, texts));
    await terminal.write(await renderRows(tableColumns, rows, format, terminal, { heads }));
  } else await terminal.write(await renderRows(columns, entries.map(toRow), format, terminal));
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
