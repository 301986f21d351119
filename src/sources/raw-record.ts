/** One record cut out of a stream and not parsed yet, or why it cannot be; `line` counts from 1. */
export type RawRecord =
  | { readonly line: number; readonly text: string; readonly isXml?: true }
  | {
      readonly line: number;
      readonly problem: string;
      /** What it says, as far as that can be told: for whoever has to mend it. */
      readonly raw?: string;
    };

/** Where a stream can be read on: the byte at which the next record begins, and its line, from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
}

/** Cuts a stream of bytes into records; chunks may end anywhere, and are not looked at after `push` returns. */
export interface Splitter {
  push(chunk: Buffer): readonly RawRecord[];
  /** What is left when the stream has ended. */
  end(): readonly RawRecord[];
}

export const recordLimits = {
  /** Longer records are skipped: nobody's order is that long, and one of them must not fill the memory. */
  bytes: 64 * 1024 * 1024,
} as const;

export const recordProblems = {
  notUtf8: 'is not UTF-8',
  tooLong: 'is longer than 64 MiB',
  cutOff: 'the file ends in the middle of a record',
  listNotClosed: 'the file ends before its list is closed',
  notJson: 'is not JSON',
  foreignXml: 'is XML that no known payment provider writes',
} as const;
