import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askKeyring } from './keyring.ts';

/** A module in the place of the system's keyring, as a real process loads it. */
async function aKeyring(body: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paytriage-keyring-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'keyring.mjs');
  await writeFile(
    file,
    `export class Entry { constructor(service, account) { this.account = account; } ${body} }`,
  );
  return pathToFileURL(file).href;
}

describe('the keyring', () => {
  it('is asked in a process of its own', async () => {
    const module = await aKeyring('getPassword() { return `secret of ${this.account}`; }');
    const answer = await askKeyring({ action: 'get', account: 'shop@shop.example' }, { module });
    expect(answer).toEqual({ kind: 'done', value: 'secret of shop@shop.example' });
  });

  it('is left alone after its time is up, even where its call never returns', async () => {
    const module = await aKeyring('getPassword() { for (;;); }');
    const answer = await askKeyring({ action: 'get', account: 'shop' }, { module, timeoutMs: 300 });
    expect(answer).toEqual({ kind: 'unavailable', why: 'it did not answer within 0.3 seconds' });
  });

  it('tells why it cannot be used', async () => {
    const module = await aKeyring("setPassword() { throw new Error('locked'); }");
    const locked = await askKeyring({ action: 'set', account: 'shop', secret: 's' }, { module });
    const absent = await askKeyring(
      { action: 'get', account: 'shop' },
      { module: 'file:///no-such-module.mjs' },
    );
    expect([locked, absent.kind]).toEqual([{ kind: 'unavailable', why: 'locked' }, 'unavailable']);
  });
});
