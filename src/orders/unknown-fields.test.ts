import { describe, expect, it } from 'vitest';
import { aTransaction, anOrder, anOrderDocument } from './an-order.test-data.ts';
import { readOrder } from './read-order.ts';

const at = '2026-03-03T10:00:00Z';

/** One field nobody knows at every place where a document has fields. */
const strange = anOrderDocument({
  colour: 'red',
  customer: { name: 'Ada', shoeSize: 38 },
  items: [{ name: 'PEC', weight: 1 }, { vat: 22 }],
  events: [{ type: 'quote_sent', at, by: 'mail' }],
  transactions: [
    {
      ...aTransaction(),
      fee: 3,
      card: { last4: '4242', pan: 'never' },
      threeDS: { transStatus: 'Y', cavv: 'x' },
      notes: [{ code: '05', mood: 'bad' }, { text: 'No.' }],
    },
  ],
});

describe('given fields that the document does not know', () => {
  it('counts them at every depth', () => {
    expect(readOrder(strange)).toMatchObject({ unknownFields: 9 });
  });

  it('drops them at every depth and keeps the rest', () => {
    const expected = anOrder({
      customer: { name: 'Ada' },
      items: [{ name: 'PEC' }, {}],
      events: [{ type: 'quote_sent', at }],
      transactions: [
        aTransaction({
          card: { last4: '4242' },
          threeDS: { transStatus: 'Y' },
          notes: [{ code: '05' }, { text: 'No.' }],
        }),
      ],
    });
    expect(readOrder(strange)).toStrictEqual({ order: expected, unknownFields: 9 });
  });

  it('counts a field once, however much is in it', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(readOrder(anOrderDocument({ deep }))).toStrictEqual({ order: anOrder(), unknownFields: 1 });
  });

  it('takes the keys of references as they are', () => {
    const references = { invoice: '17', 'Order no.': '18' };
    expect(readOrder(anOrderDocument({ references }))).toMatchObject({
      order: { references },
      unknownFields: 0,
    });
  });

  it('takes the names of JavaScript’s own objects for what they are: unknown fields', () => {
    const document: unknown = JSON.parse(
      `{ "__proto__": { "status": "paid" }, "constructor": 1, "toString": 2, ${JSON.stringify(anOrderDocument()).slice(1)}`,
    );
    const read = readOrder(document);
    expect(read).toStrictEqual({ order: anOrder(), unknownFields: 3 });
    expect('order' in read && Object.getPrototypeOf(read.order)).toBe(Object.prototype);
  });
});
