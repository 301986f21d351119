import type { PhraseData } from './phrase-data.ts';

/**
 * Phrases as bytes, which a program looks at where they stand instead of making lists of them: a head in JSON, blanks up
 * to a multiple of four, and the arrays one after another, those of smaller numbers last.
 */
const arrays = ['trie', 'setsAt', 'sets', 'phrases', 'rarestAt', 'rarest', 'words'] as const;
const alignment = 4;

interface Head extends Pick<PhraseData, 'reasons' | 'languages' | 'roots' | 'negationRoot' | 'alternatives'> {
  /** How many numbers each of the arrays has. */
  readonly lengths: readonly number[];
}

/** In the order of the machine's own bytes; all that run Node are little-endian. The head's length comes first. */
export function toBytes(data: PhraseData): Uint8Array {
  const { reasons, languages, roots, negationRoot, alternatives } = data;
  const lengths = arrays.map((name) => data[name].length);
  const text = JSON.stringify({
    reasons,
    languages,
    roots,
    negationRoot,
    alternatives,
    lengths,
  } satisfies Head);
  const head = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / alignment) * alignment));
  const parts = [Uint32Array.of(head.length), head, ...arrays.map((name) => data[name])];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** The phrases of `toBytes`, whose memory they share. */
export function fromBytes({ buffer, byteOffset }: Uint8Array<ArrayBuffer>): PhraseData {
  const headLength = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  let at = byteOffset + alignment;
  const { lengths, ...rest } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, at, headLength)),
  ) as Head;
  at += headLength;
  const numbers = (index: number): Int32Array => {
    const array = new Int32Array(buffer, at, lengths[index]);
    at += array.byteLength;
    return array;
  };
  const [trie, setsAt, sets] = [numbers(0), numbers(1), numbers(2)];
  const [phrases, rarestAt, rarest] = [numbers(3), numbers(4), numbers(5)];
  const words = new Uint16Array(buffer, at, lengths[6]);
  return { ...rest, trie, setsAt, sets, words, phrases, rarestAt, rarest };
}
