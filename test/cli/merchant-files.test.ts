import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allProfiles } from '../../src/merchants/profiles.ts';
import { openMerchantFile } from '../../src/commands/shared/merchant-file/open-merchant-file.ts';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, run } from './run-paytriage.ts';

const shop = `
id: shop
name: Candle Shop
aliases: [candles]
networks: [Visa]
methods: [card]
contacts: [{ label: Candle desk, phone: '+41 44 555 01 02' }]
`;

async function files(contents: Readonly<Record<string, string | Buffer>>): Promise<(name: string) => string> {
  const folder = await aFolder(contents);
  return (name) => join(folder, name);
}

/** What a run says of a merchant file with this text, the folder left out. */
async function refused(text: string | Buffer) {
  const at = await files({ 'shop.yaml': text });
  const ran = await paytriage`merchants list --merchant-file ${at('shop.yaml')}`;
  return { ...ran, stderr: ran.stderr.replaceAll(`${at('')}/`, '') };
}

describe('a merchant file', () => {
  it.each(allProfiles.map((profile) => [profile.id, profile] as const))(
    'may hold %s as merchants show prints it',
    async (id, profile) => {
      for (const format of ['yaml', 'json']) {
        const { stdout } = await paytriage`merchants show ${id} --format ${format}`;
        const at = await files({ shop: stdout });
        expect(openMerchantFile(at('shop')).map((read) => read.profile)).toStrictEqual([profile]);
      }
    },
  );

  it('gives diagnose, batch and check what the shop takes', async () => {
    const card = { network: 'mastercard', last4: '0002' };
    const order = orderJson('A1', {
      paymentMethod: 'card',
      transactions: [{ id: 't', at: '2026-03-02T09:05:00Z', status: 'failed', card }],
    });
    const expected = JSON.stringify({ A1: { cause: 'network_not_supported' } });
    const at = await files({ 'shop.yaml': shop, 'f/orders.ndjson': order, 'f/expected.json': expected });
    const own = ['--merchant-file', at('shop.yaml')];
    const one = await run(['A1', '--from', at('f'), '--json', ...own]);
    const many = await run(['batch', '--from', at('f'), '--format', 'ndjson', ...own]);
    expect([one, many].map(({ stdout }) => JSON.parse(stdout).cause)).toEqual([
      'network_not_supported',
      'network_not_supported',
    ]);
    expect(one.stderr).toBe('');
    expect(JSON.parse(one.stdout).resolution.customerMessage).toContain('Candle Shop');
    expect((await run(['check', at('f'), ...own])).code).toBe(0);
    expect((await run(['check', at('f')])).code).toBe(1);
  });

  it('may be named by a variable, and several may be given', async () => {
    const at = await files({ 'a.yaml': shop, 'b.json': '[{"id":"tea","name":"Tea"}]' });
    const env = { PAYTRIAGE_MERCHANT_FILE: at('a.yaml') };
    const { stdout } = await run(['merchants', 'show', 'candles'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'shop', networks: ['visa'], languages: [], guides: [] });
    const both =
      await paytriage`merchants list --json --merchant-file ${at('a.yaml')} --merchant-file ${at('b.json')}`;
    const origins = JSON.parse(both.stdout).map((each: { origin: string }) =>
      each.origin.replace(`${at('')}/`, ''),
    );
    expect(origins.filter((origin: string) => origin !== 'built-in')).toEqual(['a.yaml', 'b.json']);
  });

  it('replaces a built-in profile, and the list says so', async () => {
    const at = await files({ 'own.yaml': shop.replace('id: shop', 'id: aruba-pec') });
    const { stdout } = await paytriage`merchants list --format csv --merchant-file ${at('own.yaml')}`;
    const row = stdout.split('\n').filter((line) => line.startsWith('aruba-pec,'));
    expect(row.map((line) => line.replace(`${at('')}/`, ''))).toEqual([
      'aruba-pec,Candle Shop,unknown,visa,card,,own.yaml (replaces built-in)',
    ]);
  });

  it('takes a plain text for every language, and keeps control characters and card numbers out', async () => {
    const text = 'label: "Desk\\e[31m\\u202e 4111 1111 1111 1111"';
    const at = await files({ 'shop.yaml': shop.replace('label: Candle desk', text) });
    const { stdout } = await paytriage`merchants show shop --merchant-file ${at('shop.yaml')}`;
    const [contact] = JSON.parse(stdout).contacts;
    expect(new Set(Object.values(contact.label)).size).toBe(1);
    expect(contact.label).toMatchObject({ de: expect.stringMatching(/^Desk \[31m .*1111$/) });
    expect(stdout).not.toMatch(/4111|\\u001b|\\u202e/);
  });

  it.each<[string, string, string]>([
    ['nothing', '# nothing\n', '1:1: the file holds no merchant'],
    ['an empty list', '[]', '1:1: the file holds no merchant'],
    ['no id', 'name: Shop\n', '1:1: id of a merchant is missing'],
    ['an unfit id', shop.replace('id: shop', 'id: My Shop'), '2:5: the id "My Shop" must be'],
    ['the id of no merchant', shop.replace('id: shop', 'id: unknown'), '2:5: the id unknown stands for'],
    [
      'a misspelt key',
      shop.replace('networks', 'netwroks'),
      '5:1: a merchant has no key "netwroks". Did you mean networks?',
    ],
    [
      'a misspelt method',
      shop.replace('[card]', '[crad]'),
      '6:11: there is no method "crad". Did you mean card?',
    ],
    [
      'a misspelt network',
      shop.replace('Visa', 'mastercrad'),
      '5:12: there is no card network "mastercrad". Did you mean mastercard?',
    ],
    [
      'a misspelt status',
      `${shop}statuses: [{ word: Open, status: awaiting }]`,
      '8:34: there is no status "awaiting"',
    ],
    [
      'a misspelt event',
      `${shop}messages: [{ id: a, event: invoice_send, due: { from: payment } }]`,
      '8:28: there is no event "invoice_send". Did you mean invoice_sent?',
    ],
    [
      'a zone that is none',
      `${shop}zone: Europe/Zurch`,
      '8:7: there is no time zone "Europe/Zurch". Did you mean Europe/Zurich?',
    ],
    ['a country in words', `${shop}country: Switzerland`, '8:10: country must be two letters'],
    ['a text without en', `${shop}notes: [{ id: a, text: { de: Hallo } }]`, '8:24: text has no text in en'],
    ['an empty text', `${shop}notes: [{ id: a, text: ' ' }]`, '8:24: text is empty'],
    ['a long text', `${shop}notes: [{ id: a, text: ${'x'.repeat(501)} }]`, '8:24: text is longer than 500'],
    ['a number for a text', shop.replace('name: Candle Shop', 'name: 5'), '3:7: name must be text'],
    ['a word for a switch', `${shop}paysWhenOrdering: maybe`, '8:19: paysWhenOrdering must be true or false'],
    [
      'too many working days',
      `${shop}invoice: { workingDays: 1000000000, country: FR }`,
      '8:25: workingDays must be a whole number from 0 to 366',
    ],
    [
      'a part of a day',
      `${shop}invoice: { workingDays: 1.5, country: FR }`,
      '8:25: workingDays must be a whole number',
    ],
    [
      'a key twice',
      `${shop}contacts: [{ label: a, url: 'javascript:x' }]`,
      '8:1: the key contacts is here twice',
    ],
    [
      'a link that is none',
      shop.replace("phone: '+41 44 555 01 02'", "url: 'javascript:x'"),
      '7:39: url must begin with https://',
    ],
    ['text that is no YAML', 'id: [', '1:6: '],
  ])('with %s is refused with its place, exit 2', async (_what, text, message) => {
    const { code, stdout, stderr } = await refused(text);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`shop.yaml:${message}`);
  });

  it.each<[string, string | Buffer, string]>([
    ['UTF-16', Buffer.from(shop, 'utf16le'), 'is not UTF-8 text'],
    ['more than a megabyte', `# ${'x'.repeat(1_100_000)}`, 'is larger than 1 MB'],
    [
      'aliases that grow',
      `a: &a [1,1,1,1,1,1,1,1]\n${'bcdefghij'
        .split('')
        .map(
          (key, index) =>
            `${key}: &${key} [${Array(8)
              .fill(`*${'abcdefghij'[index] ?? ''}`)
              .join(',')}]`,
        )
        .join('\n')}`,
      'values',
    ],
  ])('of %s is refused, exit 2', async (_what, text, message) => {
    const { code, stderr } = await refused(text);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('that is not there is exit 2, as JSON too, in every command that takes one', async () => {
    for (const command of [
      'diagnose A1',
      'orders A1',
      'transactions A1',
      'batch',
      'check .',
      'import x',
      'merchants list',
      'merchants lint',
    ]) {
      const { code, stdout, stderr } = await run([
        ...command.split(' '),
        '--merchant-file',
        'no.yaml',
        '--json',
      ]);
      expect([command, code, stdout, JSON.parse(stderr).error.code]).toEqual([
        command,
        2,
        '',
        'merchant_file',
      ]);
    }
  });

  it('refuses two profiles that answer to one name', async () => {
    const { code, stderr } = await refused('- { id: a, name: A }\n- { id: b, name: B, aliases: [A] }\n');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('shop.yaml:2:9: "a" is already a name of a at shop.yaml:1'),
    ]);
  });
});

