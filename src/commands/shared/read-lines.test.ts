import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function linesOf(chunks: readonly Buffer[]): Promise<readonly string[]> {
  const all: string[] = [];
  async function* stream(): AsyncIterable<Buffer> {
    yield* chunks;
  }
  for await (const lines of readLines(stream())) all.push(...lines);
  return all;
}

describe('lines of a stream', () => {
  it('are the same however it is cut', async () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '𝒳', '\n', '\r\n', '{"note":1}', ''), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(20), { maxLength: 5 }), async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort(
          (a, b) => a - b,
        );
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        const expected = parts.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(chunks)).toEqual(expected.map((line) => line.replace(/\r$/, '')));
      }),
    );
  });

  it('may be longer than what is read at once', async () => {
    const long = 'ä'.repeat(100_000);
    expect(await linesOf([Buffer.from(`${long}\n${long}x`)])).toEqual([long, `${long}x`]);
  });
});
