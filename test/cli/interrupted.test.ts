import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { aFolder, orderJson } from '../../src/sources/sources.test-data.ts';
import { paytriage } from './run-paytriage.ts';

const count = 3000;

async function aStore(): Promise<string> {
  const lines = Array.from({ length: count }, (_, index) => orderJson(`N${index}`));
  const folder = await aFolder({ 'orders.ndjson': lines.join('\n') });
  await paytriage`import ${join(folder, 'orders.ndjson')} --store ${join(folder, 'store.db')}`;
  return join(folder, 'store.db');
}

/** Runs it into what is written at once, as a file is, and presses Ctrl-C at the first row. */
async function interruptAtFirstRow(argv: readonly string[]) {
  const interrupt = new AbortController();
  const texts = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString();
        if (texts.stdout.includes('\nN0')) setImmediate(interrupt.abort.bind(interrupt));
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: sink('stdout'), stderr: sink('stderr'), env: {} };
  const code = await main(argv, { ...streams, signal: interrupt.signal });
  return { code, ...texts };
}

it('given a batch from a store into a file, when it is interrupted, then it stops and says how to go on', async () => {
  const store = await aStore();
  const { code, stdout, stderr } = await interruptAtFirstRow(['batch', '--store', store, '--format', 'csv']);
  const rows = stdout.trimEnd().split('\n').length - 1;
  expect([code, rows < count]).toEqual([130, true]);
  const after = /--after (\S+)/.exec(stderr)?.[1] ?? '';
  const rest = await paytriage`batch --store ${store} --format csv --after ${after}`;
  // Without the header, to be written behind the rows.
  expect(rest.stdout.trimEnd().split('\n').length).toBe(count - rows);
});
