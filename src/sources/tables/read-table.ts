import { recordProblems } from '../raw-record.ts';
import { toInvalid, toItem, type Place } from '../read-record.ts';
import type { Replay } from '../replay.ts';
import { noOrder, type ShapeContext, type ShapedRecord } from '../shapes/shape.ts';
import type { SourceItem } from '../source-item.ts';
import { CellFault, cleanCell } from './cell.ts';
import type { Columns } from './columns.ts';
import { readCsvRows, type CsvItem, type CsvRow } from './csv-rows.ts';
import { Evidence } from './evidence.ts';
import type { FoundHeader } from './find-header.ts';
import { Row, type Names, type TableFormat } from './row.ts';
import type { TableKind } from './table-kind.ts';
import type { TableHints } from './table-hints.ts';

/** A table whose columns are known, on its way to orders. */
export interface Table {
  readonly file: string;
  readonly header: FoundHeader;
  readonly kind: TableKind;
  readonly hints: TableHints;
}

export type TableContext = Pick<ShapeContext, 'merchant' | 'writtenAt'> & {
  readonly file: string;
  /** The merchant's time zone, where it is known. */
  readonly zone?: string | undefined;
  /** Whether rows that are left out come with their text. */
  readonly withTexts?: boolean | undefined;
};

/**
 * The orders and invalid rows of a table, a batch at a time. It is read twice: all dates and amounts of a column together
 * tell how they are written, before the first of them counts.
 */
export async function* readTable(
  source: Replay,
  table: Table,
  context: TableContext,
): AsyncGenerator<readonly SourceItem[]> {
  const reader = new TableReader(table, await findFormat(source, table, context.zone), context);
  for await (const batch of rowsOf(source, table)) {
    const items = batch.flatMap((item) => reader.push(item));
    if (items.length > 0) yield items;
  }
  const items = reader.end();
  if (items.length > 0) yield items;
}

/** The rows below the header. */
async function* rowsOf(source: Replay, { file, header }: Table): AsyncGenerator<readonly CsvItem[]> {
  let isHeader = true;
  for await (const batch of readCsvRows(source.again(), { file, ...header })) {
    yield isHeader ? batch.slice(1) : batch;
    isHeader = false;
  }
}

async function findFormat(source: Replay, table: Table, zone = 'UTC'): Promise<TableFormat> {
  const { kind, header, hints, file } = table;
  const { columns } = header;
  const evidence = new Evidence(file);
  const placesOf = (all: readonly Names[]): readonly number[] =>
    all.flatMap((names) => columns.places(names));
  const [dates, amounts] = [placesOf(kind.dates), placesOf(kind.amounts)];
  for await (const batch of rowsOf(source, table)) {
    for (const row of batch) {
      if ('problem' in row || isTotals(row, columns)) continue;
      const each = (places: readonly number[], add: (text: string, line: number) => void): void => {
        for (const place of places) add(cleanCell(row.cells[place] ?? ''), row.line);
      };
      if (hints.order === undefined) each(dates, evidence.addDate.bind(evidence));
      if (hints.sign === undefined) each(amounts, evidence.addAmount.bind(evidence));
    }
  }
  return {
    order: hints.order ?? evidence.order(kind.isDayFirst?.(columns) === true ? 'day_first' : undefined),
    sign: hints.sign ?? evidence.sign,
    zone: hints.timeZone ?? kind.timeZone ?? zone,
  };
}

const totals = /^(?:grand |sub)?(?:total|totals|totale|totaux|summe|gesamt|gesamtsumme|insgesamt|somme)\b/i;

/** A line below the payments that adds them up. */
function isTotals({ cells }: CsvRow, { width }: Columns): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return totals.test(cleanCell(filled[0] ?? '')) && (filled.length < width / 2 || width < 4);
}

function assumedZone(file: string, zone: string | undefined, merchant: string): string {
  const assumed = zone === undefined ? 'UTC' : `${zone}, the zone of ${merchant}`;
  const example = zone ?? 'Europe/Zurich';
  return `${file}: its times name no time zone and were read as ${assumed}. Another one is told with --map FILE, where FILE holds one line: timeZone: ${example}`;
}

