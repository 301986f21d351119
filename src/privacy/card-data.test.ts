import { describe, expect, it } from 'vitest';
import { maskCardData, maskIdentifier } from './card-data.ts';

describe('maskCardData: full card numbers', () => {
  it.each([
    ['Visa', '4111111111111111', '************1111'],
    ['Visa with 13 digits', '4222222222222', '*********2222'],
    ['Visa with 19 digits', '4917610000000000003', '***************0003'],
    ['Mastercard', '5555555555554444', '************4444'],
    ['Mastercard, 2-series', '2223003122003222', '************3222'],
    ['Amex', '378282246310005', '***********0005'],
    ['Diners', '30569309025904', '**********5904'],
    ['Diners, 36', '36227206271667', '**********1667'],
    ['Discover', '6011111111111117', '************1117'],
    ['JCB', '3530111333300000', '************0000'],
    ['UnionPay', '6200000000000005', '************0005'],
    ['UnionPay in groups, without a valid check digit', '6200 0000 0000 0000', '************0000'],
    ['Maestro', '6759649826438453', '************8453'],
    ['Maestro in the United Kingdom', '6767700000000005', '************0005'],
    ['Dankort', '5019717010103742', '************3742'],
    ['Bancontact', '6703444444444449', '************4449'],
    ['Mir', '2200770239097761', '************7761'],
  ])('masks %s', (_network, number, masked) => {
    expect(maskCardData(number)).toBe(masked);
    expect(maskCardData(`Karte ${number}, bitte prüfen`)).toBe(`Karte ${masked}, bitte prüfen`);
  });

  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '4111  1111  1111  1111',
    '4111 - 1111 - 1111 - 1111',
    '4111\u00A01111\u20091111\u202F1111',
    '4111\u200B1111\u200D1111\uFEFF1111',
    '4111\u20101111\u20111111\u20131111',
    '41111111 11111111',
    '411111 1111111111',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '41-11-11-11-11-11-11-11',
    '4111 1111\n1111 1111',
    '４１１１１１１１１１１１１１１１',
    '４１１１　１１１１　１１１１　１１１１',
    '٤١١١١١١١١١١١١١١١',
    '𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏',
    '𝟒𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏',
  ])('masks %j whatever stands between its digits', (number) => {
    expect(maskCardData(number)).toBe('************1111');
    expect(maskCardData(`(${number})`)).toBe('(************1111)');
  });

  it.each([
    ['#4111111111111111', '#************1111'],
    ['[4111111111111111]', '[************1111]'],
    ['**4111 1111 1111 1111**', '**************1111**'],
    ['_4111111111111111_', '_************1111_'],
    ['{"card":"4111111111111111"}', '{"card":"************1111"}'],
    ['{"note":"Card:\\n4111111111111111\\n"}', '{"note":"Card:\\n************1111\\n"}'],
    ['a;4111111111111111;b', 'a;************1111;b'],
    ['| 4111111111111111 |', '| ************1111 |'],
    ['https://x.example/?card=4111111111111111&a=1', 'https://x.example/?card=************1111&a=1'],
    ['?card=+4111111111111111', '?card=+************1111'],
    ['%7B%22card%22%3A%224111111111111111%22%7D', '%7B%22card%22%3A%22************1111%22%7D'],
    ['card%3D4111%201111%201111%201111', 'card%3D************1111'],
    ['卡号4111111111111111です', '卡号************1111です'],
    ['Visa4111111111111111', 'Visa************1111'],
    ['4111111111111111 and 5555 5555 5555 4444', '************1111 and ************4444'],
    ['4111 1111 1111 1111 5555 5555 5555 4444', '************1111 ************4444'],
    ['4012888888881881,5555555555554444', '************1881,************4444'],
  ])('finds the number in %j', (text, masked) => {
    expect(maskCardData(text)).toBe(masked);
  });

  it.each([
    ['an id with a prefix', 'ch_4242424242424242'],
    ['an id that begins with a letter', 'a4111111111111111'],
    ['an id that ends with a letter', '4111111111111111b'],
    ['a hash', '9e4242424242424242ab4111111111111111cd00'],
    ['a UUID whose end passes for UnionPay', '6ba7b810-9dad-11d1-8111-111111111112'],
    ['a UUID of digits', '41111111-1111-4111-8111-111111111111'],
    ['a longer run of digits', '41111111111111111111'],
    ['a reference of Adyen', '8835408195409505'],
    ['a timestamp', '1712345678901 1712345678901234'],
    ['a number with a wrong check digit', '4111111111111112'],
    ['no network', '7111111111111119'],
    ['a masked number', '411111******1111'],
    ['a masked number in groups', 'xxxx xxxx xxxx 1111 / 4111 11** **** 1111'],
    ['an IBAN that holds a Diners number', 'FR91 3000 6000 0112 3455 7890 189'],
    ['an order number and a date', 'Order 45012 2026-03-01 10:15'],
    ['times', '2026-03-01T10:15:00.000+01:00'],
    ['a phone number', '+41 44 668 18 00, 0041 44 668 18 00'],
    ['a phone number that passes for an old Visa', '+4222222222222'],
    ['an id in a path', 'gid://shopify/Order/4222222222222'],
    ['a fraction', '{"score":0.4111111111111111}'],
    ['a column of numbers', '4111\n1111\n1111\n1111'],
  ])('leaves %s alone', (_what, text) => {
    expect(maskCardData(text)).toBe(text);
  });

  it('takes digits that go on for no date', () => {
    expect(maskCardData('35280.00.200000005')).toBe('************0005');
  });

  it('takes the right digits of a longer run', () => {
    expect(maskCardData('4111 1111 1111 1111 12/27 123')).toBe('************1111 12/27 ***');
    expect(maskCardData('4111111111111111 123')).toBe('************1111 ***');
    expect(maskCardData('123 4111111111111111')).toBe('*** ************1111');
    expect(maskCardData('6011 1111 1111 1117 123')).toBe('************1117 ***');
    expect(maskCardData('4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 12/27 123')).toBe('************1111 12/27 ***');
  });
});

describe('maskIdentifier', () => {
  it('masks digits that are grouped as on a card, and nothing else', () => {
    expect(maskIdentifier('4111 1111 1111 1111')).toBe('************1111');
    expect(maskIdentifier('3782-822463-10005')).toBe('***********0005');
    expect(maskIdentifier('4111111111111111')).toBe('4111111111111111');
    expect(maskIdentifier('411111-1111111111')).toBe('411111-1111111111');
  });
});
