import { compileBuiltInPhrases } from './phrase-list.ts';
import type { PhraseData } from './text/phrase-data.ts';

/** The phrases that come with paytriage, compiled; the build puts the reading of their bytes in the place of this file. */
export function builtInPhraseData(): PhraseData {
  return compileBuiltInPhrases();
}
