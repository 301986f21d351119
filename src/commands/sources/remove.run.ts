import { removeSecret, tokenVariable } from '../../config/secrets/secrets.ts';
import { Exit } from '../../errors.ts';
import { toSafeJson } from '../../terminal/json.ts';
import type { RunSourcesNamed } from '../sources.ts';
import { chooseFormat } from '../shared/format.ts';
import { getSource, readSources } from '../shared/source-file/read-sources.ts';
import { removeSource } from '../shared/source-file/write-sources.ts';

export const runRemove: RunSourcesNamed = async ([name], flags, context) => {
  const { terminal, env } = context;
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const { url } = getSource(readSources(flags.sourceFile), name);
  // The key first: a source without one can be removed again, a key without its source would be forgotten about.
  await removeSecret({ source: name, host: url.host }, env);
  removeSource(flags.sourceFile, name);
  if ((env[tokenVariable(name)] ?? '') !== '') terminal.warn(`${tokenVariable(name)} is still set.`);
  const document = { schema: 'paytriage.source/1', name, removed: true };
  await terminal.write(
    format === 'json'
      ? `${toSafeJson(document, 2)}\n`
      : `${name} is removed, with its key. Orders in the store stay.\n`,
  );
  return Exit.ok;
};
