import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lintChecks } from '../src/diagnostics/packs/lint-finding.ts';
import { families } from '../src/diagnostics/rule.ts';
import { aFolder } from '../src/sources/sources.test-data.ts';
import { run } from './cli/run-paytriage.ts';

const page = readFileSync(new URL('../docs/rule-files.md', import.meta.url), 'utf8');
const [, firstRule = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];

async function tried(argv: readonly string[]) {
  const file = join(await aFolder({ 'my-rules.yaml': firstRule }), 'my-rules.yaml');
  return run(argv.map((word) => (word === 'my-rules.yaml' ? file : word)));
}

it('the first rule of the page is covered by its examples and lacks only translations', async () => {
  const tests = await tried(['rules', 'test', 'my-rules.yaml', '--coverage']);
  const lint = await tried(['rules', 'lint', 'my-rules.yaml', '--json']);
  const { findings } = JSON.parse(lint.stdout);
  expect([tests.code, lint.code]).toEqual([0, 0]);
  expect(findings).toMatchObject([{ check: 'translation_missing', subject: 'manual_review' }]);
});

it('it diagnoses the orders of the page as the page shows', async () => {
  const [, command = '', shown = ''] =
    /^```console\n\$ paytriage (.*?) \| cut .*?\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const { code, stdout } = await tried(command.split(' '));
  const cells = stdout.split('\n').map((line) => line.split(','));
  const cut = cells.map((row) => [0, 4, 7, 9].flatMap((index) => row[index] ?? []).join(','));
  expect([code, cut.join('\n')]).toEqual([0, shown]);
});

it('the page names the families in their order, and all that lint finds', () => {
  const order = families.map((family) => page.indexOf(`\`${family}\``, page.indexOf('## Which rule wins')));
  expect(order.toSorted((a, b) => a - b)).toEqual(order);
  for (const check of Object.keys(lintChecks)) expect(page).toContain(`\`${check}\``);
});
