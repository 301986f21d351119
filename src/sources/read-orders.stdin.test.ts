import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Exit } from '../errors.ts';
import { readOrders } from './read-orders.ts';
import { aFolder, allOf, numbersOf, orderJson } from './sources.test-data.ts';

async function* chunksOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe('given standard input', () => {
  test('when it is read among files, then its items are named stdin', async () => {
    const folder = await aFolder({ 'a.json': orderJson('a') });
    const stdin = chunksOf(`${orderJson('s1')}\n`, orderJson('s2'));

    const items = await allOf(readOrders([folder, '-'], { stdin }));

    expect(numbersOf(items)).toEqual(['a', 's1', 's2']);
    expect(items.slice(1).map(({ file }) => file)).toEqual(['stdin', 'stdin']);
  });

  test('when a pipe stays open, then the first line gives its order at once', async () => {
    const stdin = new PassThrough();
    const batches = readOrders(['-'], { stdin });

    stdin.write(`${orderJson('1')}\n`);
    const first = await batches.next();
    await batches.return(undefined);

    expect(numbersOf(first.value ?? [])).toEqual(['1']);
    expect(stdin.destroyed).toBe(true);
  });

  test('when a pipe with a list stays open, then its first element gives its order at once', async () => {
    const stdin = new PassThrough();
    const batches = readOrders(['-'], { stdin });

    stdin.write(`[\n${orderJson('1')},`);
    const first = await batches.next();
    await batches.return(undefined);

    expect(numbersOf(first.value ?? [])).toEqual(['1']);
  });

  test('when it is named twice, then it is read once', async () => {
    const stdin = Readable.from([Buffer.from(orderJson('1'))]);

    expect(numbersOf(await allOf(readOrders(['-', '-'], { stdin })))).toEqual(['1']);
  });

  test('when there is none, then that is wrong usage', async () => {
    await expect(allOf(readOrders(['-']))).rejects.toMatchObject({ exitCode: Exit.usage });
  });
});

describe('given a signal', () => {
  test('when it is aborted while a pipe is silent, then reading ends as interrupted', async () => {
    const stdin = new PassThrough();
    const controller = new AbortController();
    const next = readOrders(['-'], { stdin, signal: controller.signal }).next();

    setTimeout(() => {
      controller.abort();
    }, 10);

    await expect(next).rejects.toMatchObject({ exitCode: Exit.interrupted });
    expect(stdin.destroyed).toBe(true);
  });

  test('when it was aborted before, then nothing is read', async () => {
    const folder = await aFolder({ 'a.json': orderJson('a') });
    const batches = readOrders([folder], { signal: AbortSignal.abort() });

    await expect(batches.next()).rejects.toMatchObject({ exitCode: Exit.interrupted });
  });
});
