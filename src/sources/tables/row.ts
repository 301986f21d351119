import { toCurrency } from '../shapes/amounts.ts';
import { CellFault, cleanCell, isMangledNumber, shown } from './cell.ts';
import type { Columns } from './columns.ts';
import { readInstant, type DateFormat } from './dates.ts';
import { readAmount, type DecimalSign } from './decimals.ts';

/** How a table writes what can be written in several ways, found out from its columns or told by a map. */
export interface TableFormat extends DateFormat {
  readonly sign: DecimalSign | undefined;
}

/** Names under which a value may stand: those of other versions and languages of the same export. */
export type Names = readonly string[];

/** One row, read by the names of its columns. */
export class Row {
  readonly line: number;
  readonly columns: Columns;
  readonly format: TableFormat;
  /** Whether a time was read that names no zone. */
  lacksZone = false;
  readonly cells: readonly string[];

  constructor(line: number, cells: readonly string[], columns: Columns, format: TableFormat) {
    this.line = line;
    this.columns = columns;
    this.format = format;
    this.cells = cells;
  }

  /** The first of the columns that says something. A column that is there twice has to say the same both times. */
  find(names: Names): string | undefined {
    for (const name of names) {
      let found: string | undefined;
      for (const place of this.columns.placesOf(name)) {
        const value = cleanCell(this.cells[place] ?? '');
        if (value === '' || value === found) continue;
        if (found !== undefined) throw new CellFault('is there twice, with different values', name);
        found = value;
      }
      if (found !== undefined) return found;
    }
    return undefined;
  }

  need(names: Names): string {
    const text = this.find(names);
    if (text === undefined) throw new CellFault('is empty', this.#nameOf(names));
    return text;
  }

  /** An id or a number that is a name: never one that a spreadsheet has rounded. */
  findId(names: Names): string | undefined {
    const text = this.find(names);
    if (text !== undefined && isMangledNumber(text)) {
      throw new CellFault(
        `is ${shown(text)}: a spreadsheet has rounded it; export again and do not save it from there`,
        this.#nameOf(names),
      );
    }
    return text;
  }

  needId(names: Names): string {
    return this.findId(names) ?? this.need(names);
  }

  needCurrency(names: Names): string {
    const text = this.need(names);
    const currency = toCurrency(text);
    if (currency === undefined) throw new CellFault(`is no currency: ${shown(text)}`, this.#nameOf(names));
    return currency;
  }

  /** An amount in minor units with its sign; undefined where the cell is empty. */
  findAmount(names: Names, currency: string): number | undefined {
    const text = this.find(names);
    return text === undefined ? undefined : this.toAmount(text, currency, names);
  }

  /** A text of the row in minor units, with its sign. */
  toAmount(text: string, currency: string, names: Names): number {
    const read = readAmount(text, currency, this.format.sign);
    if ('minor' in read) return read.minor;
    throw new CellFault(amountProblems[read.problem](text, currency), this.#nameOf(names));
  }

  /** Date and time from the columns that hold them, joined; `zone` beside them, else the one of the table. */
  findInstant(dates: Names, times: Names = [], zones: Names = []): string | undefined {
    const date = this.find(dates);
    if (date === undefined) return undefined;
    return this.toInstant([date, this.find(times)].filter(Boolean).join(' '), dates, this.find(zones));
  }

  needInstant(dates: Names, times: Names = [], zones: Names = []): string {
    return this.findInstant(dates, times, zones) ?? this.need(dates);
  }

  /** A text of the row as an instant. */
  toInstant(text: string, names: Names, zone?: string): string {
    const read = readInstant(text, { order: this.format.order, zone: zone ?? this.format.zone });
    if ('instant' in read) {
      if (!read.hasZone && zone === undefined) this.lacksZone = true;
      return read.instant;
    }
    throw new CellFault(dateProblems[read.problem](text, zone), this.#nameOf(names));
  }

  #nameOf(names: Names): string {
    return this.columns.find(names) ?? names[0] ?? '';
  }
}

const amountProblems = {
  no_amount: (text: string) => `is no amount: ${shown(text)}`,
  ambiguous: (text: string) =>
    `may be thousands or decimals: ${shown(text)} (a map file with decimals: point or comma tells)`,
  too_fine: (text: string, currency: string) => `has more decimals than ${currency}: ${shown(text)}`,
} as const;

const dateProblems = {
  no_date: (text: string) => `is no date: ${shown(text)}`,
  ambiguous: (text: string) => `may be day/month or month/day: ${shown(text)}`,
  unknown_zone: (text: string, zone: string | undefined) =>
    `is in a time zone that is not known: ${shown(zone ?? text)}`,
} as const;
