import { noOutcomes, type OutcomeCounts } from '../../store/outcome.ts';

/** How far the import of one file is, as its mark in the store holds it. */
export interface FileState {
  readonly read: number;
  readonly invalid: number;
  readonly counts: OutcomeCounts;
  /** Bytes of the file of rejected records. */
  readonly rejected: number;
}

export const nothingRead: FileState = { read: 0, invalid: 0, counts: noOutcomes, rejected: 0 };

export function toText(state: FileState): string {
  return JSON.stringify(state);
}

/** What `toText` wrote: only this program writes marks. */
export function fromText(text: string): FileState {
  return { ...nothingRead, ...(JSON.parse(text) as FileState) };
}
