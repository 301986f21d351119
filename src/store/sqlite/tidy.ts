import type { Connection } from './driver.ts';

/** Pages that are joined in one transaction: other processes get their turn in between. */
const pagesAtOnce = 2000;

/**
 * Joins the runs in which search keys were written, since a look-up has to ask each of them. Only runs of about the same size
 * are joined, so that a small import into a large store does not rewrite all of it. Makes the function that goes one
 * step, and says whether that was the last.
 */
export function prepareTidy(connection: Connection): () => boolean {
  const merge = connection.prepare<[number]>(
    `INSERT INTO search_keys (search_keys, rank) VALUES ('merge', ?)`,
  );
  const changes = connection.prepare<[], number>('SELECT total_changes()').pluck();
  return () => {
    const before = changes.get() ?? 0;
    merge.run(pagesAtOnce);
    // https://www.sqlite.org/fts5.html#the_merge_command: fewer than two changes, and nothing was left to do.
    return (changes.get() ?? 0) - before < 2;
  };
}
