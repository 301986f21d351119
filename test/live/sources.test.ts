import { readFile, stat, writeFile, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { run, type Ran } from '../cli/run-paytriage.ts';
import { errorOf } from './a-source.ts';
import { aServer } from './a-server.ts';

const key = 'ck_abcdef:cs_ghijkl';

async function aPlace(files: Readonly<Record<string, string>> = {}) {
  const folder = await aFolder(files);
  const file = (name: string): string => join(folder, name);
  const env = {
    PAYTRIAGE_SOURCE_FILE: file('sources.yaml'),
    PAYTRIAGE_SECRET_FILE: file('secrets.json'),
    PAYTRIAGE_KEYRING: 'off',
  };
  const paytriage = (line: string, stdin = '', more: Readonly<Record<string, string>> = {}): Promise<Ran> =>
    run(line.split(' '), { stdin, env: { ...env, ...more } });
  return { file, paytriage };
}

const add =
  'sources add shop --type woocommerce --url https://shop.example --merchant optim-office --token-stdin';

describe('sources', () => {
  it('are added, listed and removed, and no key is ever shown', async () => {
    const { file, paytriage } = await aPlace();
    const added = await paytriage(add, `${key}\n`);
    const listed = await paytriage('sources list --json');
    const removed = await paytriage('sources remove shop');
    expect([added.code, listed.code, removed.code]).toEqual([0, 0, 0]);
    expect(JSON.parse(listed.stdout).sources).toEqual([
      {
        name: 'shop',
        type: 'woocommerce',
        url: 'https://shop.example/',
        merchant: 'optim-office',
        key: 'file',
      },
    ]);
    for (const { stdout, stderr } of [added, listed, removed]) expect(stdout + stderr).not.toContain('cs_');
    expect(JSON.parse((await paytriage('sources list --json')).stdout).sources).toEqual([]);
    expect(await readFile(file('secrets.json'), 'utf8')).not.toContain('cs_');
  });

  it('keep the key apart, in a file for its owner only, and say so', async () => {
    const { file, paytriage } = await aPlace();
    const { stderr } = await paytriage(add, key);
    expect(stderr).toContain('unencrypted');
    expect(await readFile(file('sources.yaml'), 'utf8')).not.toContain('cs_');
    expect(await readFile(file('secrets.json'), 'utf8')).toContain('shop@shop.example');
    if (process.platform !== 'win32') expect((await stat(file('secrets.json'))).mode & 0o077).toBe(0);
  });

  it.runIf(process.platform !== 'win32')('refuse a file of secrets that others can read', async () => {
    const { file, paytriage } = await aPlace();
    await paytriage(add, key);
    await chmod(file('secrets.json'), 0o644);
    expect(errorOf(await paytriage('sources test shop --json'))).toMatchObject({
      code: 'secret_file',
      exitCode: 2,
    });
  });

  it('keep the comments of a file that somebody wrote', async () => {
    const { file, paytriage } = await aPlace({
      'sources.yaml': '# ours\nsources:\n  old: { type: stripe } # test mode\n',
    });
    await paytriage(add, key);
    const text = await readFile(file('sources.yaml'), 'utf8');
    expect(text).toMatch(/# ours[\s\S]*test mode[\s\S]*shop:/);
  });

  it('take another key under the same name without being told all again', async () => {
    const { file, paytriage } = await aPlace();
    await paytriage(add, key);
    const { code } = await paytriage('sources add shop --token-stdin', 'ck_abcdef:cs_second');
    expect(code).toBe(0);
    expect(await readFile(file('secrets.json'), 'utf8')).toContain('cs_second');
    expect(await readFile(file('sources.yaml'), 'utf8')).toContain('optim-office');
  });

  it('send no key to a host that it was not given for', async () => {
    const server = await aServer(() => ({ body: [] }));
    const { file, paytriage } = await aPlace();
    await paytriage(add, key);
    await writeFile(
      file('sources.yaml'),
      JSON.stringify({ sources: { shop: { type: 'woocommerce', url: server.url } } }),
    );
    expect(errorOf(await paytriage('sources test shop --json'))).toMatchObject({
      code: 'no_secret',
      exitCode: 2,
    });
    expect(server.received).toHaveLength(0);
  });

  it('take the key from the environment, as CI wants it', async () => {
    const server = await aServer(() => ({ body: { orders: [], next: null } }));
    const { paytriage } = await aPlace();
    const env = { PAYTRIAGE_MY_SHOP_TOKEN: 'from-the-environment' };
    await paytriage(`sources add my-shop --type orders-api --url ${server.url}`, '', env);
    expect((await paytriage('sources test my-shop', '', env)).code).toBe(0);
    expect(server.received[0]?.headers.authorization).toBe('Bearer from-the-environment');
  });

  it.each([
    ['no type', 'sources add shop --token-stdin', key, 'usage'],
    ['no url', 'sources add shop --type woocommerce --token-stdin', key, 'usage'],
    [
      'plain http',
      'sources add shop --type woocommerce --url http://shop.example --token-stdin',
      key,
      'usage',
    ],
    [
      'a password in the url',
      'sources add shop --type orders-api --url https://a:b@shop.example --token-stdin',
      key,
      'usage',
    ],
    ['a name with blanks and capitals', 'sources add Shop --type stripe --token-stdin', key, 'usage'],
    ['half a key', add, 'ck_abcdef', 'bad_secret'],
    ['nothing on stdin', add, '', 'bad_secret'],
    ['a whole file on stdin', add, 'x'.repeat(10_000), 'bad_secret'],
    ['nobody to ask', add.replace(' --token-stdin', ''), '', 'no_secret'],
    ['no shop login', 'sources add bank --type axerve --token-stdin', key, 'usage'],
  ])('are refused with %s: exit 2, and nothing is written', async (_what, line, stdin, code) => {
    const { file, paytriage } = await aPlace();
    expect(errorOf(await paytriage(`${line} --json`, stdin))).toMatchObject({ code, exitCode: 2 });
    await expect(stat(file('sources.yaml'))).rejects.toThrow('ENOENT');
    await expect(stat(file('secrets.json'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['a key that nobody knows', 'sources: { shop: { type: stripe, tokn: x } }', 'has no key "tokn"'],
    ['a type that nobody knows', 'sources: { shop: { type: strip } }', 'Did you mean stripe'],
    [
      'an address without encryption',
      'sources: { shop: { type: orders-api, url: "http://shop.example" } }',
      'https://',
    ],
    ['no address', 'sources: { shop: { type: orders-api } }', 'needs its url'],
    ['a rate of nothing', 'sources: { shop: { type: stripe, rate: 0 } }', 'rate must be a number'],
  ])('with %s in their file are a fault with its line: exit 2', async (_what, text, message) => {
    const { paytriage } = await aPlace({ 'sources.yaml': text });
    const error = errorOf(await paytriage('sources list --json'));
    expect(error).toMatchObject({ code: 'source_file', exitCode: 2 });
    expect(error.message).toMatch(/sources\.yaml:1:\d+: /);
    expect(`${error.message} ${error.hint}`).toContain(message);
  });

  it.each(['--token', '--token=', '--api-key='])(
    'never repeat a key that was given with %s',
    async (flag) => {
      const { paytriage } = await aPlace();
      const given = `${flag}${flag.endsWith('=') ? '' : ' '}${key}`;
      const { code, stdout, stderr } = await paytriage(`sources add shop --type stripe ${given}`);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--token-stdin');
      expect(stderr).not.toContain(key);
    },
  );

  it('that do not exist are named with those that do', async () => {
    const { paytriage } = await aPlace({ 'sources.yaml': 'sources: { shop: { type: stripe } }' });
    const error = errorOf(await paytriage('diagnose 7 --source shpo --json'));
    expect(error).toMatchObject({ code: 'unknown_source', exitCode: 2 });
    expect(error.message).toContain('Did you mean shop?');
  });
});
