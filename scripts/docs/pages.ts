import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveConfig } from 'prettier';
import { builtInRules } from '../../src/diagnostics/rules/built-in.ts';
import { allProfiles } from '../../src/merchants/profiles.ts';
import { factPage } from './fact-page.ts';
import { fixtureCommand, readFixtureOrders } from './fixture-command.ts';
import { guidePage } from './guide-page.ts';
import { formatMarkdown } from './markdown.ts';
import { bodyOf } from './rule-body.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';

const folder = 'docs/rules';
const index = `${folder}/README.md`;
const pageOf = (id: string): string => `${folder}/${id}.md`;

function read(root: string, file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

/** Every generated page with the text it has to have: path from the root of the project -> text. Bodies are kept. */
export async function expectedPages(root: string): Promise<ReadonlyMap<string, string>> {
  const orders = readFixtureOrders(root);
  const pages = new Map([
    ['docs/facts.md', factPage(builtInRules)],
    ['docs/guides.md', guidePage(allProfiles, builtInRules)],
    [index, ruleIndex(builtInRules)],
  ]);
  for (const rule of builtInRules) {
    const file = pageOf(rule.id);
    const command = fixtureCommand(rule, builtInRules, orders);
    pages.set(file, rulePage(rule, bodyOf(read(root, file)), { rules: builtInRules, command }));
  }
  const options = (await resolveConfig(path.join(root, index))) ?? {};
  const formatted = new Map<string, string>();
  for (const [file, text] of pages) formatted.set(file, await formatMarkdown(text, options));
  return formatted;
}

/** Pages in the folder of the rules that belong to no rule. */
export function orphanPages(root: string): readonly string[] {
  const known = new Set([index, ...builtInRules.map(({ id }) => pageOf(id))]);
  return readdirSync(path.join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !known.has(file));
}

/** Pages whose part by hand is empty. */
export function unwrittenPages(root: string): readonly string[] {
  return builtInRules.map(({ id }) => pageOf(id)).filter((file) => bodyOf(read(root, file)) === '');
}
