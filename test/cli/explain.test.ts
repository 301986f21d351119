import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const keys = 'note code scheme reason certainty matched actor retry sayToCustomer meaning at'.split(' ');

const linesOf = (ndjson: string): Record<string, unknown>[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('explain', () => {
  it('says what a code of a scheme means', async () => {
    const { code, stdout } = await paytriage`explain 51 --scheme iso8583 --json`;
    const answer = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(keys);
    expect(answer).toMatchObject({
      code: '51',
      scheme: 'iso8583',
      reason: 'insufficient_funds',
      certainty: 'certain',
      matched: 'code',
      actor: 'customer',
      sayToCustomer: 'ok',
    });
  });

  it('keeps a leading zero, and knows a provider by its name', async () => {
    const { stdout } = await paytriage`explain 05 --scheme iso8583 --json`;
    const gateway = await paytriage`explain 251 --scheme axerve --json`;
    expect(JSON.parse(stdout)).toMatchObject({ code: '05', reason: 'do_not_honor' });
    expect(JSON.parse(gateway.stdout)).toMatchObject({ scheme: 'gestpay', matched: 'code' });
  });

  it.each([
    ['Do not honor', 'do_not_honor'],
    ['Deckung nicht ausreichend', 'insufficient_funds'],
    ['Carte expirée', 'expired_card'],
    ['Fondi insufficienti', 'insufficient_funds'],
  ])('reads the note %j', async (note, reason) => {
    const { stdout } = await paytriage`explain ${note} --json`;
    expect(JSON.parse(stdout)).toMatchObject({ note, reason, matched: 'phrase' });
  });

  it('never lets a sensitive reason be told', async () => {
    const { stdout } = await paytriage`explain 43 --scheme iso8583 --json`;
    expect(JSON.parse(stdout)).toMatchObject({ reason: 'lost_or_stolen_card', sayToCustomer: 'never' });
  });

  it('says that it does not know', async () => {
    const { code, stdout } = await paytriage`explain ${'lorem ipsum'} --json`;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ reason: 'unknown', matched: null });
  });

  it('reads several arguments, each one a code or a note', async () => {
    const { stdout } = await paytriage`explain insufficient_funds ${'Do not honor'} --format ndjson`;
    expect(linesOf(stdout).map(({ reason }) => reason)).toEqual(['insufficient_funds', 'do_not_honor']);
  });
});

describe('an answer', () => {
  it('says which words it rests on and where they stand, in every format', async () => {
    const note = 'Karte 1234: Kartenlimit überschritten (51)';
    const json = await paytriage`explain ${note} --json`;
    const { at } = JSON.parse(json.stdout);
    expect(at).toEqual({ start: 12, end: 37, text: note.slice(12, 37) });
    const card = await paytriage`explain ${note}`;
    expect(card.stdout).toMatch(/Words +Kartenlimit überschritten\n/);
    const csv = await paytriage`explain ${note} --format csv`;
    expect(csv.stdout.split('\n').map((line) => line.split(',').at(-1))).toEqual([
      'matched_text',
      'Kartenlimit überschritten',
      '',
    ]);
  });

  it('to a code that stands in a text points at it; to a code of its own it points nowhere', async () => {
    const stdin = '{"note":"reason: insufficient_funds","scheme":"stripe"}\n{"code":"51","scheme":"iso8583"}';
    const { stdout } = await paytriageWith({ stdin })`explain - --format ndjson`;
    const [inText, alone] = linesOf(stdout);
    expect(inText?.['at']).toEqual({ start: 8, end: 26, text: 'insufficient_funds' });
    expect(alone?.['at']).toBeNull();
  });
});

describe('what cannot be read', () => {
  it('is answered line by line, and what was left out is counted in one warning each', async () => {
    const stdin = Buffer.concat([
      Buffer.from(
        '{"code":51,"scheme":"iso8583"}\n{"code":"51","scheme":"isoo"}\n{"note":["x"],"scheme":"isoo"}\n',
      ),
      Buffer.from([0xff, 0xfe, 0x00, 0x1b, 0x0a]),
      Buffer.from('\n   \nОтказ банка: card expired 中文\n'),
    ]);
    const { code, stdout, stderr } = await paytriageWith({ stdin })`explain - --format ndjson`;
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 6 }, () => 'unknown'),
      'expired_card',
    ]);
    expect(stderr).toMatch(/2 values.*left out/);
    expect(stderr).toMatch(/2 lines name a scheme that is not known \(isoo\)/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('may be a megabyte long', async () => {
    const stdin = `${'insufficient funds '.repeat(55_000)}\n${'a'.repeat(1_000_000)}\n${'3D'.repeat(500_000)}`;
    const { stdout } = await paytriageWith({ stdin })`explain - --format ndjson`;
    expect(
      linesOf(stdout)
        .map(({ reason }) => reason)
        .slice(0, 2),
    ).toEqual(['insufficient_funds', 'unknown']);
  });

  it('as a scheme on the command line is exit 2, and the nearest is named', async () => {
    const { code, stdout, stderr } = await paytriage`explain 51 --scheme iso8538 --json`;
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr).error.hint).toContain('iso8583');
  });

  it.each([
    ['not YAML', 'codes: [', /:\d+:\d+: /, ''],
    ['a number for a code', 'codes:\n  - code: 05\n    reason: do_not_honor', /:2:11: code must be text/, ''],
    ['an unknown reason', 'codes:\n  - code: "05"\n    reason: do_not_honr', /:3:13: .*do_not_honor/, ''],
    ['an unknown set', 'phrases:\n  - reason: do_not_honor\n    phrase: "@nope"', /:2:5: .*@nope/, ''],
    ['no map', '- 05', /:1:1: /, ''],
  ])('as a code file with %s is exit 2 and names the place', async (_what, text, place, hint) => {
    const file = join(await mkdtemp(join(tmpdir(), 'paytriage-')), 'codes.yaml');
    await writeFile(file, text);
    const { code, stdout, stderr } = await paytriage`explain hello --code-file ${file} --json`;
    const { error } = JSON.parse(stderr);
    expect([code, stdout]).toEqual([2, '']);
    expect(error.message).toContain(file);
    expect(error.message).toMatch(place);
    expect(error.hint).toContain(hint);
  });
});

describe('explain -', () => {
  it('reads a line that begins with { as JSON and any other as a note', async () => {
    const stdin = [
      '{"code": "51", "scheme": "iso8583"}',
      'Do not honor',
      '{"note": "Carte expirée"}',
      '{ not JSON: do not honor',
    ].join('\r\n');
    const { code, stdout } = await paytriageWith({ stdin })`explain - --format ndjson`;
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ reason }) => reason)).toEqual([
      'insufficient_funds',
      'do_not_honor',
      'expired_card',
      'do_not_honor',
    ]);
    for (const line of linesOf(stdout)) expect(Object.keys(line)).toEqual(keys);
  });

  it('answers one line for each line', async () => {
    const stdin = 'Do not honor\n'.repeat(5000);
    const { stdout } = await paytriageWith({ stdin })`explain - --format ndjson`;
    expect(linesOf(stdout)).toHaveLength(5000);
  });

  it('takes --scheme for the lines that name none', async () => {
    const stdin = '{"code": "51"}\n{"code": "insufficient_funds", "scheme": "stripe"}';
    const { stdout } = await paytriageWith({ stdin })`explain - --scheme iso8583 --format ndjson`;
    expect(linesOf(stdout).map(({ scheme }) => scheme)).toEqual(['iso8583', 'stripe']);
  });
});
