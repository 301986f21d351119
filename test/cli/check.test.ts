import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith, run, type Ran } from './run-paytriage.ts';

const paid = orderJson('1', { status: 'paid' });
const good = { verdict: 'no_problem', cause: 'already_paid', action: 'none' };
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** A folder with one fixture in `fx`: an order that is paid, and this file as expected.json. */
const aFixture = (expected: string, orders = paid): Promise<string> =>
  aFolder({ 'fx/orders.ndjson': orders, 'fx/expected.json': expected });

interface Problem {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly hint: string;
}

function problemsOf({ stdout }: Ran): Problem[] {
  const { fixtures }: { fixtures: { problems: Problem[] }[] } = JSON.parse(stdout);
  return fixtures.flatMap(({ problems }) => problems);
}

describe('check', () => {
  it('finds fixtures at any depth, sorted by path, and says how many are as expected', async () => {
    const fixture = { 'orders.ndjson': paid, 'expected.json': json({ '1': good }) };
    const files = ['b', 'a/deep/er', 'a'].flatMap((folder) =>
      Object.entries(fixture).map(([name, text]) => [`${folder}/${name}`, text] as const),
    );
    const folder = await aFolder(Object.fromEntries(files));
    const { code, stdout, stderr } = await paytriage`check ${folder} --json`;
    const { summary, fixtures } = JSON.parse(stdout);
    expect([code, stderr]).toEqual([0, '3 fixtures, 3 orders: 3 as expected, 0 different\n']);
    expect(summary).toMatchObject({ fixtures: 3, orders: 3, passed: 3, failed: 0, problems: 0 });
    expect(fixtures.map(({ path }: { path: string }) => path)).toEqual(
      ['a', 'a/deep/er', 'b'].map((name) => `${folder}/${name}`),
    );
  });

  it('finds fixtures of this project as it expects them', async () => {
    const { code, stdout } = await paytriage`check fixtures/charged-twice fixtures/hostile-text --json`;
    expect([code, JSON.parse(stdout).summary]).toMatchObject([0, { fixtures: 2, orders: 5, passed: 5 }]);
  });

  it('says what is different, order by order and key by key: exit 1', async () => {
    const folder = await aFixture(json({ '1': { ...good, cause: 'expired_card', rule: null } }));
    const { code, stdout } = await paytriage`check ${folder} --json`;
    expect([code, JSON.parse(stdout).fixtures[0].orders]).toMatchObject([
      1,
      [
        {
          number: '1',
          merchant: 'shop',
          line: 2,
          differences: [
            { key: 'cause', expected: 'expired_card', actual: 'already_paid' },
            { key: 'rule', expected: null, actual: 'order-paid' },
          ],
        },
      ],
    ]);
  });

  it('tells it on a terminal with both values', async () => {
    const folder = await aFixture(json({ '1': { ...good, action: 'wait' } }));
    const { code, stdout } = await run(['check', folder], { columns: 80 });
    expect(code).toBe(1);
    expect(stdout).toMatch(/action\s.*- wait.*\n.*\+ none/);
    expect(stdout).toContain('--update');
  });

  it('uses what the customer said and the clock of an order, then --now, and else a clock of the fixture', async () => {
    const started = { id: 't', at: '2026-03-02T09:00:00Z', status: 'started' };
    const order = orderJson('1', { transactions: [started] });
    const now = '2026-03-02T09:10:00Z';
    const alive = { cause: 'payment_in_progress', action: 'wait' };
    const codeOf = async (expectation: object, ...flags: readonly string[]): Promise<number> => {
      const folder = await aFixture(json({ '1': expectation }), order);
      return (await run(['check', folder, ...flags])).code;
    };
    expect(await codeOf({ ...alive, now })).toBe(0);
    expect(await codeOf(alive, '--now', now)).toBe(0);
    expect(await codeOf({ ...alive, now }, '--now', '2026-09-02T09:00:00Z')).toBe(0);
    expect(await codeOf(alive)).toBe(1);
    const blank = orderJson('1', { transactions: [], paymentMethod: 'card' });
    const told = { symptom: 'blank_page', answers: { 'card.threeDSEnabled': false } };
    const folder = await aFixture(json({ '1': { ...told, cause: 'card_not_enrolled_3ds' } }), blank);
    expect((await paytriage`check ${folder}`).code).toBe(0);
  });

  it('looks for the same order paid elsewhere in its folder, as diagnose does', async () => {
    const { code } = await paytriage`check fixtures/paid-in-another-order`;
    expect(code).toBe(0);
  });

  it('reads payments of a provider, of the merchant that is named, and own codes', async () => {
    const payment =
      '{"id":"pi_1","object":"payment_intent","created":1767225600,"amount":100,"currency":"chf","status":"succeeded"}';
    const folder = await aFixture(json({ pi_1: { cause: 'already_paid' } }), payment);
    const { stdout } = await paytriage`check ${folder} --merchant optim-office --json`;
    expect(JSON.parse(stdout).fixtures[0].orders[0]).toMatchObject({ merchant: 'optim-office' });
  });
});

