import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../src/sources/sources.test-data.ts';

const root = join(import.meta.dirname, '..');

function conformance(folder: string): { readonly code: number | null; readonly stdout: string } {
  const script = [join(root, 'scripts', 'run.js'), join(root, 'scripts', 'conformance.ts'), folder];
  const { status, stdout } = spawnSync(process.execPath, script, { encoding: 'utf8', cwd: root });
  return { code: status, stdout };
}

const payment = {
  resource: 'payment',
  id: 'tr_1',
  createdAt: '2026-04-02T08:00:00Z',
  status: 'open',
  amount: { value: '5.00', currency: 'EUR' },
};

test('given answers of providers, when all payments are read, then it says what became of each file', async () => {
  const folder = await aFolder({
    'mollie/payment.json': JSON.stringify(payment),
    'mollie/customer.json': JSON.stringify({ ...payment, resource: 'customer' }),
    'pages/tab.txt': 'Order A-1\n2026-04-02 08:00\tEUR 5.00\tfailed\tInsufficient funds\n',
    'stripe/export.csv':
      'id,Created (UTC),Seller Message,Amount,Currency,Status\nch_1,2026-04-02 08:00,,5.00,EUR,Paid\n',
    'paypal/cut.xml': '<?xml version="1.0"?><Amount status="x">',
    'manifest.tsv': 'file\tparses\npaypal/cut.xml\tno\n',
  });
  const { code, stdout } = conformance(folder);

  expect(code).toBe(0);
  expect(stdout).toContain('authorization tr_1  started  500 EUR');
  expect(stdout).toContain('none: $ is a Mollie customer');
  expect(stdout).toContain('authorization ch_1  succeeded  500 EUR');
  expect(stdout).toContain('failed  500 EUR  insufficient_funds');
});

test('given a payment that gives nothing, then the exit code says so', async () => {
  const folder = await aFolder({
    'new/payment.json': JSON.stringify({ amount: 5, status: 'paid', id: 'x' }),
  });
  const { code, stdout } = conformance(folder);

  expect(code).toBe(1);
  expect(stdout).toContain('payment.json  UNREAD');
});

test('given no folder, then it is wrong usage', () => {
  expect(conformance(join(root, 'no-such-folder')).code).toBe(2);
});
