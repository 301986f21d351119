import { describe, expect, it } from 'vitest';
import { paytriage, run } from './run-paytriage.ts';

const commands = [
  'diagnose',
  'orders',
  'transactions',
  'batch',
  'check',
  'explain',
  'import',
  'rules',
  'rules list',
  'rules show',
  'merchants',
  'merchants list',
  'merchants show',
  'schema',
];
/** The part of `rules list` and its like that is described by its parent's examples. */
const withExamples = commands.filter((command) => !command.includes(' '));

describe('help', () => {
  it.each(commands)(
    'of %s is on stdout, exit 0, and fits 80 columns but for its examples',
    async (command) => {
      const { code, stdout, stderr } = await run([...command.split(' '), '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`Usage: paytriage ${command} `);
      const [beforeExamples = ''] = stdout.split('\nExample');
      expect(beforeExamples.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it.each(withExamples)('of %s has examples of it', async (command) => {
    const { stdout } = await run([command, '--help']);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n  \\$ .*paytriage ${command}`));
  });

  it('of the program names every command and every exit code', async () => {
    const { code, stdout } = await paytriage`--help`;
    expect(code).toBe(0);
    for (const command of withExamples) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    for (const exit of [0, 1, 2, 3, 4, 5, 6, 70, 130]) expect(stdout).toMatch(new RegExp(`\\b${exit} `));
  });

  it('and the version are the only answers to their flags', async () => {
    const { code, stdout } = await paytriage`--version`;
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no query', [], /query/],
    ['an unknown flag, with the nearest', ['orders', 'x', '--form', 'fixtures'], /--from/],
    ['an unknown command of a group, with the nearest', ['rules', 'lst'], /list/],
    ['help for an unknown command', ['help', 'nope'], /does not exist/],
    ['an unknown choice, with all of them', ['orders', 'x', '--format', 'xml'], /ndjson/],
    ['an unknown symptom', ['x', '--symptom', 'blue_page'], /blank_page/],
    ['an unknown status', ['batch', '--status', 'payed'], /paid/],
    ['no language', ['x', '--lang', 'deutsch!'], /en, de, fr, it/],
    ['an unknown fact, with the nearest', ['x', '--answer', 'card.netork=visa'], /card\.network/],
    ['an answer that the fact cannot have', ['x', '--answer', 'bank.notified=maybe'], /yes or no/],
    ['an answer without a value', ['x', '--answer', 'card.network'], /fact=value/],
    ['an unknown scheme, with the nearest', ['explain', '51', '--scheme', 'strip'], /stripe/],
    ['a time without an offset', ['x', '--now', '2026-10-01T10:00:00'], /offset/],
    ['a day that does not exist', ['batch', '--since', '2026-02-30'], /--since/],
    ['--json against --format', ['orders', 'x', '--json', '--format', 'csv'], /--json/],
    ['a query of nothing', ['orders', ' '], /query/i],
    ['an unknown cause to fail on, with the nearest', ['batch', '--fail-on', 'alredy_paid'], /already_paid/],
    ['no cause to print', ['batch', '--only', ','], /--only/],
    ['an unknown group', ['batch', '--group-by', 'bank'], /issuer/],
    ['no folder to check', ['check'], /dir/],
    ['an unknown report, with the nearest', ['check', 'fixtures', '--report', 'junti=x'], /junit/],
    ['a report without a file', ['check', 'fixtures', '--report', 'junit'], /format=FILE/],
    ['two reports in one file', ['check', 'fixtures', '--report', 'tap=x', '--report', 'json=./x'], /x/],
    ['a file to check', ['check', 'fixtures/wrong-pin/expected.json'], /folder/],
    ['no file to import', ['import'], /file/],
  ])('%s is exit 2 with a hint, and nothing on stdout', async (_what, argv, hint) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(hint);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
  });

  it.each([['rules'], ['merchants']])(
    '%s without a command is exit 2 and shows its commands',
    async (group) => {
      const { code, stdout, stderr } = await run([group]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('list');
    },
  );

  it.each([
    ['--json', ['orders', 'x', '--json', '--nosuch']],
    ['--format json', ['orders', 'x', '--format', 'json', '--nosuch']],
    ['--format=json', ['orders', 'x', '--format=json', '--nosuch']],
  ])('with %s is one error as JSON', async (_flag, argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'usage', exitCode: 2 });
  });
});