describe('a broken fixture is exit 2, with the place', () => {
  it.each([
    ['JSON that is none', '{\n  "1": {,}\n}', 'not_json', 2, 9],
    ['no object', '[]', 'not_an_object', 1, 1],
    ['an expectation that is no object', '{ "1": 5 }', 'expectation_not_an_object', 1, 8],
    ['a key that is there twice', '{ "1": {},\n "1": {} }', 'not_json', 2, 2],
    ['an expectation of nothing', json({ '1': { symptom: 'other' } }), 'nothing_expected', 2, 3],
    ['an unknown key', json({ '1': { ...good, acton: 'none' } }), 'unknown_key', 6, 5],
    ['an unknown id', json({ '1': { cause: 'alredy_paid' } }), 'unknown_id', 3, 14],
    ['an id that is no text', json({ '1': { cause: 5 } }), 'unknown_id', 3, 14],
    ['an unknown symptom', json({ '1': { ...good, symptom: 'blue_page' } }), 'bad_input', 6, 16],
    ['an unknown fact', json({ '1': { ...good, answers: { x: 1 } } }), 'bad_input', 6, 16],
    ['a time without an offset', json({ '1': { ...good, now: '2026-01-01T10:00:00' } }), 'bad_input', 6, 12],
    ['an order that is not there', json({ '1': good, '12': good }), 'order_not_there', 7, 3],
    ['an order without expectation', '{}', 'order_without_expectation', 1, 1],
  ])('%s', async (_what, expected, code, line, column) => {
    const folder = await aFixture(expected);
    const ran = await paytriage`check ${folder} --json`;
    expect([ran.code, problemsOf(ran)]).toMatchObject([2, [{ code, line, column }]]);
    expect(ran.stderr).toContain(`${line}:${column}: `);
  });

  it.each([
    ['no expected.json', { 'orders.ndjson': paid }, 'expectations_missing'],
    ['no orders', { 'expected.json': '{}' }, 'orders_missing'],
    ['an empty file of orders', { 'orders.ndjson': '', 'expected.json': '{}' }, 'no_orders'],
    [
      'two files of orders',
      { 'orders.ndjson': paid, 'orders.json': paid, 'expected.json': '{}' },
      'orders_twice',
    ],
  ])('%s', async (_what, files, code) => {
    const ran = await paytriage`check ${await aFolder(files)} --json`;
    expect([ran.code, problemsOf(ran)]).toMatchObject([2, [{ code }]]);
  });

  it.each([
    [json({ '1': { cause: 'alredy_paid' } }), 'already_paid'],
    [json({ '1': { ...good, acton: 'none' } }), 'action'],
    [json({ '11': good }), 'mean 1'],
  ])('with what was probably meant: %s', async (expected, meant) => {
    const problems = problemsOf(await paytriage`check ${await aFixture(expected)} --json`);
    expect(problems[0]?.hint).toContain(meant);
  });

  it('and does not keep the others from being checked, nor count as checked', async () => {
    const folder = await aFolder({
      'a/orders.json': paid,
      'a/expected.json': json({ '1': { cause: 'nonsense' } }),
      'b/orders.json': paid,
      'b/expected.json': json({ '1': good }),
    });
    const { code, stdout } = await paytriage`check ${folder} --json`;
    expect([code, JSON.parse(stdout).summary]).toMatchObject([2, { orders: 1, passed: 1, problems: 1 }]);
  });
});

