import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePhone, phoneKey, toPhoneNumber } from './phone.ts';

function getPhone(text: string): NonNullable<ReturnType<typeof toPhoneNumber>> {
  const phone = toPhoneNumber(text);
  if (phone === undefined) throw new Error(`${text} was not read as a phone number`);
  return phone;
}

describe('two spellings of one number', () => {
  it.each([
    ['+41 79 123 45 67', '+41791234567'],
    ['+41 79 123 45 67', '0041 79 123 45 67'],
    ['+41 79 123 45 67', '079 123 45 67'],
    ['+41 79 123 45 67', '+41 (0)79 123 45 67'],
    ['0041 79 123 45 67', '(079) 123-45-67'],
    ['+33 (0)9 51 00 11 22', '09 51 00 11 22'],
    ['+33 (0)9 51 00 11 22', '+33 9 51 00 11 22'],
    ['+33(0)951001122', '0033 (0)9 51 00 11 22'],
    ['0575 123456', '+39 0575 123456'],
    ['0575 123456', '0039 0575/123456'],
    ['+49.30.1234567', '030 1234567'],
    ['tel:+41791234567', '079 123 45 67'],
    ['Tel.: +41 (0)79 123 45 67', '+41 79 123 45 67'],
    ['+41\u00a079\u00a0123\u00a045\u00a067', '0791234567'],
    ['+352 26 12 34', '26 12 34'],
  ])('%s is %s, and both have one key', (a, b) => {
    expect(isSamePhone(getPhone(a), getPhone(b))).toBe(true);
    expect(isSamePhone(getPhone(b), getPhone(a))).toBe(true);
    expect(phoneKey(getPhone(a))).toBe(phoneKey(getPhone(b)));
  });

  const separator = fc.constantFrom('', ' ', '-', '.', '/');
  const subscriber = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{6,9}$/))
    .map(([first, rest]) => `${first}${rest}`);

  it('agree for every country code, subscriber and separator', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('41', '33', '49', '1', '352'),
        subscriber,
        separator,
        (code, number, gap) => {
          const grouped = number.replace(/(\d{2})(?=\d)/g, `$1${gap}`);
          const forms = [`+${code}${gap}${grouped}`, `00${code} ${grouped}`, `0${grouped}`].map(getPhone);
          for (const a of forms) {
            for (const b of forms) {
              expect(isSamePhone(a, b)).toBe(true);
              expect(phoneKey(a)).toBe(phoneKey(b));
            }
          }
        },
      ),
    );
  });

  it('agree for Italian numbers, which keep their zero abroad', () => {
    fc.assert(
      fc.property(subscriber, (number) => {
        const [abroad, atHome] = [getPhone(`+39 0${number}`), getPhone(`0${number}`)];
        expect(isSamePhone(abroad, atHome)).toBe(true);
        expect(phoneKey(abroad)).toBe(phoneKey(atHome));
      }),
    );
  });
});

describe('two numbers', () => {
  it.each([
    ['another subscriber', '079 123 45 67', '079 123 45 68'],
    ['another area', '+41 44 123 45 67', '+41 43 123 45 67'],
    ['another country', '+41 79 123 45 67', '+49 79 123 45 67'],
    ['the end of a longer one', '+41 79 312 34 56', '312 34 56'],
  ])('are not one: %s', (_what, a, b) => {
    expect(isSamePhone(getPhone(a), getPhone(b))).toBe(false);
  });
});

describe('toPhoneNumber', () => {
  it.each([
    '',
    '1001',
    '12345',
    'A-1001',
    'Ada',
    'ada@example.org',
    '12345678901234567',
    '+',
    '()',
    '#123456',
  ])('does not take %s for a phone number', (text) => {
    expect(toPhoneNumber(text)).toBeUndefined();
  });

  it('takes the shortest and the longest there are', () => {
    expect(toPhoneNumber('261234')?.digits).toBe('261234');
    expect(toPhoneNumber('+123456789012345')?.digits).toBe('123456789012345');
  });

  it('holds six to fifteen digits, none of them a leading zero, whatever it reads', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from('0123456789+() -./a')), maxLength: 24 });
    fc.assert(
      fc.property(texts, (text) => {
        const phone = toPhoneNumber(text);
        if (phone !== undefined) expect(phone.digits).toMatch(/^[1-9]\d{5,14}$/);
      }),
    );
  });
});
