// `npm run conformance -- FOLDER`: what becomes of every answer of a provider that a folder holds, file by file, and a
// count for each provider. Exit code 1 where a file that holds an order or a payment gives nothing.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Order, Transaction } from '../src/orders/order.ts';
import { builtInKnowledge } from '../src/diagnostics/answers/built-in-knowledge.ts';
import { readTransaction } from '../src/diagnostics/answers/read-transaction.ts';
import { OrderCollector } from '../src/sources/collect-orders.ts';
import { readPaste } from '../src/sources/paste/read-paste.ts';
import { toPastedOrder } from '../src/sources/paste/to-pasted-order.ts';
import { readOrders } from '../src/sources/read-orders.ts';
import type { SourceItem } from '../src/sources/source-item.ts';
import { cleanText } from '../src/terminal/clean-text.ts';

type Verdict = 'read' | 'no payment' | 'unread';

interface Outcome {
  readonly file: string;
  readonly verdict: Verdict;
  readonly lines: readonly string[];
}

/** Says of each file where it is from. */
const manifest = 'manifest.tsv';

const read = /\.(?:json|ndjson|jsonl|xml|csv|tsv|txt)$/i;
/** What was copied from a page. */
const pasted = /\.txt$/i;

async function findFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && read.test(entry.name) && entry.name !== manifest)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Files that a manifest, where there is one, says are broken on purpose: its columns `file` and `parses`. */
async function findBroken(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(folder, manifest), 'utf8').catch(() => '');
  const [header = '', ...rows] = text.split('\n');
  const column = (name: string): number => header.split('\t').indexOf(name);
  const [file, parses] = [column('file'), column('parses')];
  const broken = rows.map((row) => row.split('\t')).filter((cells) => cells[parses] === 'no');
  return new Set(broken.flatMap((cells) => cells[file] ?? []));
}

async function readFileItems(file: string): Promise<readonly SourceItem[]> {
  if (pasted.test(file)) return readPastedItems(file);
  const items: SourceItem[] = [];
  for await (const batch of readOrders([file])) items.push(...batch);
  return items;
}

/** A copied tab as a record of payments; every note counts as a refusal where a status is missing. */
async function readPastedItems(file: string): Promise<readonly SourceItem[]> {
  const paste = readPaste(await readFile(file, 'utf8'), { zone: 'UTC', currency: undefined });
  const placedAt = paste.transactions[0]?.at ?? '1970-01-01T00:00:00Z';
  const number = paste.orderNumber ?? path.basename(file);
  const order = toPastedOrder({ number, merchant: 'unknown', placedAt }, paste, () => true);
  const lost = paste.unread.map(({ line, text }): SourceItem => ({
    kind: 'invalid',
    file,
    line,
    path: '$',
    reason: `was not read: ${text}`,
  }));
  if (order === undefined) return lost;
  return [{ kind: 'order', order, partial: true, unknownFields: 0, file, line: 1 }, ...lost];
}

function describeTransaction(transaction: Transaction): string {
  const { id, type, status, amount, currency } = transaction;
  const { reason } = readTransaction(transaction, builtInKnowledge).answer;
  const money = amount === undefined ? 'amount unknown' : `${amount} ${currency ?? ''}`.trim();
  return cleanText(
    `    ${type ?? 'authorization'} ${id}  ${status}  ${money}${isRefused(status) ? `  ${reason}` : ''}`,
  );
}

function isRefused(status: Transaction['status']): boolean {
  return status === 'failed' || status === 'cancelled' || status === 'expired';
}

function describeOrder(order: Order): readonly string[] {
  const { number, status, transactions } = order;
  const known = transactions === undefined ? 'transactions unknown' : `${transactions.length} transactions`;
  return [
    cleanText(`  order ${number}  ${status}  ${known}`),
    ...(transactions ?? []).map(describeTransaction),
  ];
}

/** What a provider sends besides payments; everything else that gives nothing was not understood. */
const noPayment =
  /not (?:a|an) (?:payment|order)|is no payment|is an? .*\b(?:error|receipt|answer)\b|receipt of a request|tells of no payment|does not say of which order|names neither|names no order/;
const looksLikePayment = [
  /"(?:amount|total)\w*"|<(?:\w+:)?\w*amount/i,
  /"(?:status|state|result\w*)"|result>|lastevent/i,
];

function judge(items: readonly SourceItem[], text: string, isBroken: boolean): Verdict {
  if (items.some(({ kind }) => kind === 'order')) return 'read';
  if (isBroken) return 'no payment';
  const reasons = items.flatMap((item) => (item.kind === 'invalid' ? [item.reason] : []));
  if (reasons.length > 0 && reasons.every((reason) => noPayment.test(reason))) return 'no payment';
  return looksLikePayment.every((sign) => sign.test(text)) ? 'unread' : 'no payment';
}

function describeOther(item: Exclude<SourceItem, { readonly kind: 'order' }>): string {
  switch (item.kind) {
    case 'invalid':
      return `none: ${item.path} ${item.reason}`;
    case 'aside':
      return `aside: ${item.what}`;
    case 'remark':
      return `remark: ${item.text}`;
  }
}

async function check(folder: string, file: string, broken: ReadonlySet<string>): Promise<Outcome> {
  const whole = path.join(folder, file);
  try {
    const items = await readFileItems(whole);
    const collected = new OrderCollector();
    const reasons: string[] = [];
    for (const item of items) {
      if (item.kind === 'order') collected.add(item);
      else reasons.push(cleanText(`  ${describeOther(item)}`));
    }
    const lines = [...collected.orders().flatMap(describeOrder), ...reasons];
    const verdict = judge(items, await readFile(whole, 'utf8'), broken.has(file));
    return { file, verdict, lines: lines.length === 0 ? ['  none: holds no record'] : lines };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { file, verdict: 'unread', lines: [cleanText(`  fault: ${message}`)] };
  }
}

function summarise(outcomes: readonly Outcome[]): string {
  const providers = [...new Set(outcomes.map(({ file }) => path.dirname(file)))].sort();
  const rows = providers.map((provider) => {
    const own = outcomes.filter(({ file }) => path.dirname(file) === provider);
    const count = (verdict: Verdict): number => own.filter((each) => each.verdict === verdict).length;
    return [
      provider,
      String(own.length),
      String(count('read')),
      String(count('no payment')),
      String(count('unread')),
    ];
  });
  const header = ['provider', 'files', 'read', 'no payment', 'UNREAD'];
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell) => cell.padEnd(14))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

async function run(folder: string): Promise<readonly Outcome[]> {
  const broken = await findBroken(folder);
  const outcomes: Outcome[] = [];
  for (const file of await findFiles(folder)) outcomes.push(await check(folder, file, broken));
  return outcomes;
}

function report(outcomes: readonly Outcome[]): void {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', () => undefined);
  for (const { file, verdict, lines } of outcomes) {
    console.log([`${cleanText(file)}${verdict === 'unread' ? '  UNREAD' : ''}`, ...lines].join('\n'));
  }
  console.log(`\n${summarise(outcomes)}`);
  process.exitCode = outcomes.some(({ verdict }) => verdict === 'unread') ? 1 : 0;
}

const [folder] = process.argv.slice(2);
const isFolder = folder !== undefined && (await stat(folder).catch(() => undefined))?.isDirectory() === true;
if (folder !== undefined && isFolder) {
  report(await run(folder));
} else {
  console.error('usage: npm run conformance -- FOLDER (a folder with answers of providers)');
  process.exitCode = 2;
}
