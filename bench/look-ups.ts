// Look-ups in a small and a large store, whole processes by turns:
// node --import tsx bench/look-ups.ts SMALL.db LARGE.db [ROUNDS] (needs a build; both stores of generate-orders.ts)
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { generateOrder } from './generate-orders.ts';

const program = path.join(import.meta.dirname, '../bin/paytriage.js');
const [small = '', large = '', rounds = '15'] = process.argv.slice(2);

interface Spent {
  readonly wall: number;
  readonly cpu: number;
  readonly stdout: string;
}

/** Milliseconds of one process. */
function spend(args: readonly string[]): Spent {
  const command = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', '-', process.execPath, ...args];
  const { stdout, stderr } = spawnSync('bash', command, { encoding: 'utf8', maxBuffer: 1e9 });
  const [wall = NaN, user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall: wall * 1000, cpu: (user + system) * 1000, stdout };
}

const lookUp = (store: string, query: string): Spent =>
  spend([program, 'orders', query, '--json', '--store', store]);

function hitsOf({ stdout }: Spent): number {
  return stdout === '' ? 0 : (JSON.parse(stdout) as { readonly orders: readonly unknown[] }).orders.length;
}

const customers = Array.from({ length: 400 }, (_, index) => generateOrder((index * 24 + 5) % 10_000));
const wanted = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined);
const family = (name = ''): string | undefined => name.split(' ').at(-1);
const hasFewHits = (query: string): boolean => hitsOf(lookUp(large, query)) <= 20;

/** The first so many that fit: each round asks for another. */
function firstOf(
  queries: readonly string[],
  fits: (query: string) => boolean = () => true,
): readonly string[] {
  const found: string[] = [];
  for (const query of queries) {
    if (found.length >= Number(rounds)) break;
    if (fits(query)) found.push(query);
  }
  return found;
}

const names = wanted(customers.map(({ customer }) => customer?.name));
const longNames = names.filter((name) => (family(name)?.length ?? 0) > 9);
const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['number', firstOf(customers.map(({ number }) => number))],
  ['e-mail', firstOf(wanted(customers.map(({ customer }) => customer?.email)))],
  ['phone', firstOf(wanted(customers.map(({ customer }) => customer?.phone)))],
  ['name', firstOf(names, hasFewHits)],
  ['family name', firstOf(wanted(longNames.map(family)), hasFewHits)],
  ['company', firstOf(wanted(customers.map(({ customer }) => customer?.company)), hasFewHits)],
  ['any family name', firstOf(wanted(names.map(family)))],
  ['given name', firstOf(wanted(names.map((name) => name.split(' ')[0])))],
  ['beginning', firstOf(longNames.map((name) => name.slice(0, -3)))],
  ['slip', firstOf(longNames.map((name) => `${name.slice(0, -4)}${name.slice(-3)}`))],
  ['number, none', firstOf(customers.map(({ number }) => `${number}77`))],
  [
    'e-mail, none',
    firstOf(wanted(customers.map(({ customer }) => customer?.email)).map((mail) => `x${mail}`)),
  ],
  ['name, none', firstOf(names.map((name) => `Qxzvwk ${family(name)}qwx`))],
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const ratio = (over: readonly Spent[], under: readonly Spent[], key: 'wall' | 'cpu'): string =>
  (median(over.map((one) => one[key])) / median(under.map((one) => one[key]))).toFixed(2);

process.stdout.write(`| look-up by | hits | wall | processor | x node -e 0, wall | processor |\n`);
for (const [kind, queries] of kinds) {
  const runs = queries.map((query) => ({
    inLarge: lookUp(large, query),
    inSmall: lookUp(small, query),
    bare: spend(['-e', '0']),
  }));
  const [inLarge, inSmall, bare] = (['inLarge', 'inSmall', 'bare'] as const).map((which) =>
    runs.map((run) => run[which]),
  );
  if (inLarge === undefined || inSmall === undefined || bare === undefined) throw new Error('No runs.');
  const hits = median(inLarge.map(hitsOf));
  const cells = [
    kind,
    hits,
    ...[inSmall, bare].flatMap((under) => [ratio(inLarge, under, 'wall'), ratio(inLarge, under, 'cpu')]),
    `${median(inLarge.map(({ wall }) => wall)).toFixed(0)} ms`,
    `slowest ${Math.max(...inLarge.map(({ wall }) => wall)).toFixed(0)} ms`,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