describe('what cannot be checked is never exit 0', () => {
  it('6: an invalid record, which may be the order that is expected', async () => {
    const folder = await aFixture(json({ '1': good, '2': good }), `${paid}\n{"number":"2"}\n`);
    const ran = await paytriage`check ${folder} --json`;
    expect([ran.code, problemsOf(ran)]).toMatchObject([6, [{ code: 'invalid_record', line: 2 }]]);
  });

  it('6: orders that are no text', async () => {
    const files = { 'orders.json': Buffer.from('\ufeff[]', 'utf16le'), 'expected.json': '{}' };
    expect((await paytriage`check ${await aFolder(files)}`).code).toBe(6);
  });

  it('5: a folder that is not there; the others are checked', async () => {
    const { code, stdout } = await paytriage`check fixtures/charged-twice nowhere --json`;
    expect([code, JSON.parse(stdout).summary.passed]).toEqual([5, 3]);
    expect((await paytriage`check nowhere`).code).toBe(5);
  });

  it('3: no fixture', async () => {
    const empty = await aFolder({ 'notes.txt': '' });
    const { code, stdout, stderr } = await paytriage`check ${empty}`;
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('orders.ndjson');
    expect((await paytriage`check fixtures/charged-twice ${empty}`).code).toBe(3);
  });
});

describe('check --update', () => {
  it('accepts what is diagnosed, says so, and leaves all else as it was', async () => {
    const before =
      '{ "1": { "now":"2026-05-01T10:00:00Z", "symptom": "other",\n  "action": "wait", "cause": "already_paid" } }';
    const folder = await aFixture(before);
    const { code, stdout } = await paytriage`check ${folder} --update --json`;
    const { summary, fixtures } = JSON.parse(stdout);
    expect([code, summary]).toMatchObject([0, { failed: 0, accepted: 1 }]);
    expect(fixtures[0].orders[0]).toMatchObject({ accepted: true, differences: [{ key: 'action' }] });
    const file = join(folder, 'fx/expected.json');
    expect(await readFile(file, 'utf8')).toBe(`${before.replace('wait', 'none')}\n`);
    expect((await paytriage`check ${folder}`).code).toBe(0);
  });

  it('writes nothing where nothing is different', async () => {
    const before = json({ '1': good });
    const folder = await aFixture(before);
    expect((await paytriage`check ${folder} --update`).code).toBe(0);
    expect(await readFile(join(folder, 'fx/expected.json'), 'utf8')).toBe(before);
  });

  it('begins an expected.json, and adds orders to one', async () => {
    const folder = await aFolder({
      'a/orders.json': paid,
      'b/orders.json': `[${paid},${orderJson('3')}]`,
      'b/expected.json': json({ '1': good }),
    });
    expect((await paytriage`check ${folder} --update`).code).toBe(0);
    const read = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, name, 'expected.json'), 'utf8'));
    expect(await read('a')).toEqual({ '1': good });
    expect(await read('b')).toMatchObject({ '1': good, '3': { cause: 'awaiting_customer_payment' } });
  });

  it('neither writes over what it cannot read nor takes away what is expected', async () => {
    const broken = await aFixture('{');
    const stray = await aFixture(json({ '1': good, '2': good }));
    expect((await paytriage`check ${broken} --update`).code).toBe(2);
    expect((await paytriage`check ${stray} --update`).code).toBe(2);
    expect(await readFile(join(broken, 'fx/expected.json'), 'utf8')).toBe('{');
    expect(await readFile(join(stray, 'fx/expected.json'), 'utf8')).toBe(json({ '1': good, '2': good }));
  });

  it('accepts of two orders with one number only what both say', async () => {
    const orders = `${paid}\n${orderJson('1', { merchant: 'other' })}`;
    const folder = await aFixture(json({ '1': { cause: 'expired_card' } }), orders);
    const { code, stdout } = await paytriage`check ${folder} --update --json`;
    expect([code, JSON.parse(stdout).summary]).toMatchObject([1, { failed: 2, accepted: 0 }]);
  });
});

