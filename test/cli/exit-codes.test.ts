import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli.ts';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage, paytriageWith } from './run-paytriage.ts';

const isLinux = process.platform === 'linux';

/** A terminal that fails as no terminal does: stands for any mistake of the program. */
function broken(): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(new TypeError('this stream was built wrong'));
    },
  });
}

describe('exit codes', () => {
  it('130: interrupted, whatever else went wrong', async () => {
    const signal = AbortSignal.abort();
    const store = join(await aFolder({}), 'store.db');
    const interrupted = paytriageWith({ signal });
    expect((await interrupted`import fixtures --store ${store}`).code).toBe(130);
    expect((await interrupted`batch --from fixtures`).code).toBe(130);
    expect((await interrupted`nobody --from fixtures`).code).toBe(130);
  });

  it('130 with --json is one error as JSON', async () => {
    const store = join(await aFolder({}), 'store.db');
    const { stderr } = await paytriageWith({
      signal: AbortSignal.abort(),
    })`import fixtures --store ${store} --json`;
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'interrupted', exitCode: 130 });
  });

  it('an interrupted import leaves whole orders, and is completed by importing again', async () => {
    const store = join(await aFolder({}), 'store.db');
    await paytriageWith({ signal: AbortSignal.abort() })`import fixtures --store ${store}`;
    const again = await paytriage`import fixtures --store ${store} --json`;
    const { read, added, unchanged }: Record<'read' | 'added' | 'unchanged', number> = JSON.parse(
      again.stdout,
    );
    expect([again.code, added + unchanged]).toEqual([0, read]);
  });

  it.runIf(isLinux)('70: a bug, its stack in a log whose path is printed', async () => {
    const folder = await aFolder({});
    vi.stubEnv('XDG_STATE_HOME', folder);
    const stderr: Buffer[] = [];
    const code = await main(['explain', '51'], {
      stdin: Readable.from([]),
      stdout: broken(),
      stderr: new Writable({
        write(chunk: Buffer, _encoding, done) {
          stderr.push(chunk);
          done();
        },
      }),
      env: {},
      signal: new AbortController().signal,
    });
    const file = /(\/\S+\.log)/.exec(Buffer.concat(stderr).toString())?.[1] ?? '';
    expect([code, file.startsWith(folder)]).toEqual([70, true]);
    expect(await readFile(file, 'utf8')).toContain('TypeError: this stream was built wrong');
  });

  it('5 weighs more than 6, and 6 more than 3', async () => {
    const bad = await aFolder({ 'orders.ndjson': `${orderJson('1')}\n{}` });
    const missing = join(bad, 'missing.ndjson');
    const entry = paytriageWith({ stdin: 'nobody' });
    expect((await entry`batch --list - --from ${bad}`).code).toBe(6);
    expect(
      (await paytriage`batch --format ndjson --from ${join(bad, 'orders.ndjson')} ${missing}`).code,
    ).toBe(5);
  });
});

describe('errors', () => {
  it.each(['orders', 'diagnose', 'transactions'])(
    'of %s leave stdout empty, and are one JSON object with --json',
    async (command) => {
      const missing = join(await aFolder({}), 'missing.ndjson');
      const { code, stdout, stderr } = await paytriage`${command} 1 --from ${missing} --json`;
      expect([code, stdout]).toEqual([5, '']);
      expect(Object.keys(JSON.parse(stderr).error)).toEqual(['code', 'message', 'hint', 'exitCode']);
    },
  );

  it('show no stack, unless --debug asks for it', async () => {
    const plain = await paytriage`nobody --from fixtures`;
    const debug = await paytriage`nobody --from fixtures --debug`;
    expect(plain.stderr).not.toMatch(/^\s+at /m);
    expect(debug.stderr).toMatch(/^\s+at /m);
  });

  it('keep the warnings of a run that failed as JSON out of the error object', async () => {
    const stdin = orderJson('1', { colour: 'red' });
    const { stderr } = await paytriageWith({ stdin })`orders nobody --from - --json --quiet`;
    expect(JSON.parse(stderr).error.exitCode).toBe(3);
  });
});
