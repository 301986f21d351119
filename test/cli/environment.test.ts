import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const isJson = (text: string): boolean => text.startsWith('{');

describe('the environment stands in for flags', () => {
  it('PAYTRIAGE_FORMAT and PAYTRIAGE_JSON choose the form', async () => {
    for (const env of [{ PAYTRIAGE_FORMAT: 'json' }, { PAYTRIAGE_JSON: '1' }]) {
      const { stdout } = await paytriageWith({ env })`orders caduff --from fixtures`;
      expect(isJson(stdout)).toBe(true);
    }
  });

  it('PAYTRIAGE_FORMAT=json makes errors JSON too', async () => {
    const { stderr } = await paytriageWith({ env: { PAYTRIAGE_FORMAT: 'json' } })`nobody --from fixtures`;
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'order_not_found' });
  });

  it('PAYTRIAGE_FROM names the files, PAYTRIAGE_STORE the store', async () => {
    const store = join(await aFolder({}), 'store.db');
    await paytriageWith({ env: { PAYTRIAGE_STORE: store } })`import fixtures/charged-twice`;
    const fromFiles = await paytriageWith({ env: { PAYTRIAGE_FROM: 'fixtures' } })`orders INF-20481`;
    const fromStore = await paytriageWith({ env: { PAYTRIAGE_STORE: store } })`batch --format ndjson`;
    expect([fromFiles.code, fromStore.code]).toEqual([0, 0]);
    expect(fromStore.stdout).not.toBe('');
  });

  it('PAYTRIAGE_MERCHANT narrows, PAYTRIAGE_NOW sets the clock, PAYTRIAGE_SYMPTOM says what hurts', async () => {
    const env = {
      PAYTRIAGE_MERCHANT: 'infomaniak-ticketing',
      PAYTRIAGE_NOW: '2026-10-01T10:00:00Z',
      PAYTRIAGE_SYMPTOM: 'blank_page',
    };
    const { stdout } = await paytriageWith({ env })`INF-20481 --from fixtures --json`;
    expect(JSON.parse(stdout)).toMatchObject({ cause: 'card_not_enrolled_3ds' });
    const other = await paytriageWith({
      env: { PAYTRIAGE_MERCHANT: 'aruba-pec' },
    })`INF-20481 --from fixtures`;
    expect(other.code).toBe(3);
  });

  it.each(['0', 'false', '', 'no', 'off'])('PAYTRIAGE_QUIET=%j is not quiet', async (value) => {
    const { stderr } = await paytriageWith({ env: { PAYTRIAGE_QUIET: value } })`batch --from -`;
    expect(stderr).toMatch(/^warning: /);
  });

  it.each(['1', 'true', 'yes'])('PAYTRIAGE_QUIET=%s is quiet', async (value) => {
    const { stderr } = await paytriageWith({ env: { PAYTRIAGE_QUIET: value } })`batch --from -`;
    expect(stderr).toBe('');
  });

  it('set and empty is as if it was not set', async () => {
    const env = { PAYTRIAGE_RULE_FILE: '', PAYTRIAGE_FORMAT: '', PAYTRIAGE_SYMPTOM: '', PAYTRIAGE_NOW: '' };
    const empty = await paytriageWith({ env })`INF-20481 --from fixtures/blank-page-and-no-transactions`;
    expect(empty).toEqual(await paytriage`INF-20481 --from fixtures/blank-page-and-no-transactions`);
    expect(empty.code).toBe(0);
  });

  it('with a wrong value is exit 2, and the variable is named', async () => {
    const { code, stderr } = await paytriageWith({ env: { PAYTRIAGE_FORMAT: 'xml' } })`orders x`;
    expect([code, stderr]).toEqual([2, expect.stringContaining('PAYTRIAGE_FORMAT')]);
  });
});

describe('a flag wins over the environment', () => {
  it.each([
    [{ PAYTRIAGE_FORMAT: 'csv' }, '--json'],
    [{ PAYTRIAGE_FORMAT: 'csv' }, '--format=json'],
  ])('%j and %s give JSON', async (env, flag) => {
    const { code, stdout } = await paytriageWith({ env })`orders caduff --from fixtures ${flag}`;
    expect([code, isJson(stdout)]).toEqual([0, true]);
  });

  it('PAYTRIAGE_JSON and --format csv give CSV', async () => {
    const { code, stdout } = await paytriageWith({
      env: { PAYTRIAGE_JSON: '1' },
    })`orders caduff --from fixtures --format csv`;
    expect([code, stdout.split(',')[0]]).toEqual([0, 'number']);
  });
});

describe('--quiet', () => {
  it('leaves warnings out and errors in', async () => {
    const warned = await paytriage`batch --from fixtures/unknown-merchant`;
    const quiet = await paytriage`batch --from fixtures/unknown-merchant --quiet`;
    const failed = await paytriage`nobody --from fixtures --quiet`;
    expect(warned.stderr).toMatch(/^warning: .*tea-house/);
    expect([quiet.stdout, quiet.stderr]).toEqual([warned.stdout, '']);
    expect([failed.code, failed.stderr]).toEqual([3, expect.stringMatching(/^error: /)]);
  });
});

const escape = '\u001b';

describe('colours', () => {
  it.each([
    ['in a pipe', {}, '', undefined, false],
    ['on a terminal', {}, '', 80, true],
    ['with NO_COLOR', { NO_COLOR: '1' }, '', 80, false],
    ['with PAYTRIAGE_NO_COLOR', { PAYTRIAGE_NO_COLOR: '1' }, '', 80, false],
    ['on a dumb terminal', { TERM: 'dumb' }, '', 80, false],
    ['with FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, '', undefined, true],
    ['with --color against NO_COLOR', { NO_COLOR: '1' }, '--color', undefined, true],
    ['with --no-color against FORCE_COLOR', { FORCE_COLOR: '1' }, '--no-color', 80, false],
  ])('%s', async (_where, env, flag, columns, coloured) => {
    const circumstances = { env, ...(columns !== undefined && { columns }) };
    const { stdout } = await paytriageWith(circumstances)`INF-20481 --from fixtures ${flag || '--verbose'}`;
    expect(stdout.includes(escape)).toBe(coloured);
  });
});