describe('check --report', () => {
  it('writes several forms at once, makes their folders, and takes no folder for a report', async () => {
    const out = await aFolder({});
    const files = ['junit', 'tap', 'github', 'json', 'terminal'].map(
      (format) => `${format}=${join(out, 'x', format)}`,
    );
    const flags = files.flatMap((file) => ['--report', file]);
    const { code, stdout } = await run(['check', ...flags, 'fixtures/charged-twice', '--format', 'tap']);
    expect([code, stdout]).toEqual([0, await readFile(join(out, 'x', 'tap'), 'utf8')]);
    expect(await readFile(join(out, 'x', 'junit'), 'utf8')).toContain('tests="3" failures="0"');
    expect(await readFile(join(out, 'x', 'github'), 'utf8')).toBe('');
    expect(await readFile(join(out, 'x', 'terminal'), 'utf8')).toContain('3 as expected');
  });

  it('comes from the environment too', async () => {
    const file = join(await aFolder({}), 'report.json');
    await paytriageWith({ env: { PAYTRIAGE_REPORT: `json=${file}` } })`check fixtures/charged-twice`;
    expect(JSON.parse(await readFile(file, 'utf8')).schema).toBe('paytriage.check/1');
  });

  it('that cannot be written is exit 5, after the result', async () => {
    const out = await aFolder({ file: '' });
    const { code, stdout } = await paytriage`check fixtures/charged-twice --report ${`tap=${out}/file/x`}`;
    expect([code, stdout]).toEqual([5, expect.stringContaining('3 as expected')]);
  });

  it.skipIf(process.platform !== 'linux')('is exit 5 where no folder can be made', async () => {
    expect((await paytriage`check fixtures/charged-twice --report tap=/proc/none/at/all`).code).toBe(5);
  });
});

describe('the same fixtures', () => {
  it.each(['terminal', 'json', 'junit', 'github', 'tap'])(
    'give the same bytes as %s, sorted by path however they are named',
    async (format) => {
      const paths = ['fixtures/wrong-pin', 'fixtures/charged-twice'];
      const one = await run(['check', ...paths, '--format', format]);
      const other = await run(['check', ...paths.toReversed(), 'fixtures/wrong-pin/', '--format', format]);
      expect(other).toEqual(one);
    },
  );
});

describe('hostile text in a fixture', () => {
  const name = 'a]]>"<&::error ##[x] %0A,:#';
  const number = 'n\u001b[31m\u202e # SKIP ::error::x 4111 1111 1111 1111';

  it.each(['terminal', 'json', 'junit', 'github', 'tap'])('does no harm as %s', async (format) => {
    const folder = await aFolder({
      [`${name}/orders.json`]: JSON.stringify([JSON.parse(orderJson(number)), { number: 'bad' }]),
      [`${name}/expected.json`]: json({
        [number]: { cause: 'x\u001b[0m\u202e 4111111111111111', 'k\u0007': 1 },
      }),
    });
    const { code, stdout, stderr } = await run(['check', folder, '--format', format]);
    expect(code).toBe(2);
    // Control and format characters that act on a terminal.
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    expect((stdout + stderr).replace(/[^\d]/g, '')).not.toContain('4111111111111111');
  });

  it.runIf(process.platform !== 'win32')('has a line break in its name', async () => {
    const folder = await aFolder({ 'a\n::error::x/orders.json': paid });
    for (const format of ['github', 'tap', 'terminal', 'json']) {
      const { stdout, stderr } = await run(['check', folder, '--format', format]);
      expect(stdout + stderr).not.toMatch(/^::error::x/m);
    }
  });

  it('is not followed out of the folder', async () => {
    const folder = await aFixture(json({ '1': good }));
    const { symlink } = await import('node:fs/promises');
    await symlink(folder, join(folder, 'loop'));
    await writeFile(join(folder, 'note.txt'), '');
    const { stdout } = await paytriage`check ${folder} --json`;
    expect(JSON.parse(stdout).summary.fixtures).toBe(1);
  });
});
