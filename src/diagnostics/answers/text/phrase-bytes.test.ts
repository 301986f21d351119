import { describe, expect, it } from 'vitest';
import { compileBuiltInPhrases } from '../phrase-list.ts';
import type { PhraseData } from './phrase-data.ts';
import { fromBytes, toBytes } from './phrase-bytes.ts';

/** Numbers as their kind and bytes: to compare them one by one takes seconds. */
function toComparable(data: PhraseData): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, PhraseData[keyof PhraseData]]) => {
      if (!ArrayBuffer.isView(value)) return [key, value];
      const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      return [key, `${value.constructor.name} ${bytes.toString('base64')}`];
    }),
  );
}

describe('phrases as bytes', () => {
  it('are read as they were written, wherever in memory they stand', () => {
    const data = compileBuiltInPhrases();
    const bytes = toBytes(data);
    const elsewhere = new Uint8Array(new ArrayBuffer(bytes.length + 16), 8, bytes.length);
    elsewhere.set(bytes);
    expect(toComparable(fromBytes(elsewhere))).toEqual(toComparable(data));
  });
});
