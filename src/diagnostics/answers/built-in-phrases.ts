import { builtInPhraseData } from './phrase-source.ts';
import { PhraseIndex, type PhraseMatch } from './text/phrase-index.ts';

let index: PhraseIndex | undefined;

/** The phrases that come with paytriage; made ready when the first note is read. */
export function findBuiltInPhrases(note: string): readonly PhraseMatch[] {
  return (index ??= new PhraseIndex(builtInPhraseData())).find(note);
}
