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
const lookUp = spawnSync(
  'sh',
  ['-c', `node --import tsx ${path.join(root, 'bench', 'generate-orders.ts')} 5000 | tail -n 1`],
  { encoding: 'utf8' },
);
/** @type {{ customer: { email: string } }} */
const { customer } = JSON.parse(lookUp.stdout);
const { email } = customer;

const fixture = path.join(root, 'fixtures', 'card-without-three-d-secure', 'orders.ndjson');
const cases = [
  ['paytriage --version', paytriage('--version'), 1.35],
  ['paytriage diagnose, a fixture file', paytriage('diagnose', 'INF-20550', '--from', fixture), 2],
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
