import {
  orderKinds,
  orderStatuses,
  paymentMethods,
  transactionStatuses,
  transactionTypes,
} from '../../../orders/vocabulary.ts';
import type { TableHints } from '../../../sources/tables/table-hints.ts';
import {
  columnsOf,
  orderFields,
  transactionFields,
  type MapField,
  type TableFields,
  type TableMap,
} from '../../../sources/tables/table-map.ts';
import { isTimeZone } from '../../../sources/tables/time-zones.ts';
import { allowKeys, readWord } from '../rule-file/words.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { YamlFile, type YamlKind } from '../yaml-file.ts';
import type { YamlMap, YamlValue } from '../yaml-value.ts';

const mapFiles: YamlKind = {
  code: 'map_file',
  hint: 'See docs/exports.md.',
  mostMegabytes: 1,
  mostValues: 10_000,
  unreadable: (file, error) => unreadableFile('map file', file, error),
};

const keys = ['merchant', 'dates', 'decimals', 'amounts', 'timeZone', 'delimiter', 'order', 'transaction'];
const fieldKeys = ['column', 'columns', 'value', 'words', 'otherwise'];

/** Fields that know only some words. */
const wordsOf: Readonly<Record<string, readonly string[] | undefined>> = {
  'order.status': orderStatuses,
  'order.kind': orderKinds,
  'order.paymentMethod': paymentMethods,
  'transaction.status': transactionStatuses,
  'transaction.type': transactionTypes,
};

/** Opens a map file: what the columns of a table mean. Throws a usage error with file, line, column and reason. */
export function openMapFile(file: string): TableMap {
  const yaml = new YamlFile(file, mapFiles);
  const root = yaml.map(yaml.root, 'the file');
  allowKeys(yaml, root, 'a map', keys);
  const fields = readFields(yaml, root);
  return { hints: readHints(yaml, root), ...(fields !== undefined && { fields }) };
}

const dateOrders = { 'dd/mm/yyyy': 'day_first', 'mm/dd/yyyy': 'month_first' } as const;

function readHints(yaml: YamlFile, root: YamlMap): TableHints {
  const word = <W extends string>(key: string, words: readonly W[]): W | undefined => {
    const value = yaml.find(root, key);
    return value && readWord(yaml, value, key, words);
  };
  const dates = word('dates', ['dd/mm/yyyy', 'mm/dd/yyyy'] as const);
  const sign = word('decimals', ['point', 'comma'] as const);
  const delimiter = word('delimiter', [',', ';', '\t', '|', 'tab'] as const);
  const zone = yaml.find(root, 'timeZone');
  const timeZone = zone && yaml.text(zone, 'timeZone');
  if (zone !== undefined && timeZone !== undefined && !isTimeZone(timeZone)) {
    throw yaml.fault(
      zone.at,
      `there is no time zone "${timeZone}"`,
      'For example Europe/Zurich, CET or +01:00.',
    );
  }
  return {
    ...(dates !== undefined && { order: dateOrders[dates] }),
    ...(sign !== undefined && { sign }),
    ...(delimiter !== undefined && { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

function readFields(yaml: YamlFile, root: YamlMap): TableFields | undefined {
  const amounts = yaml.find(root, 'amounts');
  const isMinor =
    amounts !== undefined && readWord(yaml, amounts, 'amounts', ['decimal', 'minor']) === 'minor';
  const [orderValue, transactionValue] = [yaml.find(root, 'order'), yaml.find(root, 'transaction')];
  if (orderValue === undefined && transactionValue === undefined) return undefined;
  const merchant = yaml.findText(root, 'merchant');
  const order = orderValue === undefined ? {} : readPart(yaml, orderValue, 'order', orderFields);
  const transaction = transactionValue && readPart(yaml, transactionValue, 'transaction', transactionFields);
  const fields = {
    order,
    isMinor,
    ...(transaction !== undefined && { transaction }),
    ...(merchant !== undefined && { merchant }),
  };
  checkNeeded(yaml, fields, orderValue ?? transactionValue ?? root, transactionValue);
  return fields;
}

function readPart<F extends string>(
  yaml: YamlFile,
  value: YamlValue,
  part: 'order' | 'transaction',
  names: readonly F[],
): Readonly<Partial<Record<F, MapField>>> {
  const map = yaml.map(value, part);
  allowKeys(yaml, map, part, names);
  const fields: Partial<Record<F, MapField>> = {};
  for (const name of names) {
    const field = yaml.find(map, name);
    if (field !== undefined) fields[name] = readField(yaml, field, `${part}.${name}`);
  }
  return fields;
}

/** A column's name, several of them, or an object that says more. */
function readField(yaml: YamlFile, value: YamlValue, what: string): MapField {
  if (value.kind === 'text') return { columns: [yaml.text(value, what)] };
  if (value.kind === 'list') return { columns: value.items.map((item) => yaml.text(item, what)) };
  const map = yaml.map(value, what);
  allowKeys(yaml, map, what, fieldKeys);
  const column = yaml.findText(map, 'column');
  const columns = yaml.findList(map, 'columns').map((item) => yaml.text(item, 'columns'));
  const constant = yaml.findText(map, 'value');
  const all = column === undefined ? columns : [column, ...columns];
  if (all.length === 0 && constant === undefined) {
    throw yaml.fault(map.at, `${what} names neither a column nor a value`);
  }
  const known = wordsOf[what];
  const [words, otherwise] = [yaml.find(map, 'words'), yaml.find(map, 'otherwise')];
  if (known === undefined && (words ?? otherwise) !== undefined) {
    throw yaml.fault((words ?? map).at, `${what} is taken as it stands: it has no words`);
  }
  return {
    columns: all,
    ...(constant !== undefined && { value: constant }),
    ...(words !== undefined && { words: readWords(yaml, words, what, known ?? []) }),
    ...(otherwise !== undefined && { otherwise: readWord(yaml, otherwise, what, known ?? []) }),
  };
}

function readWords(
  yaml: YamlFile,
  value: YamlValue,
  what: string,
  known: readonly string[],
): Readonly<Record<string, string>> {
  const { entries } = yaml.map(value, 'words');
  return Object.fromEntries(
    [...entries.values()].map((entry) => [entry.key, readWord(yaml, entry.value, what, known)]),
  );
}

/** Without these no row could become an order. */
function checkNeeded(
  yaml: YamlFile,
  fields: TableFields,
  at: YamlValue,
  transaction: YamlValue | undefined,
): void {
  const { order } = fields;
  if (columnsOf(fields).length === 0) throw yaml.fault(at.at, 'the map names no column');
  const needed = (value: YamlValue, part: object, names: readonly string[], what: string): void => {
    const missing = names.find((name) => !(name in part));
    if (missing !== undefined) throw yaml.fault(value.at, `${what} lacks ${missing}`);
  };
  if (fields.transaction !== undefined && transaction !== undefined) {
    needed(transaction, fields.transaction, ['at', 'status'], 'transaction');
  }
  if (order.status !== undefined) needed(at, order, ['number', 'placedAt'], 'order');
  else if (fields.transaction === undefined) needed(at, order, ['number', 'placedAt', 'status'], 'order');
}
