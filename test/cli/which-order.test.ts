import { describe, expect, it } from 'vitest';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage } from './run-paytriage.ts';

const twice = 'fixtures/same-number-at-two-merchants';

describe('a query that several orders answer', () => {
  it('is exit 4 with the list on stderr, and nothing on stdout', async () => {
    const { code, stdout, stderr } = await paytriage`88104417 --from ${twice}`;
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/88104417.*aruba-pec/);
    expect(stderr).toMatch(/88104417.*aruba-hosting/);
    expect(stderr).toContain('--merchant');
  });

  it('is one error as JSON with --json', async () => {
    const { stdout, stderr } = await paytriage`transactions 88104417 --from ${twice} --json`;
    expect(stdout).toBe('');
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'several_orders', exitCode: 4 });
  });

  it.each(['aruba-pec', 'aruba-hosting'])('is one order at %s', async (merchant) => {
    const { code, stdout } = await paytriage`88104417 --from ${twice} --merchant ${merchant} --json`;
    expect(code).toBe(0);
    expect(JSON.parse(stdout).order).toMatchObject({ number: '88104417', merchant });
  });

  it('is no question for `orders`, which lists them', async () => {
    const { code, stdout } = await paytriage`orders 88104417 --from ${twice} --json`;
    expect([code, JSON.parse(stdout).orders.length]).toEqual([0, 2]);
  });

  it('lists twenty of a crowd and counts the rest', async () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      orderJson(`A${index}`, { customer: { name: 'Kim' } }),
    );
    const folder = await aFolder({ 'orders.ndjson': crowd.join('\n') });
    const { code, stderr } = await paytriage`kim --from ${folder}`;
    expect(code).toBe(4);
    expect(stderr.match(/^A\d+ /gm)).toHaveLength(20);
    expect(stderr).toContain('10 more');
  });
});

describe('a query that no order answers', () => {
  it('is exit 3, and names the nearest numbers', async () => {
    const { code, stdout, stderr } = await paytriage`INF-2048l --from fixtures`;
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('INF-20481');
  });

  it('is exit 3 at a merchant that has no such order, and names numbers of that merchant only', async () => {
    const { code, stderr } = await paytriage`INF-20481 --from fixtures --merchant aruba-pec`;
    expect(code).toBe(3);
    expect(stderr).not.toMatch(/Did you mean.*INF-/);
  });

  it.each(['diagnose', 'orders', 'transactions'])('is one error as JSON for %s --json', async (command) => {
    const { code, stdout, stderr } = await paytriage`${command} nobody --from fixtures --json`;
    const { error } = JSON.parse(stderr);
    expect([code, stdout]).toEqual([3, '']);
    expect(Object.keys(error)).toEqual(['code', 'message', 'hint', 'exitCode']);
    expect(error).toMatchObject({ code: 'order_not_found', exitCode: 3 });
  });

  it('never shows a card number that was typed as a query', async () => {
    const { stderr } = await paytriage`orders ${'4111 1111 1111 1111'} --from fixtures`;
    expect(stderr.replaceAll(' ', '')).not.toContain('4111111111111111');
  });
});