describe('merchants lint', () => {
  const faulty = `${shop}
invoice: { workingDays: 99, country: US }
journeys:
  - { id: way, method: card, steps: [] }
`;

  it('tells errors and warnings with their place, exit 1', async () => {
    const at = await files({ 'shop.yaml': faulty });
    const { code, stdout } = await paytriage`merchants lint ${at('shop.yaml')}`;
    expect(code).toBe(1);
    expect(stdout.replaceAll(`${at('')}/`, '')).toMatchInlineSnapshot(`
      "shop.yaml:11:5: error: shop: way: the journey has no steps: nobody can be led along it (journey_without_steps)
      shop.yaml:9:25: error: shop: 99: working days are a number from 1 to 60 (working_days_out_of_range)
      shop.yaml:9:38: warning: shop: US: the promise of the invoice cannot be computed: there are calendars for AT, CH, DE, FR, IT only (calendar_missing)
      1 merchant, 2 errors, 1 warning
      "
    `);
  });

  it('gives the same as JSON', async () => {
    const at = await files({ 'shop.yaml': faulty });
    const { code, stdout } = await paytriage`merchants lint --json ${at('shop.yaml')}`;
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      {
        schema: 'paytriage.merchant-lint/1',
        errors: 2,
        warnings: 1,
        findings: [
          { check: 'journey_without_steps', severity: 'error', place: { line: 11, column: 5 } },
          {},
          {},
        ],
      },
    ]);
  });

  it('is exit 0 with warnings alone, and exit 2 without a file', async () => {
    const at = await files({ 'shop.yaml': 'id: shop\nname: Shop\n' });
    expect(await paytriage`merchants lint ${at('shop.yaml')}`).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 merchant, 0 errors, 1 warning'),
    });
    expect((await paytriage`merchants lint`).code).toBe(2);
  });
});

describe('a merchant that nobody knows', () => {
  it('is suggested where a look-up finds nothing, profiles of files included', async () => {
    const at = await files({
      'shop.yaml': shop.replace('id: shop', 'id: candle-shop'),
      'o.ndjson': orderJson('A1'),
    });
    const flags = ['--from', at('o.ndjson'), '--merchant', 'candel-shop', '--merchant-file', at('shop.yaml')];
    for (const command of ['diagnose', 'orders', 'transactions']) {
      const { code, stderr } = await run([command, 'A1', ...flags]);
      expect([command, code, stderr]).toEqual([
        command,
        3,
        expect.stringContaining('Did you mean candle-shop?'),
      ]);
    }
    expect((await run(['batch', ...flags])).stderr).toContain('Did you mean candle-shop?');
  });

  it('is told of when payments are imported under its name', async () => {
    const at = await files({ 'o.ndjson': orderJson('A1') });
    const { code, stderr } =
      await paytriage`import ${at('o.ndjson')} --merchant optim-ofice --store ${at('s.db')}`;
    expect([code, stderr]).toEqual([0, expect.stringContaining('Did you mean optim-office?')]);
  });
});
