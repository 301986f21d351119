import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { UsageError } from '../../errors.ts';
import { isCurrency } from '../../orders/money.ts';
import { orderStatuses, transactionStatuses } from '../../orders/vocabulary.ts';
import { cleanCell } from '../../sources/tables/cell.ts';
import { dateOrderOf, isAmbiguousDate } from '../../sources/tables/dates.ts';
import { isTimeZone } from '../../sources/tables/time-zones.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import { askOne, pickOne, type Choice } from '../../terminal/prompt.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { readSample, type Sample } from './table-sample.ts';

type Words = Readonly<Record<string, string>>;
type Field = string | { readonly column: string; readonly words: Words } | { readonly value: string };

/** A question of the wizard: the field, how it is asked, and words that its column's name may hold. */
interface Question {
  readonly field: string;
  readonly asks: string;
  readonly hints: RegExp;
  readonly isNeeded?: boolean;
  readonly words?: readonly string[];
}

const orderQuestions: readonly Question[] = [
  {
    field: 'number',
    asks: 'the order number',
    hints: /order|ordine|commande|bestell|number|nummer|num/i,
    isNeeded: true,
  },
  { field: 'placedAt', asks: 'the time of the order', hints: /date|data|datum|created/i, isNeeded: true },
  {
    field: 'status',
    asks: 'the status of the order',
    hints: /status|stato|statut|[ée]tat|state/i,
    words: orderStatuses,
  },
  { field: 'amount', asks: 'the amount', hints: /amount|total|importo|montant|betrag|summe/i },
  { field: 'currency', asks: 'the currency', hints: /currency|valuta|devise|w[äa]hrung/i },
  { field: 'name', asks: "the customer's name", hints: /name|client|kunde|nome|nom/i },
  { field: 'email', asks: "the customer's e-mail", hints: /mail/i },
  { field: 'phone', asks: "the customer's phone", hints: /phone|tel/i },
];

const transactionQuestions: readonly Question[] = [
  {
    field: 'status',
    asks: 'the result of the payment',
    hints: /result|esito|status|stato|statut|ergebnis/i,
    words: transactionStatuses,
    isNeeded: true,
  },
  { field: 'at', asks: 'the time of the payment', hints: /date|data|datum|time/i, isNeeded: true },
  { field: 'id', asks: 'the id of the payment', hints: /id|transa/i },
  { field: 'code', asks: "the bank's code", hints: /code|codice|fehler/i },
  { field: 'note', asks: "the bank's note", hints: /note|nota|notiz|message|reason|motiv/i },
];

/**
 * Asks at a terminal what the columns of a table mean, its first rows in view, and writes the map file. Throws
 * InterruptedPrompt where somebody breaks off: nothing is written then.
 */
export async function writeMapFile(table: string, file: string, terminal: Terminal): Promise<void> {
  const sample = readSample(table);
  showRows(sample, table, terminal);
  const order = await askPart(orderQuestions, sample, terminal);
  const transaction = await askTransaction(sample, terminal, order['status'] === undefined);
  if (order['amount'] !== undefined && order['currency'] === undefined) {
    order['currency'] = { value: await askCurrency(terminal) };
  }
  if (transaction !== undefined && order['amount'] !== undefined) {
    transaction['amount'] = order['amount'];
    if (order['currency'] !== undefined) transaction['currency'] = order['currency'];
  }
  const map = {
    ...(await askDates(sample, [order['placedAt'], transaction?.['at']], terminal)),
    order,
    ...(transaction !== undefined && { transaction }),
  };
  writeMap(file, stringify(map));
  terminal.note(cleanText(`Wrote ${file}. It can be edited: docs/exports.md tells what else it may say.`));
}

function showRows({ columns, rows }: Sample, table: string, terminal: Terminal): void {
  const shown = rows.slice(0, 3);
  terminal.note(cleanText(`The columns of ${table}, with their first cells:`));
  columns.forEach((name, index) => {
    const cells = shown.map((row) => row[index] ?? '').filter(Boolean);
    terminal.note(cleanText(`  ${name}: ${cells.join(' · ')}`));
  });
}

async function askPart(
  questions: readonly Question[],
  sample: Sample,
  terminal: Terminal,
): Promise<Record<string, Field>> {
  const part: Record<string, Field> = {};
  for (const question of questions) {
    const field = await askField(question, sample, terminal);
    if (field !== undefined) part[question.field] = field;
  }
  return part;
}

async function askField(
  { asks, hints, isNeeded = false, words }: Question,
  sample: Sample,
  terminal: Terminal,
): Promise<Field | undefined> {
  const likely = [...sample.columns].sort((a, b) => Number(hints.test(b)) - Number(hints.test(a)));
  const none = { name: '(no column)', value: undefined };
  const columns = likely.map((name) => ({ name, value: name }));
  const choices = isNeeded ? columns : hints.test(likely[0] ?? '') ? [...columns, none] : [none, ...columns];
  const column = await pickOne<string | undefined>(terminal, `Which column has ${asks}?`, choices);
  if (column === undefined || words === undefined) return column;
  return { column, words: await askWords(column, words, sample, terminal) };
}

async function askWords(
  column: string,
  known: readonly string[],
  { columns, rows }: Sample,
  terminal: Terminal,
): Promise<Words> {
  const place = columns.indexOf(column);
  const said = [...new Set(rows.map((row) => row[place] ?? ''))].filter(Boolean).slice(0, 20);
  const words: Record<string, string> = {};
  for (const word of said) {
    words[word] = await pickOne(
      terminal,
      `What does “${word}” mean?`,
      known.map((name) => ({ name, value: name })),
    );
  }
  return words;
}

async function askTransaction(
  sample: Sample,
  terminal: Terminal,
  isNeeded: boolean,
): Promise<Record<string, Field> | undefined> {
  const answers: readonly Choice<boolean>[] = [
    { name: 'No, only of orders', value: false },
    { name: 'Yes', value: true },
  ];
  const hasPayments =
    isNeeded || (await pickOne(terminal, 'Does the table tell how payments went?', answers));
  return hasPayments ? askPart(transactionQuestions, sample, terminal) : undefined;
}

async function askCurrency(terminal: Terminal): Promise<string> {
  const code = await askOne(
    terminal,
    'In which currency are the amounts (EUR, CHF, …)?',
    (text) => isCurrency(text.trim().toUpperCase()) || 'That is no currency code.',
  );
  return code.trim().toUpperCase();
}

/** Only what the dates themselves do not tell. */
async function askDates(
  { columns, rows }: Sample,
  fields: readonly (Field | undefined)[],
  terminal: Terminal,
): Promise<Words> {
  const places = fields.flatMap((field) => (typeof field === 'string' ? [columns.indexOf(field)] : []));
  const dates = rows.flatMap((row) => places.map((place) => cleanCell(row[place] ?? '')));
  const isOpen = dates.some(isAmbiguousDate) && dates.every((date) => dateOrderOf(date) === undefined);
  const order = [
    { name: 'day/month', value: 'dd/mm/yyyy' },
    { name: 'month/day', value: 'mm/dd/yyyy' },
  ];
  const found = dates.find(isAmbiguousDate) ?? '';
  const asked = isOpen ? await pickOne(terminal, `How is ${found} written?`, order) : undefined;
  const zone = await askOne(
    terminal,
    'In which time zone are its times (Europe/Zurich, UTC, …)?',
    (text) => isTimeZone(text) || 'That is no time zone.',
  );
  return { ...(asked !== undefined && { dates: asked }), timeZone: zone.trim() };
}

function writeMap(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The map file cannot be written: ${why}.`, 'Name another file.', 'map_file');
  }
}
