import { describe, expect, it } from 'vitest';
import { anOrder } from '../../orders/an-order.test-data.ts';
import { rejectedOf } from './rejected-of.ts';

const order = anOrder({
  number: '12000500',
  customer: { name: 'Maël Ménétrey', email: 'mael.m@mail.example', phone: '0033 5 28 77 67 92' },
});

describe('records that were left out', () => {
  const isOf = rejectedOf('mael.m@mail.example', [order]);

  it.each([
    ['the address', '{"customer":{"email":"Mael.M@mail.example"}}'],
    ['the phone, written otherwise', '{"customer":{"name":"x","phone":"+33528776792"}}'],
    ['the phone as a national number', 'x;05 28 77 67 92;'],
    ['the number of an order', '{"number":"12000500"}'],
    ['the number of an order, not in quotes', '{"number": 12000500}'],
    ['the name, without an address', '{"customer":{"name":"MAEL MENETREY"}}'],
    ['the name in codes', String.raw`{"customer":{"name":"Ma\u00ebl M\u00e9n\u00e9trey"}}`],
    ['a broken record', '{"number":"7","customer":{"email":"mael.m@mail.example'],
  ])('are of the customer by %s', (_, record) => {
    expect(isOf(record)).toBe(true);
  });

  it.each([
    ['an amount', '{"number":"7","amount":12000500,"customer":{"email":"else@mail.example"}}'],
    ['a longer number', '{"number":"120005001"}'],
    ['a longer address', '{"customer":{"email":"xmael.m@mail.example"}}'],
    ['a longer name', '{"customer":{"name":"Maël Ménétreyson"}}'],
    ['a namesake', '{"customer":{"name":"Maël Ménétrey","email":"other@mail.example"}}'],
  ])('are not by %s', (_, record) => {
    expect(isOf(record)).toBe(false);
  });

  it('takes a number with signs in it as it is', () => {
    const signed = rejectedOf('x', [anOrder({ number: 'EV-(1)/500+' })]);
    expect([signed('{"number":"EV-(1)/500+"}'), signed('{"number":"EV-1/5000"}')]).toEqual([true, false]);
  });

  it('are found without any order by an address, but not by one word, which is a name of many', () => {
    const record = '{"customer":{"name":"Eva Müller","email":"eva@mail.example"}}';
    expect(rejectedOf('EVA@mail.example', [])(record)).toBe(true);
    expect(rejectedOf('mueller', [])(record)).toBe(false);
    expect(rejectedOf('müller', [])(record)).toBe(false);
  });
});
