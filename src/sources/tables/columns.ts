import { foldNumber } from '../../orders/search-keys.ts';
import { cleanCell } from './cell.ts';

/** The columns of a table by name: case, accents, blanks and signs make no difference, and a name may be there twice. */
export class Columns {
  readonly names: readonly string[];
  readonly #places = new Map<string, readonly number[]>();

  constructor(header: readonly string[]) {
    this.names = header.map((name) => cleanCell(name.replace(/^\ufeff/, '')));
    this.names.forEach((name, index) => {
      const key = foldNumber(name);
      if (key !== '') this.#places.set(key, [...(this.#places.get(key) ?? []), index]);
    });
  }

  get width(): number {
    return this.names.length;
  }

  /** Where the columns of these names are, in the order of the names. */
  places(names: readonly string[]): readonly number[] {
    return names.flatMap((name) => this.#places.get(foldNumber(name)) ?? []);
  }

  has(...names: readonly string[]): boolean {
    return this.places(names).length > 0;
  }

  /** The first name that is there, as the file writes it. */
  find(names: readonly string[]): string | undefined {
    const [place] = this.places(names);
    return place === undefined ? undefined : this.names[place];
  }

  /** A row as an object, each cell under its name; what has none under the number of its column. */
  toObject(cells: readonly string[]): Readonly<Record<string, string>> {
    return Object.fromEntries(cells.map((cell, index) => [this.names[index] || String(index + 1), cell]));
  }
}
