// `node bench/start-up.js [ORDERS]`: whole processes against `node -e 0`, the last one on a store of ORDERS orders.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { comparePairs } from './pairs.js';

const orders = process.argv[2] ?? '1000000';
const root = path.join(import.meta.dirname, '..');
const tool = path.join(root, 'bin', 'paytriage.js');
const data = path.join(root, 'node_modules', '.bench');
const store = path.join(data, `orders-${orders}.db`);
const baseline = ['node', '-e', '0'];

/** Made once and kept: a million orders take minutes. */
function prepareStore() {
  if (existsSync(store)) return;
  mkdirSync(data, { recursive: true });
  const generator = path.join(root, 'bench', 'generate-orders.ts');
  const command = `node --import tsx ${generator} ${orders} | node ${tool} import - --store ${store}`;
  const { status } = spawnSync('sh', ['-c', command], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the store could not be made');
}

/** @param {string[]} args */
const paytriage = (...args) => ['node', tool, ...args];

prepareStore();
/** An e-mail address with one order: several would be asked about. */
function findEmail() {
  const generator = path.join(root, 'bench', 'generate-orders.ts');
  const { stdout } = spawnSync('node', ['--import', 'tsx', generator, '300'], { encoding: 'utf8' });
  for (const line of stdout.trim().split('\n').reverse()) {
    /** @type {{ customer?: { email?: string } }} */
    const { customer } = JSON.parse(line);
    if (customer?.email === undefined) continue;
    const [tool = '', ...args] = paytriage('orders', customer.email, '--store', store, '--format', 'ndjson');
    const { stdout: found } = spawnSync(tool, args, { encoding: 'utf8' });
    if (found.trim().split('\n').length === 1 && found !== '') return customer.email;
  }
  throw new Error('every customer has several orders');
}

const email = findEmail();
const fixtures = path.join(root, 'fixtures');
const coded = path.join(fixtures, 'no-money-or-over-the-limit', 'orders.ndjson');
const worded = path.join(fixtures, 'card-without-three-d-secure', 'orders.ndjson');
const cases = [
  ['paytriage --version', paytriage('--version'), 1.35],
  ['diagnose a fixture, the bank answers by code', paytriage('diagnose', 'INF-20560', '--from', coded), 2],
  ['diagnose a fixture, the bank answers in words', paytriage('diagnose', 'INF-20550', '--from', worded), 2],
  [
    `paytriage diagnose by e-mail, ${orders} orders`,
    paytriage('diagnose', email, '--store', store, '--no-input'),
    2.2,
  ],
];
for (const [name, command, target] of cases) {
  const { ratio, ms, baselineMs } = comparePairs(/** @type {string[]} */ (command), baseline);
  console.log(
    `${String(name).padEnd(48)} ${ratio.toFixed(2)} x node -e 0 (target ${String(target)}; ${ms.toFixed(0)} ms, ${baselineMs.toFixed(0)} ms)`,
  );
}
