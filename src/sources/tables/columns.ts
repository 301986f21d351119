import { foldNumber } from '../../orders/search-keys.ts';
import { cleanCell } from './cell.ts';

/** The columns of a table by name: case, accents, blanks and signs make no difference, and a name may be there twice. */
export class Columns {
  readonly names: readonly string[];
  readonly #places = new Map<string, readonly number[]>();
  /** By names as they are asked for, which is done again for every row. */
  readonly #asked = new Map<string, readonly number[]>();

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
    return names.flatMap((name) => this.placesOf(name));
  }

  placesOf(name: string): readonly number[] {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const places = this.#places.get(foldNumber(name)) ?? [];
    this.#asked.set(name, places);
    return places;
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
    const nameOf = (index: number): string => {
      const { [index]: name = '' } = this.names;
      return name === '' ? String(index + 1) : name;
    };
    return Object.fromEntries(cells.map((cell, index) => [nameOf(index), cell]));
  }
}
