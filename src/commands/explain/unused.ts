import type { Terminal } from '../../terminal/terminal.ts';

/** Names of unknown schemes that are told. */
const namesAtMost = 5;

/** What of the input could not be used; threads hand it over as plain data. */
export interface UnusedCounts {
  /** Values that are no string. */
  readonly wrongTypes: number;
  /** Lines that name a scheme nobody knows, and the first names there. */
  readonly unknownSchemes: number;
  readonly names: readonly string[];
}

/** Counts what could not be used; of a stream that names a new scheme in every line only a few are kept. */
export class Unused implements UnusedCounts {
  wrongTypes = 0;
  unknownSchemes = 0;
  readonly names: string[] = [];

  addScheme(name: string): void {
    this.unknownSchemes += 1;
    this.#addName(name);
  }

  /** Adds what comes behind. */
  add({ wrongTypes, unknownSchemes, names }: UnusedCounts): void {
    this.wrongTypes += wrongTypes;
    this.unknownSchemes += unknownSchemes;
    for (const name of names) this.#addName(name);
  }

  #addName(name: string): void {
    if (this.names.length < namesAtMost && !this.names.includes(name)) this.names.push(name);
  }

  warn(terminal: Terminal): void {
    if (this.wrongTypes > 0) {
      terminal.warn(
        this.wrongTypes === 1
          ? '1 value that is no string was left out.'
          : `${this.wrongTypes} values that are no string were left out.`,
      );
    }
    if (this.unknownSchemes === 0) return;
    const who = this.unknownSchemes === 1 ? '1 line names' : `${this.unknownSchemes} lines name`;
    terminal.warn(
      `${who} a scheme that is not known (${this.names.join(', ')}): read as if there were none.`,
    );
  }
}
