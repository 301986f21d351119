import type { Connection } from './driver.ts';
import { wordsIn } from './tokens.ts';

/** Names repeat: most words of an import are among the last that came. */
const rememberedAtMost = 10_000;

/** Adds the words of names to the list of those that are known. */
export interface WordList {
  add(tokens: string): void;
  /** To be called when what was added may not have stayed. */
  forget(): void;
}

export function prepareWords(connection: Connection): WordList {
  const known = new Set<string>();
  const insert = connection.prepare<[string]>('INSERT OR IGNORE INTO words (word) VALUES (?)');
  return {
    add: (tokens) => {
      for (const word of wordsIn(tokens)) {
        if (known.has(word)) continue;
        if (known.size >= rememberedAtMost) known.clear();
        known.add(word);
        insert.run(word);
      }
    },
    forget: () => {
      known.clear();
    },
  };
}
