import { describe, expect, it } from 'vitest';
import { compileBuiltInPhrases } from '../phrase-list.ts';
import { fromBytes, toBytes } from './phrase-bytes.ts';

describe('phrases as bytes', () => {
  it('are read as they were written, wherever in memory they stand', () => {
    const data = compileBuiltInPhrases();
    const bytes = toBytes(data);
    const elsewhere = new Uint8Array(new ArrayBuffer(bytes.length + 16), 8, bytes.length);
    elsewhere.set(bytes);
    expect(fromBytes(elsewhere)).toEqual(data);
  });
});
