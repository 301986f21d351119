import { describe, expect, it } from 'vitest';
import { maskCardDataDeep } from './card-data-deep.ts';

describe('maskCardDataDeep', () => {
  it('returns the same reference where there is nothing to mask', () => {
    const value = { a: [{ b: 'text', c: 1, d: null, e: true }], number: '4111 1111' };
    expect(maskCardDataDeep(value)).toBe(value);
  });

  it('copies only the branches that change, and leaves the input alone', () => {
    const value = { kept: { text: 'ok' }, notes: [{ text: 'card 4111111111111111' }, { text: 'ok' }] };
    const masked = maskCardDataDeep(value);
    expect(masked).toEqual({
      kept: { text: 'ok' },
      notes: [{ text: 'card ************1111' }, { text: 'ok' }],
    });
    expect(masked).toHaveProperty('kept', value.kept);
    expect((masked as typeof value).kept).toBe(value.kept);
    expect((masked as typeof value).notes[1]).toBe(value.notes[1]);
    expect(value.notes[0]?.text).toBe('card 4111111111111111');
  });

  it('leaves the digits of identifiers alone, but not a number that is grouped as on a card', () => {
    const value = { id: '4111111111111111', refs: ['4111 1111 1111 1111', '4222222222222'] };
    const isIdentifier = (key: string) => key === 'id' || key === 'refs';
    expect(maskCardDataDeep(value, isIdentifier)).toEqual({
      id: '4111111111111111',
      refs: ['************1111', '4222222222222'],
    });
  });

  it('tells the callback the nearest key and the path', () => {
    const seen: unknown[] = [];
    maskCardDataDeep({ a: [['x'], { b: 'y' }], c: 1 }, (key, path) => {
      seen.push([key, [...path]]);
      return false;
    });
    expect(seen).toEqual([
      ['a', ['a', 0, 0]],
      ['b', ['a', 1, 'b']],
      ['c', ['c']],
    ]);
  });

  it('masks what a key calls a security code, as a string or as a number', () => {
    const value = {
      cvc: '123',
      card: { securityCode: 1234, cvv2: ' 123 ' },
      cid: 'M',
      cvcCheck: '103',
      code: '103',
    };
    expect(maskCardDataDeep(value, () => true)).toEqual({
      cvc: '***',
      card: { securityCode: '***', cvv2: '***' },
      cid: 'M',
      cvcCheck: '103',
      code: '103',
    });
  });

  it('masks integers that are card numbers, but no amounts and ids', () => {
    expect(maskCardDataDeep([4111111111111111, 4222222222222, 1.5, 1712345678901])).toEqual([
      '************1111',
      4222222222222,
      1.5,
      1712345678901,
    ]);
  });

  it('masks keys, and loses no value when two end in the same digits', () => {
    const value = { '4111111111111111': 1, '4111 1111 1111 1111': 2 };
    expect(maskCardDataDeep(value)).toEqual({ '************1111': 1, '************1111*': 2 });
  });

  it('keeps a key named __proto__ an ordinary key', () => {
    const masked = maskCardDataDeep(JSON.parse('{"__proto__":{"text":"4111111111111111"}}'));
    expect(JSON.stringify(masked)).toBe('{"__proto__":{"text":"************1111"}}');
  });

  it.each(['4111111111111111', 4111111111111111])('masks a bare %j', (value) => {
    expect(maskCardDataDeep(value)).toBe('************1111');
  });

  it.each([null, undefined, true, 'text', 1, []])('returns %j as it is', (value) => {
    expect(maskCardDataDeep(value)).toBe(value);
  });

  it('walks a value that is nested a hundred thousand deep', () => {
    let value: unknown = '4111111111111111';
    for (let depth = 0; depth < 100_000; depth++) value = { inner: [value] };
    let inner = maskCardDataDeep(value);
    while (typeof inner === 'object') inner = (inner as { inner: unknown[] }).inner[0];
    expect(inner).toBe('************1111');
  });
});
