import { Exit } from '../../errors.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import { toSafeJson } from '../../terminal/json.ts';
import type { RunSourcesNamed } from '../sources.ts';
import { chooseFormat } from '../shared/format.ts';
import { openSource } from '../shared/open-source.ts';
import { getSource, readSources } from '../shared/source-file/read-sources.ts';

export const runTest: RunSourcesNamed = async ([name], flags, context) => {
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const settings = getSource(readSources(flags.sourceFile), name);
  const source = await openSource(settings, context);
  const findings = await source.check();
  const document = { schema: 'paytriage.source-test/1', name, url: settings.url.href, ok: true, findings };
  const text = `${name} (${settings.url.host}): ${findings.map(cleanText).join('\n')}\n`;
  await context.terminal.write(format === 'json' ? `${toSafeJson(document, 2)}\n` : text);
  return Exit.ok;
};
