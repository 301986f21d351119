import { foldText } from '../../orders/search-keys.ts';

/** Beginnings of the months in English, German, French and Italian, accents folded; the longer ones first. */
const beginnings: readonly (readonly [beginning: string, month: number])[] = [
  ['jan', 1],
  ['gen', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['mrz', 3],
  ['maer', 3],
  ['apr', 4],
  ['avr', 4],
  ['mai', 5],
  ['may', 5],
  ['mag', 5],
  ['juin', 6],
  ['jun', 6],
  ['giu', 6],
  ['juil', 7],
  ['jul', 7],
  ['lug', 7],
  ['aug', 8],
  ['aou', 8],
  ['ago', 8],
  ['sep', 9],
  ['set', 9],
  ['oct', 10],
  ['okt', 10],
  ['ott', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['dic', 12],
];

/** The number of a month's name, short or whole; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const folded = foldText(word);
  return beginnings.find(([beginning]) => folded.startsWith(beginning))?.[1];
}
