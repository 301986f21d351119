import { readFileSync } from 'node:fs';
import { builtInPhraseLines, compileBuiltInPhrases } from '../src/diagnostics/answers/phrase-list.ts';
import { PhraseIndex } from '../src/diagnostics/answers/text/phrase-index.ts';
import type { PhraseWord, Stem } from '../src/diagnostics/answers/text/phrase.ts';

// `node scripts/run.js bench/answers.ts`: the phrases in one pass against the same phrases as regular expressions, one
// after the other, on the notes of the evaluation sets; and the growth of the time with the length of a hostile text.

// Without what is remembered of notes before: each note is read.
const index = new PhraseIndex(compileBuiltInPhrases());

const letters = ' abcdefghijklmnopqrstuvwxyz0123456789';

const toSource = ({ symbols, whole, inside }: Stem): string =>
  `${inside ? '' : '\\b'}${symbols.map((symbol) => letters[symbol] ?? '').join('')}${whole ? '\\b' : ''}`;

function toLookahead({ alternatives }: PhraseWord): string {
  const stems = alternatives.flatMap((one) => ('stems' in one ? one.stems : [one]));
  return `(?=.*(?:${stems.map(toSource).join('|')}))`;
}

const expressions = builtInPhraseLines().map(
  ({ phrase }) => new RegExp(`^${phrase.words.map(toLookahead).join('')}`, 's'),
);

const notes = ['de', 'en', 'fr', 'it'].flatMap((language) =>
  readFileSync(`eval/dev-${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly note: string }).note),
);

function fold(note: string): string {
  return note.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Milliseconds of user time, the quickest of three. */
function time(work: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage().user;
    work();
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.min(...runs);
}

const sample = notes.filter((_, index) => index % 10 === 0);
let found = 0;
const sequential = time(() => {
  for (const note of sample)
    for (const expression of expressions) if (expression.test(fold(note))) found += 1;
});
const onePass = time(() => {
  for (let round = 0; round < 20; round += 1) for (const note of sample) found += index.find(note).length;
});
const perNote = (ms: number, rounds: number): string => ((1000 * ms) / rounds / sample.length).toFixed(1);
console.log(`${expressions.length} phrases, ${sample.length} notes`);
console.log(`one pass ${perNote(onePass, 20)} us, sequential ${perNote(sequential, 1)} us a note`);
console.log(`${(sequential / (onePass / 20)).toFixed(0)} x faster (target 20)`);

for (const unit of ['card declined not limit ', 'a', '<', '&amp;', 'Ã¼', '3D ']) {
  const [half, whole] = [512, 1024].map((kilobytes) => unit.repeat((kilobytes * 1024) / unit.length));
  const ratio = time(() => index.find(whole ?? '')) / time(() => index.find(half ?? ''));
  console.log(`1 MB of ${JSON.stringify(unit)}: ${ratio.toFixed(2)} x the time of half of it`);
}
if (found < 0) console.log(found);
