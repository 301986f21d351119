import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';
import { linesOf, wholeLines } from './whole-lines.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesByPiece(bytes: Buffer, size: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const piece of wholeLines(chunksOf(bytes, size))) lines.push(...linesOf(piece));
  return lines;
}

describe('whole lines', () => {
  it('are the lines of a text stream, wherever its chunks end', async () => {
    const parts = fc.constantFrom('a', 'é', '€', '漢', '𝒳', '\n', '\r\n', '\r', '\uFEFF', ' ');
    const bytes = fc.oneof(
      fc.array(parts, { maxLength: 30 }).map((all) => Buffer.from(all.join(''))),
      fc.uint8Array({ maxLength: 30 }).map((all) => Buffer.from(all)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 8 }), async (input, size) => {
        const expected: string[] = [];
        for await (const lines of readLines(chunksOf(input, size))) expected.push(...lines);
        expect(await linesByPiece(input, size)).toEqual(expected);
      }),
    );
  });

  it('may be longer than what is read at once', async () => {
    const lines = ['b'.repeat(100_000), '', 'ü'.repeat(20_000), 'short'];
    expect(await linesByPiece(Buffer.from(lines.join('\n')), 65_536)).toEqual(lines);
  });

  it('are pieces in memory of their own', async () => {
    for await (const piece of wholeLines(chunksOf(Buffer.from('a\nb\nc'), 3)))
      expect(piece.byteLength).toBe(piece.buffer.byteLength);
  });
});
