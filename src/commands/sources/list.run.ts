import { findSecret } from '../../config/secrets/secrets.ts';
import { Exit } from '../../errors.ts';
import type { SourceSettings } from '../../sources/live/settings.ts';
import { toSafeJson } from '../../terminal/json.ts';
import type { RunSourcesList } from '../sources.ts';
import type { Context } from '../shared/context.ts';
import { chooseFormat } from '../shared/format.ts';
import { renderRows } from '../shared/render-rows.ts';
import { readSources } from '../shared/source-file/read-sources.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
const columns = ['name', 'type', 'url', 'merchant', 'key'] as const;

/** Where the key is: the secret itself is looked up and never shown. */
async function placeOf({ name, url }: SourceSettings, { env }: Context): Promise<string> {
  const sought = await findSecret({ source: name, host: url.host }, env);
  return sought.secret === undefined ? 'missing' : sought.place;
}

export const runList: RunSourcesList = async (_args, flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const sources = [...readSources(flags.sourceFile).values()];
  const rows = await Promise.all(
    sources.map(async (source) => ({
      name: source.name,
      type: source.type,
      url: source.url.href,
      merchant: source.merchant ?? null,
      key: await placeOf(source, context),
    })),
  );
  if (rows.length === 0) terminal.note('No source is set up: paytriage sources add NAME --type TYPE.');
  if (format === 'json') {
    await terminal.write(`${toSafeJson({ schema: 'paytriage.sources/1', sources: rows }, 2)}\n`);
  } else if (format === 'ndjson') {
    await terminal.write(rows.map((row) => `${toSafeJson(row)}\n`).join(''));
  } else if (rows.length > 0 || format !== 'table') {
    const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
    await terminal.write(await renderRows(columns, cells, format, terminal));
  }
  return Exit.ok;
};
