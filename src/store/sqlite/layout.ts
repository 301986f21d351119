/** "payt" in ASCII: marks a SQLite file as ours. */
export const applicationId = 0x70617974;

/**
 * `orders` is narrow, so that a look-up that hits many orders, or a scan, need not read their documents. `paid`: what
 * may stand in for another order of the customer.
 */
export const ordersTables = `
  PRAGMA application_id = ${applicationId};

  CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number_key TEXT NOT NULL,
    merchant TEXT NOT NULL,
    number TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    UNIQUE (number_key, merchant, number)
  ) STRICT;

  CREATE TABLE documents (
    id INTEGER PRIMARY KEY REFERENCES orders (id),
    shop TEXT,
    payments TEXT,
    CHECK (shop IS NOT NULL OR payments IS NOT NULL)
  ) STRICT;
`;

/**
 * The search keys are a full-text index because that is written in sorted runs: a plain table of keys took three
 * times as long at a million orders, rewriting most of its pages for every batch. An order's number has its own index
 * instead, which shows its neighbours. Runs are joined when an import ends (tidy.ts) and not meanwhile.
 */
export const searchKeys = `
  CREATE VIRTUAL TABLE search_keys USING fts5 (
    tokens, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '@._+-%'"
  );
`;

export const searchKeysSettings = `
  INSERT INTO search_keys (search_keys, rank) VALUES ('automerge', 0);
  INSERT INTO search_keys (search_keys, rank) VALUES ('crisismerge', 64);
`;

/**
 * `words`: every word of a name or company, so that one can be found by its beginning or in spite of a slip.
 * `imports`: how far imports are that have not ended.
 */
export const wordsAndImports = `
  ALTER TABLE orders ADD COLUMN paid INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE imports (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    offset INTEGER NOT NULL,
    line INTEGER NOT NULL,
    state TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/**
 * What a batch needs of most orders, so that it need not read their documents; null in rows of before, until
 * `store vacuum` fills them. `placed`: as the order writes it, null where its document has to be read in any case;
 * `shape`: a hash of what orders that are diagnosed alike have in common; `latest`: the last of the times that count
 * there; `mark` and `other_mark`: those of `marksOf`.
 */
export const outlines = ['placed TEXT', 'amount INTEGER', 'currency TEXT', 'shape TEXT', 'latest INTEGER']
  .concat('mark INTEGER', 'other_mark INTEGER')
  .map((column) => `ALTER TABLE orders ADD COLUMN ${column};`)
  .join('\n');
