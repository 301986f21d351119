import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { profileChecks } from '../src/merchants/lint-finding.ts';
import { countriesWithCalendar } from '../src/orders/calendar/holidays.ts';
import { aFolder } from '../src/sources/sources.test-data.ts';
import { run } from './cli/run-paytriage.ts';

const page = readFileSync(new URL('../docs/your-shop.md', import.meta.url), 'utf8');
const [, profile = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
const [, order = ''] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? [];
const example = /^```console\n\$ paytriage (.*)\n([\s\S]*?)^```$/m;

async function tried(argv: readonly string[]) {
  const folder = await aFolder({ 'my-shop.yaml': profile, 'orders.json': order });
  return run(
    argv.map((word) => (/^(my-shop|orders)\.\w+$/.test(word) ? join(folder, word) : word)),
    { columns: 80, env: { NO_COLOR: '1' } },
  );
}

it('the profile of the page is without findings', async () => {
  const { code, stdout } = await tried(['merchants', 'lint', 'my-shop.yaml', '--json']);
  expect([code, JSON.parse(stdout).findings]).toEqual([0, []]);
});

it('it diagnoses the order of the page as the page shows', async () => {
  const [, command = ''] = example.exec(page) ?? [];
  const { code, stdout, stderr } = await tried(command.split(' '));
  expect([code, stderr]).toEqual([0, '']);
  const again = page.replace(example, () => `\`\`\`console\n$ paytriage ${command}\n${stdout}\`\`\``);
  await expect(again).toMatchFileSnapshot('../docs/your-shop.md');
});

it('the page names all that lint finds, and the countries with a calendar', () => {
  for (const [check, severity] of Object.entries(profileChecks)) {
    expect(page).toMatch(new RegExp(`\\| \`${check}\` +\\| ${severity} +\\|`));
  }
  expect(page).toContain(countriesWithCalendar.join(', '));
});
