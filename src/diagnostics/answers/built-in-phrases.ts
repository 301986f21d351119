import { compileBuiltInPhrases } from './phrase-list.ts';
import type { PhraseData } from './text/phrase-data.ts';
import { PhraseIndex, type PhraseMatch } from './text/phrase-index.ts';

/** The phrases as the build compiled them; where nothing was built they are compiled from the tables. */
function phraseData(): PhraseData {
  return typeof __PHRASES__ === 'string' ? (JSON.parse(__PHRASES__) as PhraseData) : compileBuiltInPhrases();
}

let index: PhraseIndex | undefined;

/** The phrases that come with paytriage; compiled when the first note is read. */
export function findBuiltInPhrases(note: string): readonly PhraseMatch[] {
  return (index ??= new PhraseIndex(phraseData())).find(note);
}
