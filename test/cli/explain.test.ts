import { describe, expect, it } from 'vitest';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const keys = 'note code scheme reason certainty matched actor retry sayToCustomer meaning'.split(' ');

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
