import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTransaction, anOrder, anOrderDocument, smallestOrder } from './an-order.test-data.ts';
import { readOrder } from './read-order.ts';
import { searchKeysOf } from './search-keys.ts';

describe('given a valid document', () => {
  it('takes the smallest', () => {
    expect(readOrder({ ...smallestOrder })).toStrictEqual({ order: smallestOrder, unknownFields: 0 });
  });

  it('keeps what it says, a leading zero and an empty list included', () => {
    const document = anOrderDocument({
      number: '001001',
      amount: 0,
      currency: 'JPY',
      events: [],
      transactions: [{ ...aTransaction(), amount: 9007199254740991, notes: [{ code: '05' }] }],
    });
    expect(readOrder(document)).toStrictEqual({ order: document, unknownFields: 0 });
  });

  it('puts the transactions in time order and leaves the document as it is', () => {
    const [late, early] = [
      aTransaction({ id: 'late' }),
      aTransaction({ id: 'early', at: '2026-03-02T10:00:00Z' }),
    ];
    const document = Object.freeze(anOrderDocument({ transactions: Object.freeze([late, early]) }));
    expect(readOrder(document)).toMatchObject({ order: { transactions: [{ id: 'early' }, { id: 'late' }] } });
  });
});

describe('given transactions', () => {
  it.each([
    ['absent', {}],
    ['null', { transactions: null }],
  ])('reads %s as not loaded', (_what, fields) => {
    const read = readOrder(anOrderDocument(fields));
    expect('order' in read && 'transactions' in read.order).toBe(false);
  });

  it('reads an empty list as known to be none', () => {
    expect(readOrder(anOrderDocument({ transactions: [] }))).toMatchObject({ order: { transactions: [] } });
  });

  it('reads null as not loaded beside an unknown field too', () => {
    const read = readOrder(anOrderDocument({ transactions: null, colour: 'red' }));
    expect(read).toStrictEqual({ order: anOrder(), unknownFields: 1 });
  });
});

describe('given any value at all', () => {
  const path = (value: unknown): string | undefined => {
    const read = readOrder(value);
    return 'problem' in read ? read.problem.path : undefined;
  };

  it.each([[null], [undefined], [42], ['text'], [true], [[]], [[anOrderDocument()]]])(
    'refuses %o as a whole',
    (value) => {
      expect(path(value)).toBe('$');
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(readOrder(value)).toBeTypeOf('object');
      }),
    );
  });

  it('takes no record that cannot be searched', () => {
    const fields = ['number', 'customer', 'items', 'references', 'events', 'transactions', 'amount', 'kind'];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }), (field, value) => {
        const read = readOrder(anOrderDocument({ [field]: value }));
        if ('order' in read) expect(searchKeysOf(read.order)).toBeInstanceOf(Array);
        else expect(read.problem.path).toMatch(new RegExp(`^\\$\\.${field}`));
      }),
    );
  });

  it('finds the fault in a deeply nested value', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(path(anOrderDocument({ number: deep }))).toBe('$.number');
    expect(path(anOrderDocument({ transactions: deep }))).toBe('$.transactions[0]');
  });

  it('does not take a field from a key named __proto__', () => {
    const record: unknown = JSON.parse(
      '{"__proto__":{"number":"1001"},"merchant":"shop","placedAt":"2026-03-02T09:00:00Z","status":"paid"}',
    );
    expect(path(record)).toBe('$.number');
  });
});