/** Makes orders of rows; those of one order that follow one another are read together. */
class TableReader {
  readonly #table: Table;
  readonly #format: TableFormat;
  readonly #context: ShapeContext;
  /** Past this the row lacks a column that matters. */
  readonly #shortest: number;
  readonly #withTexts: boolean | undefined;
  readonly #zone: string | undefined;
  #group: Row[] = [];
  #key: string | undefined;
  #withoutZone = 0;

  constructor(table: Table, format: TableFormat, { merchant, zone, writtenAt, withTexts }: TableContext) {
    const { kind, header } = table;
    this.#table = table;
    this.#withTexts = withTexts;
    this.#zone = zone;
    this.#format = format;
    this.#context = { merchant, writtenAt, path: '$' };
    const needed = [...kind.signs, ...kind.needs, ...kind.dates, ...kind.amounts];
    this.#shortest = 1 + Math.max(0, ...needed.flatMap((names) => header.columns.places(names)));
  }

  push(item: CsvItem): readonly SourceItem[] {
    if ('problem' in item) return [...this.#flush(), this.#invalid(item, item.problem)];
    const { columns } = this.#table.header;
    if (isTotals(item, columns)) return [...this.#flush(), this.#aside(item.line, 'a line of totals')];
    const problem = this.#problemOf(item);
    if (problem !== undefined) return [...this.#flush(), this.#invalid(item, problem)];
    const row = new Row(item.line, item.cells, columns, this.#format);
    const key = this.#keyOf(row);
    const before = key !== undefined && key === this.#key ? [] : this.#flush();
    this.#key = key;
    this.#group.push(row);
    return before;
  }

  /** What is left when the table has ended. */
  end(): readonly SourceItem[] {
    const items = this.#flush();
    const { file, kind, hints } = this.#table;
    if (this.#withoutZone === 0 || (hints.timeZone ?? kind.timeZone) !== undefined) return items;
    return [...items, { kind: 'remark', file, text: assumedZone(file, this.#zone, this.#context.merchant) }];
  }

  #problemOf({ cells, mayBeCut }: CsvRow): string | undefined {
    const { width } = this.#table.header.columns;
    if (mayBeCut === true && cells.length < width) return recordProblems.cutOff;
    const isWider = cells.slice(width).some((cell) => cell.trim() !== '');
    if (!isWider && cells.length >= this.#shortest) return undefined;
    return `has ${cells.length} cells, and the header has ${width}`;
  }

  #keyOf(row: Row): string | undefined {
    try {
      return this.#table.kind.groupBy?.(row);
    } catch (error) {
      if (error instanceof CellFault) return undefined;
      throw error;
    }
  }

  #flush(): readonly SourceItem[] {
    const rows = this.#group;
    this.#group = [];
    const [first] = rows;
    if (first === undefined) return [];
    const shaped = this.#read(rows);
    this.#withoutZone += rows.filter(({ lacksZone }) => lacksZone).length;
    return shaped.map((each) =>
      toItem(
        each,
        this.#placeOf(
          first.line,
          rows.map(({ cells }) => cells),
        ),
      ),
    );
  }

  #read(rows: readonly Row[]): readonly ShapedRecord[] {
    try {
      return this.#table.kind.read(rows, this.#context);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      const path = error.column === undefined ? '$' : `$[${JSON.stringify(error.column)}]`;
      return [noOrder({ path }, error.message)];
    }
  }

  #invalid(item: CsvItem, reason: string): SourceItem {
    return toInvalid(this.#placeOf(item.line, 'cells' in item ? [item.cells] : []), '$', reason);
  }

  /** Where rows are; their text is put together only where they are left out. */
  #placeOf(line: number, rows: readonly (readonly string[])[]): Place {
    const { columns } = this.#table.header;
    const record = {
      line,
      get text() {
        return rows.map((cells) => JSON.stringify(columns.toObject(cells))).join('\n');
      },
    };
    const parsed = { problem: 'is a row of a table' };
    return { file: this.#table.file, line, record, parsed, withTexts: this.#withTexts };
  }

  #aside(line: number, what: string): SourceItem {
    return { kind: 'aside', file: this.#table.file, line, what };
  }
}
