import { describe, expect, it } from 'vitest';
import { paytriage } from './run-paytriage.ts';

describe('rules', () => {
  it('are listed with what each needs to be understood', async () => {
    const { code, stdout } = await paytriage`rules list --json`;
    const rules = JSON.parse(stdout);
    expect(code).toBe(0);
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual(
        expect.arrayContaining(['id', 'cause', 'certainty', 'when', 'resolution', 'source', 'examples']),
      );
    }
    expect(rules.map((rule: { id: string }) => rule.id)).toContain('three-ds-blank-page');
  });

  it('are shown one by one', async () => {
    const { stdout } = await paytriage`rules show three-ds-blank-page`;
    expect(JSON.parse(stdout)).toMatchObject({ id: 'three-ds-blank-page', cause: 'card_not_enrolled_3ds' });
  });

  it('that do not exist are exit 2, and the nearest is named', async () => {
    const { code, stdout, stderr } = await paytriage`rules show three-ds-blankpage --json`;
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr).error.hint).toContain('three-ds-blank-page');
  });
});

describe('merchants', () => {
  it('built in are the four of the contract', async () => {
    const { code, stdout } = await paytriage`merchants list --json`;
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map((merchant: { id: string }) => merchant.id)).toEqual([
      'aruba-hosting',
      'aruba-pec',
      'infomaniak-ticketing',
      'optim-office',
    ]);
  });

  it('are shown one by one', async () => {
    const { stdout } = await paytriage`merchants show aruba-pec`;
    expect(JSON.parse(stdout)).toMatchObject({ id: 'aruba-pec', country: 'IT' });
  });

  it('that do not exist are exit 2, and the nearest is named', async () => {
    const { code, stderr } = await paytriage`merchants show aruba-pek`;
    expect([code, stderr]).toEqual([2, expect.stringContaining('aruba-pec')]);
  });
});

describe('schema', () => {
  it('is a JSON Schema with the required fields of an order', async () => {
    const { code, stdout } = await paytriage`schema order`;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: expect.arrayContaining(['number', 'merchant', 'placedAt', 'status']),
    });
  });

  it('without a name lists the names; a wrong one is exit 2', async () => {
    const { stdout } = await paytriage`schema`;
    const wrong = await paytriage`schema orders`;
    expect([stdout, wrong.code, wrong.stdout]).toEqual(['order\n', 2, '']);
  });
});
