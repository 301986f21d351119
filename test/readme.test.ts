import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Exit } from '../src/errors.ts';
import { aFolder } from '../src/sources/sources.test-data.ts';
import { run } from './cli/run-paytriage.ts';

const root = new URL('../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const readme = textOf('README.md');
const console = /^```console\n([\s\S]*?)^```$/gm;

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );

/** What a terminal of 80 columns without colours shows after `line`; only what follows a pipe leaves this process. */
async function shown(line: string, env: Readonly<Record<string, string>>): Promise<string> {
  const [command = '', ...rest] = line.split(' | ');
  const [, ...argv] = wordsOf(command);
  const isPiped = rest.length > 0;
  const { code, stdout, stderr } = await run(argv, { env, ...(!isPiped && { columns: 80 }) });
  if (code !== Exit.ok) throw new Error(`exit ${code}: ${line}\n${stderr}`);
  if (!isPiped) return stdout + stderr;
  const { stdout: piped } = spawnSync('sh', ['-c', rest.join(' | ')], { input: stdout, encoding: 'utf8' });
  return piped + stderr;
}

async function rerun(text: string): Promise<string> {
  const env = { PAYTRIAGE_STORE: join(await aFolder({}), 'store.db'), NO_COLOR: '1' };
  let result = text;
  for (const [block, body = ''] of text.matchAll(console)) {
    const lines = body.split('\n').filter((line) => line.startsWith('$ '));
    let again = '';
    for (const line of lines) again += `${line}\n${await shown(line.slice(2), env)}`;
    result = result.replace(block, () => `\`\`\`console\n${again}\`\`\``);
  }
  return result;
}

async function helpOf(command: string): Promise<string> {
  return (await run([...command.split(' ').filter(Boolean), '--help'])).stdout;
}

async function subcommandsOf(command: string): Promise<string[]> {
  const [, list = ''] = (await helpOf(command)).split('\nCommands:\n');
  const names = [...list.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
  return names.filter((name) => name !== 'help').map((name) => `${command} ${name}`.trim());
}

/** Every command that does something, such as `rules list`. */
async function allCommands(): Promise<string[]> {
  const commands: string[] = [];
  for (const command of await subcommandsOf('')) {
    const inner = await subcommandsOf(command);
    commands.push(...(inner.length === 0 ? [command] : inner));
  }
  return commands;
}

const rows = [...readme.matchAll(/^\| `([a-z ]+?)(?: [<[][^`]*)?` +\| .*? \| (.*?) +\|$/gm)].map(
  ([, command = '', formats = '']) => ({ command, formats }),
);
const examples = [...readme.matchAll(console)].flatMap(([, body = '']) =>
  body.split('\n').filter((line) => line.startsWith('$ ')),
);

describe('README', () => {
  it('shows what its examples print (npx vitest run test/readme.test.ts -u writes it anew)', async () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    await expect(await rerun(readme)).toMatchFileSnapshot('../README.md');
  });

  it('has the commands of the program, all of them and no other', async () => {
    expect(rows.map(({ command }) => command)).toEqual(await allCommands());
  });

  it.each(rows)('has the forms of $command', async ({ command, formats }) => {
    const [, choices = ''] = /--format <format>[^(]*\(choices:([^)]*)\)/.exec(await helpOf(command)) ?? [];
    expect(formats.split(', ')).toEqual([...choices.matchAll(/"(\w+)"/g)].map(([, name]) => name));
  });

  it('names no flag that no command has, and no variable without a flag', async () => {
    const help = (await Promise.all((await allCommands()).map(helpOf))).join('\n');
    const ours = readme.replace(/^npm .*$/gm, '');
    const flags = [...ours.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag);
    const variables = [...ours.matchAll(/PAYTRIAGE_([A-Z_]+)/g)].map(
      ([, name = '']) => `--${name.toLowerCase().replaceAll('_', '-')}`,
    );
    for (const flag of [...flags, ...variables]) {
      if (flag !== '--help') expect(help).toMatch(new RegExp(` ${flag}\\b`));
    }
  });

  it('uses in its examples flags that the command has', async () => {
    for (const example of examples) {
      const [command = ''] = /^\$ paytriage ([a-z]+)/.exec(example)?.slice(1) ?? [];
      const help = await helpOf(command);
      for (const [flag] of example.matchAll(/--[a-z-]+/g)) expect(help).toContain(` ${flag}`);
    }
  });

  it('has the exit codes', () => {
    const codes = [...readme.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(Exit));
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/ci.md'])('%s', (file) => {
  it('names files and folders that exist', () => {
    const paths = [
      ...textOf(file).matchAll(
        /(?:`|\]\()((?:src|test|bench|eval|scripts|fixtures|bin|docs)\/[\w./-]*|[A-Z]+\.md)[`)]/g,
      ),
    ];
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('has a line for every folder of src', () => {
    const folders = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) expect(textOf('ARCHITECTURE.md')).toContain(`src/${name}/`);
  });
});
