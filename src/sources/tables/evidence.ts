import { InvalidInputError } from '../../errors.ts';
import { shown } from './cell.ts';
import { dateOrderOf, isAmbiguousDate, type DateOrder } from './dates.ts';
import { decimalSignOf, type DecimalSign } from './decimals.ts';

interface Seen<T> {
  readonly kind: T;
  readonly text: string;
  readonly line: number;
}

/** What all dates and amounts of a file together tell of how it writes them. */
export class Evidence {
  readonly #file: string;
  #order: Seen<DateOrder> | undefined;
  #sign: Seen<DecimalSign> | undefined;
  #ambiguous: { readonly text: string; readonly line: number } | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Throws where a date contradicts an earlier one. */
  addDate(text: string, line: number): void {
    const kind = dateOrderOf(text);
    if (kind === undefined) {
      if (this.#ambiguous === undefined && isAmbiguousDate(text)) this.#ambiguous = { text, line };
      return;
    }
    this.#order = this.#agree(this.#order, { kind, text, line }, 'Dates', 'dates: dd/mm/yyyy or mm/dd/yyyy');
  }

  addAmount(text: string, line: number): void {
    const kind = decimalSignOf(text);
    if (kind === undefined) return;
    this.#sign = this.#agree(this.#sign, { kind, text, line }, 'Amounts', 'decimals: point or comma');
  }

  get sign(): DecimalSign | undefined {
    return this.#sign?.kind;
  }

  /** The order of day and month; `known` where the language of the header tells it. Throws where nothing does. */
  order(known: DateOrder | undefined): DateOrder | undefined {
    const found = this.#order?.kind ?? known;
    if (found !== undefined || this.#ambiguous === undefined) return found;
    throw new InvalidInputError(
      'ambiguous_dates',
      `Every date of ${this.#file} can be read as day/month and as month/day (${shown(this.#ambiguous.text)} in line ${this.#ambiguous.line}).`,
      'Export a period that holds a day after the 12th, or say which with --map FILE, where FILE holds one line: dates: dd/mm/yyyy (or mm/dd/yyyy).',
    );
  }

  #agree<T>(before: Seen<T> | undefined, now: Seen<T>, what: string, line: string): Seen<T> {
    if (before === undefined || before.kind === now.kind) return before ?? now;
    throw new InvalidInputError(
      'mixed_formats',
      `${what} of ${this.#file} are written in two ways: ${shown(before.text)} in line ${before.line}, ${shown(now.text)} in line ${now.line}.`,
      `Export the file again and do not save it with a spreadsheet, or say which way is right with --map FILE (one line: ${line}): rows written in the other are left out then.`,
    );
  }
}
