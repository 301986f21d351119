import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith, run } from './run-paytriage.ts';

const paid = orderJson('1', { status: 'paid' });
const failed = (number: string, card: object | undefined, fields: object = {}): string =>
  orderJson(number, {
    transactions: [
      {
        id: `t${number}`,
        at: '2026-03-02T09:00:00Z',
        status: 'failed',
        ...(card !== undefined && { card }),
        notes: [{ from: 'bank', code: '51', scheme: 'iso8583' }],
      },
    ],
    ...fields,
  });
const stdin = [
  paid,
  failed('2', { network: 'Visa', issuer: ' UBS ' }),
  failed('3', { bin: '424242', issuer: 'UBS' }),
  failed('4', undefined),
  orderJson('5', { transactions: [], paymentMethod: 'card' }),
  orderJson('6', { paymentMethod: 'cheque' }),
  orderJson('7'),
].join('\n');
const piped = paytriageWith({ stdin });

const numbersOf = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).order.number);

describe('batch --fail-on', () => {
  it.each([
    ['a cause that an order has', ['insufficient_funds'], 1],
    ['one of several causes', ['charged_twice,insufficient_funds'], 1],
    ['one of several flags', ['charged_twice', 'insufficient_funds'], 1],
    ['causes that no order has', ['charged_twice, expired_card'], 0],
    ['a cause that is no problem, where it is named', ['already_paid'], 1],
    ['any', ['any'], 1],
  ])('%s', async (_what, causes, expected) => {
    const flags = causes.flatMap((cause) => ['--fail-on', cause]);
    expect((await run(['batch', '--from', '-', ...flags], { stdin })).code).toBe(expected);
  });

  it('any is every verdict but no_problem', async () => {
    expect((await paytriageWith({ stdin: paid })`batch --from - --fail-on any`).code).toBe(0);
    const open = paytriageWith({ stdin: orderJson('7') });
    expect((await open`batch --from - --fail-on any`).code).toBe(1);
  });

  it('gives way to what could not be read or found: 6, 5 and 3', async () => {
    const broken = paytriageWith({ stdin: `${stdin}\n{}` });
    expect((await broken`batch --from - --fail-on any`).code).toBe(6);
    expect((await paytriage`batch --from fixtures nowhere --fail-on any`).code).toBe(5);
    const folder = await aFolder({ 'orders.ndjson': stdin });
    expect((await paytriage`batch 2 nobody --from ${folder} --fail-on any`).code).toBe(3);
  });

  it('changes no byte of the output, and looks at orders that --only does not print', async () => {
    const plain = await piped`batch --from - --format ndjson`;
    const judged = await piped`batch --from - --format ndjson --fail-on any`;
    const narrowed =
      await piped`batch --from - --format ndjson --only already_paid --fail-on insufficient_funds`;
    expect(judged.stdout).toBe(plain.stdout);
    expect([narrowed.code, numbersOf(narrowed.stdout)]).toEqual([1, ['1']]);
  });

  it('comes from the environment too', async () => {
    const env = { PAYTRIAGE_FAIL_ON: 'charged_twice,insufficient_funds' };
    expect((await paytriageWith({ stdin, env })`batch --from -`).code).toBe(1);
  });
});

describe('batch --only', () => {
  it('prints the orders with these causes', async () => {
    const { code, stdout } = await piped`batch --from - --only insufficient_funds --format ndjson`;
    expect([code, numbersOf(stdout)]).toEqual([0, ['2', '3', '4']]);
  });

  it('any leaves out what is no problem, and JSON stays an array', async () => {
    const { stdout } = await piped`batch --from - --only any --json`;
    expect(JSON.parse(stdout).length).toBe(6);
    const none = await piped`batch --from - --only charged_twice --json`;
    expect(JSON.parse(none.stdout)).toEqual([]);
  });
});

