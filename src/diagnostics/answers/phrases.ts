import { foldText } from '../../orders/search-keys.ts';
import { isReason, type Reason } from './reasons.ts';
import de from './phrases/de.tsv';
import en from './phrases/en.tsv';
import fr from './phrases/fr.tsv';
import it from './phrases/it.tsv';

interface Phrase {
  readonly reason: Reason;
  readonly text: string;
}

export interface PhraseMatch {
  readonly reason: Reason;
  readonly start: number;
  readonly end: number;
}

function parse(table: string): readonly Phrase[] {
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [reason = '', text = ''] = line.split('\t');
      if (!isReason(reason)) throw new Error(`phrase ${text}: unknown reason ${reason}`);
      return { reason, text };
    });
}

let phrases: readonly Phrase[] | undefined;

/** The phrases that occur in a note, in the order of the tables. */
export function findPhrases(note: string): readonly PhraseMatch[] {
  phrases ??= [en, de, fr, it].flatMap(parse);
  const folded = foldText(note);
  return phrases.flatMap(({ reason, text }) => {
    const start = folded.indexOf(text);
    return start === -1 ? [] : [{ reason, start, end: start + text.length }];
  });
}
