import { foldCode, parseCodeTable, type CodeEntry, type CodeTable } from './code-table.ts';
import emv3ds from './tables/emv3ds.tsv';
import iso8583 from './tables/iso8583.tsv';
import stripe from './tables/stripe.tsv';

/** The tables' texts; a table is parsed when its scheme is first asked for, so that a run pays only for what it uses. */
const texts: Readonly<Record<string, string>> = { emv3ds, iso8583, stripe };

const parsed = new Map<string, CodeTable>();

export const schemes: readonly string[] = Object.keys(texts);

function tableOf(scheme: string): CodeTable | undefined {
  const known = parsed.get(scheme);
  if (known !== undefined) return known;
  const text = texts[scheme];
  if (text === undefined) return undefined;
  const table = parseCodeTable(text);
  parsed.set(scheme, table);
  return table;
}

/** Other names of schemes, read from the tables' heads without parsing their rows. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).flatMap(([scheme, text]) =>
    (/^# aliases: (.*)$/m.exec(text)?.[1] ?? '')
      .split(',')
      .map((alias): [string, string] => [alias.trim(), scheme])
      .filter(([alias]) => alias !== ''),
  ),
);

/** A scheme's id from any of its names (`axerve` is `gestpay`); undefined where no table has it. */
export function toScheme(name: string): string | undefined {
  const folded = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return Object.hasOwn(texts, folded) ? folded : aliases.get(folded);
}

/** The entry of a code in one scheme; a reading for the card's network comes before the general one. */
export function findCode(scheme: string, code: string, network?: string): CodeEntry | undefined {
  const entries = tableOf(scheme)?.entries;
  const folded = foldCode(code);
  return (network === undefined ? undefined : entries?.get(`${folded}@${network}`)) ?? entries?.get(folded);
}

/** Every scheme that knows the code, in the order of the schemes' names. */
export function findInEveryScheme(code: string, network?: string): readonly CodeEntry[] {
  return schemes.flatMap((scheme) => findCode(scheme, code, network) ?? []);
}

/** All codes of a scheme, as its table lists them. */
export function codesOf(scheme: string): readonly CodeEntry[] {
  return [...(tableOf(scheme)?.entries.values() ?? [])];
}
