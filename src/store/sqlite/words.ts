import type { Connection } from './driver.ts';
import { wordsIn } from './tokens.ts';

/** Names repeat: most words of an import are among the last that came. */
const rememberedAtMost = 10_000;

/** Adds the words of names to the list of those that are known. */
export interface WordList {
  add(tokens: string): void;
  /** To be called where what was added may not have stayed. */
  forget(): void;
  /** The same where another process has written, which may have removed words; to be called within a transaction. */
  forgetAfterOthers(): void;
}

export function prepareWords(connection: Connection): WordList {
  const known = new Set<string>();
  const version = connection.prepare<[], number>('PRAGMA data_version').pluck();
  let seen: number | undefined;
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
    forgetAfterOthers: () => {
      const present = version.get();
      if (present !== seen) known.clear();
      seen = present;
    },
  };
}
