import { Exit } from '../errors.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import { allProfiles } from '../merchants/profiles.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunMerchantsList, RunMerchantsShow } from './merchants.ts';
import { chooseFormat } from './shared/format.ts';
import { getProfile } from './shared/get-profile.ts';
import { loadAgentTexts } from './shared/language.ts';
import { renderRows } from './shared/render-rows.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
const columns = ['id', 'name', 'country', 'networks', 'methods', 'guide'] as const;

function toRow({ id, name, country, networks, methods, guides }: MerchantProfile): readonly string[] {
  const unknown = 'unknown';
  return [
    id,
    name,
    country ?? unknown,
    networks?.join(', ') ?? unknown,
    methods?.join(', ') ?? unknown,
    guides.map((guide) => guide.id).join(', '),
  ];
}

export const runMerchantsList: RunMerchantsList = async (_args, flags, { terminal }) => {
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  if (format === 'json') await terminal.write(`${toSafeJson(allProfiles, 2)}\n`);
  else if (format === 'ndjson') {
    await terminal.write(allProfiles.map((profile) => `${toSafeJson(profile)}\n`).join(''));
  } else {
    const texts = await loadAgentTexts(flags.lang, terminal);
    const heads = columns.map((column) => texts.terminal.columns[column]);
    await terminal.write(await renderRows(columns, allProfiles.map(toRow), format, terminal, heads));
  }
  return Exit.ok;
};

export const runMerchantsShow: RunMerchantsShow = async ([id], _flags, { terminal }) => {
  await terminal.write(`${toSafeJson(getProfile(id), 2)}\n`);
  return Exit.ok;
};
