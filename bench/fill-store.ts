// Fills a store with generated orders and says how far it is: node --import tsx bench/fill-store.ts PATH FROM TO
import process from 'node:process';
import { generateOrder } from './generate-orders.ts';
import { openStore } from '../src/store/open-store.ts';

// Small, so that a test that kills this process meets it in the middle of one.
const batchSize = 40;
const [path = '', from = '0', to = '0'] = process.argv.slice(2);

const store = await openStore({ path, mode: 'write' });
for (let first = Number(from); first < Number(to); first += batchSize) {
  const length = Math.min(batchSize, Number(to) - first);
  await store.put(
    Array.from({ length }, (_, index) => ({ order: generateOrder(first + index), partial: false })),
  );
  process.stdout.write(`${first + length}\n`);
}
await store.close();