describe('batch --group-by', () => {
  const groupsOf = (csv: string): string[] => csv.trimEnd().split('\n').slice(1);

  it('cause counts verdicts where there is no cause, the largest group first', async () => {
    const { stdout } = await piped`batch --from - --group-by cause --format csv`;
    expect(stdout.split('\n').slice(0, 2)).toEqual(['group,count,share', 'insufficient_funds,3,0.4286']);
    const total = groupsOf(stdout).reduce((sum, row) => sum + Number(row.split(',')[1]), 0);
    expect(total).toBe(7);
  });

  it('network takes the card of the deciding attempt, and tells unknown from no card', async () => {
    const { stdout } = await piped`batch --from - --group-by network --format csv`;
    expect(groupsOf(stdout)).toEqual(['unknown,3,0.4286', 'no_card,2,0.2857', 'visa,2,0.2857']);
  });

  it('issuer and merchant', async () => {
    const issuers = await piped`batch --from - --group-by issuer --format csv`;
    const merchants = await piped`batch --from - --group-by merchant --format csv`;
    expect(groupsOf(issuers.stdout)).toContain('UBS,2,0.2857');
    expect(groupsOf(merchants.stdout)).toEqual(['shop,7,1']);
  });

  it('counts the payment that went through, not the attempts before it', async () => {
    const order = orderJson('1', {
      status: 'paid',
      transactions: [
        { id: 'a', at: '2026-03-02T09:00:00Z', status: 'succeeded', card: { network: 'visa' } },
        { id: 'b', at: '2026-03-02T09:05:00Z', status: 'failed', card: { network: 'amex' } },
      ],
    });
    const { stdout } = await paytriageWith({ stdin: order })`batch --from - --group-by network --format csv`;
    expect(groupsOf(stdout)).toEqual(['visa,1,1']);
  });

  it('is one object as JSON, a group a line as NDJSON, rows in a pipe', async () => {
    const json = await piped`batch --from - --group-by merchant --json`;
    expect(JSON.parse(json.stdout)).toEqual({
      schema: 'paytriage.groups/1',
      by: 'merchant',
      total: 7,
      groups: [{ group: 'shop', count: 7, share: 1 }],
    });
    const lines = await piped`batch --from - --group-by merchant --format ndjson`;
    expect(lines.stdout).toBe('{"group":"shop","count":7,"share":1}\n');
    expect((await piped`batch --from - --group-by merchant`).stdout).toBe(
      'group\tcount\tshare\nshop\t7\t1\n',
    );
  });

  it('is a bar chart on a terminal that fits it', async () => {
    const ran = await run(['batch', '--from', '-', '--group-by', 'network'], { stdin, columns: 60 });
    expect(ran.stdout).toMatchInlineSnapshot(`
      "network     count   share
      unknown         3   42.9%  █████████████████████████████████
      no_card         2   28.6%  ██████████████████████
      visa            2   28.6%  ██████████████████████
      "
    `);
  });

  it('of nothing is nothing', async () => {
    const { code, stdout } = await paytriageWith({ stdin: '' })`batch --from - --group-by cause --json`;
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { total: 0, groups: [] }]);
  });

  it('counts what --only leaves, and cleans names', async () => {
    const hostile = failed('2', { issuer: '=cmd|\u001b[31m\u202e' });
    for (const format of ['table', 'csv', 'tsv', 'json', 'ndjson']) {
      const argv = ['batch', '--from', '-', '--group-by', 'issuer', '--only', 'any', '--format', format];
      const { stdout } = await run(argv, { stdin: `${paid}\n${hostile}` });
      expect(stdout).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e]/u);
      if (format === 'csv') expect(stdout).toMatch(/^"?'=cmd.*,1,1$/m);
    }
  });

  it('keeps the groups of what could be read when a file fails', async () => {
    const { code, stdout } = await paytriage`batch --from fixtures/charged-twice --group-by cause --json`;
    expect([code, JSON.parse(stdout).total]).toEqual([0, 3]);
    const folder = await aFolder({ 'a.ndjson': paid, 'b.ndjson': Buffer.from('\ufeff[]', 'utf16le') });
    const half = await paytriage`batch --from ${folder} --group-by cause --json`;
    expect([half.code, JSON.parse(half.stdout).total]).toEqual([6, 1]);
    expect(half.stderr).toMatch(/^1 read, 0 diagnosed, 1 no problem/m);
  });
});

describe('the last line of a batch', () => {
  it('sums it up on stderr', async () => {
    const { stderr } = await paytriageWith({ stdin: `${stdin}\n{}` })`batch --from - --fail-on any`;
    const last = stderr.trimEnd().split('\n').at(-1);
    expect(last).toMatch(
      /^8 read, \d diagnosed, 1 no problem, \d needs answer, \d undetermined, 1 invalid, 6 named/,
    );
  });

  it('counts what was not asked for apart', async () => {
    const { stderr } = await piped`batch --from - --status paid`;
    expect(stderr).toContain(
      '7 read, 0 diagnosed, 1 no problem, 0 needs answer, 0 undetermined, 0 invalid, 6 not asked for',
    );
  });

  it('is silent with --quiet', async () => {
    expect((await piped`batch --from - --quiet`).stderr).toBe('');
  });
});
