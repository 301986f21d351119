import { describe, expect, test } from 'vitest';
import { readRecords } from './read-record.ts';
import type { SourceItem } from './source-item.ts';
import { toDocuments } from './shapes/shapes.ts';
import { orderJson } from './sources.test-data.ts';

// Test numbers that networks publish.
const card = '4111111111111111';
const masked = '************1111';

function read(text: string): SourceItem {
  const [item] = readRecords([{ line: 7, text }], { file: 'f.ndjson', merchant: 'shop', toDocuments }) ?? [];
  if (item === undefined) throw new Error('no item');
  return item;
}

function readNote(text: string): string | undefined {
  const transaction = { id: 't', at: '2026-03-02T09:00:00Z', status: 'failed', notes: [{ text }] };
  const item = read(orderJson('1', { transactions: [transaction] }));
  return item.kind === 'order' ? item.order.transactions?.[0]?.notes?.[0]?.text : undefined;
}

describe('given card data in an order', () => {
  test.each([
    ['contiguous', `Card ${card} refused`, `Card ${masked} refused`],
    ['grouped', 'Card 4111 1111 1111 1111 refused', `Card ${masked} refused`],
    ['with wide digits', 'Card ４１１１１１１１１１１１１１１１ refused', `Card ${masked} refused`],
    ['with a line break', 'Card 41111111\n11111111 refused', `Card ${masked} refused`],
    ['as a security code', 'CVC: 123 refused', 'CVC: *** refused'],
  ])('when a note has it %s, then it is masked', (_how, text, expected) => {
    expect(readNote(text)).toBe(expected);
  });

  test('when digits are written as JSON escapes, then they are masked', () => {
    const text = orderJson('1', { nativeStatus: 'NUMBER' }).replace('NUMBER', '\\u0034111111111111111');

    expect(read(text)).toMatchObject({ kind: 'order', order: { nativeStatus: masked } });
  });

  test('when long digits stand in identifiers, then they are left alone', () => {
    const text = orderJson(card, {
      merchant: card,
      references: { basket: card },
      transactions: [{ id: card, at: '2026-03-02T09:00:00Z', status: 'failed' }],
    });

    expect(read(text)).toMatchObject({
      order: { number: card, merchant: card, references: { basket: card }, transactions: [{ id: card }] },
    });
  });

  test.each([
    ['a number', card],
    ['a number with an exponent', '4.111111111111111e15'],
    ['a number with a fraction', '4111111111111111.0'],
  ])('when a text field has %s, then the reason does not show it', (_how, json) => {
    const item = read(orderJson('1', { nativeStatus: 'HERE' }).replace('"HERE"', json));

    expect(item).toMatchObject({ kind: 'invalid', line: 7, path: '$.nativeStatus' });
    expect(JSON.stringify(item)).not.toMatch(/4111/);
  });

  test.each([
    ['an invalid value', orderJson('1', { status: `x ${card} and more than fits into a reason` })],
    [
      'an invalid value that a reason would cut in two',
      orderJson('1', { status: `the number on the card is ${card}` }),
    ],
    ['a key of an invalid value', orderJson('1', { references: { [card]: 5 } })],
    ['text that is not JSON', `{"number": ${card} 4111 1111 1111 1111`],
    ['a value that is no object', `"${card}"`],
    ['a Stripe object', JSON.stringify({ object: card })],
  ])('when it is in %s, then neither path nor reason shows it', (_how, text) => {
    const item = read(text);

    expect(item.kind).toBe('invalid');
    expect(JSON.stringify(item)).not.toMatch(/4111/);
  });
});

describe('given hostile JSON', () => {
  test('when it is nested a hundred thousand deep, then reading goes on', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);

    expect(read(deep)).toMatchObject({ kind: 'invalid', path: '$' });
    expect(read(orderJson('1', { items: 'HERE' }).replace('"HERE"', deep))).toMatchObject({
      kind: 'invalid',
    });
    expect(read(orderJson('1', { extra: 'HERE' }).replace('"HERE"', deep))).toMatchObject({
      kind: 'order',
      unknownFields: 1,
    });
    // With a card number, so that the search for card data has to go all the way down as well.
    const withCard = deep.replace('[]', `["${card}"]`);
    expect(read(orderJson('1', { extra: 'HERE' }).replace('"HERE"', withCard))).toMatchObject({
      kind: 'order',
    });
  });

  test('when a key comes twice, then the last one counts', () => {
    expect(read(orderJson('1').replace('{', '{"number":"0",'))).toMatchObject({ order: { number: '1' } });
    expect(read(orderJson('1').replace('}', ',"number":"2"}'))).toMatchObject({ order: { number: '2' } });
  });

  test('when a key is __proto__, then it is one unknown field', () => {
    const item = read(orderJson('1').replace('{', '{"__proto__":{"status":"paid"},'));

    expect(item).toMatchObject({ kind: 'order', unknownFields: 1, order: { status: 'awaiting_payment' } });
  });
});
