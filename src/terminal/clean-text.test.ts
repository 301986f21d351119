import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it('leaves alone, of a single character, just what is neither hidden nor a line break', () => {
    const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}]/u;
    const visible = /[\u0600-\u0605\u06DD\u0890\u0891\u08E2]|\uFE0E|\uFE0F/;
    const wrong = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) =>
        (cleanText(character) === character) === (hidden.test(character) && !visible.test(character)),
    );
    expect(wrong).toEqual([]);
  });

  it('takes no mark that can be stacked for plain', () => {
    const marks = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => /\p{M}/u.test(character),
    );
    expect(marks.filter((mark) => cleanText(mark.repeat(5)) === mark.repeat(5))).toEqual([]);
  });

  it.each([
    ['\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
    ['\u001B]8;;https://evil.example\u0007link', '␛]8;;https://evil.example␇link'],
    ['a\nb', 'a⏎b'],
    ['a\r\nb', 'a␍⏎b'],
    ['a\tb', 'a b'],
    ['a\u0000b\bc', 'a␀b␈c'],
    ['a\u007Fb', 'a␡b'],
    ['\u009B31mred', '<U+009B>31mred'],
    ['\u0085', '<U+0085>'],
    ['abc\u202Edef', 'abc<U+202E>def'],
    ['\u061C\u200E\u2066\u2069', '<U+061C><U+200E><U+2066><U+2069>'],
    ['pay\u200Bpal', 'pay<U+200B>pal'],
    ['\u200C\u2060\uFEFF\u00AD', '<U+200C><U+2060><U+FEFF><U+00AD>'],
    ['a\u{E0041}b', 'a<U+E0041>b'],
    ['a\uFE01\u{E0100}', 'a<U+FE01><U+E0100>'],
    ['\uFFF9a\uFFFB', '<U+FFF9>a<U+FFFB>'],
    ['a\u2028b\u2029', 'a<U+2028>b<U+2029>'],
    ['a\uD800b', 'a<U+D800>b'],
    ['\uE000\u{F0000}', '<U+E000><U+F0000>'],
    ['\uFFFF\u{1FFFE}', '<U+FFFF><U+1FFFE>'],
    ['\u3164\u115F\u034F', '<U+3164><U+115F><U+034F>'],
  ])('makes %j visible', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it.each([
    'Kartenzahlung über 12,50 € – abgelehnt',
    'e\u0301 Zoe\u0308',
    '東京 서울 Ελλάδα العربية हिन्दी',
    '❤️ ✔︎ 👍🏽 🇨🇭',
    '👩‍👩‍👧 ❤️‍🔥 🏳️‍🌈 👩🏽‍⚕️',
  ])('leaves %j alone', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('shows a joiner that joins no emoji', () => {
    expect(cleanText('a\u200Db')).toBe('a<U+200D>b');
    expect(cleanText('👩\u200D')).toBe('👩<U+200D>');
    expect(cleanText('©\u200D®')).toBe('©<U+200D>®');
  });

  it('cuts accents that are stacked', () => {
    expect(cleanText(`e${'\u0301'.repeat(4)}`)).toBe(`e${'\u0301'.repeat(4)}`);
    expect(cleanText(`e${'\u0301'.repeat(500)}x`)).toBe(`e${'\u0301'.repeat(4)}…x`);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\u001B',
      '\u200D',
      '\uFE0F',
      '👩',
      '🏽',
      '\u0301',
      '\u0301\u0301\u0301',
      '\uD83D',
      '\u202E',
      '…',
    ),
  );
  const texts = fc.array(piece).map((pieces) => pieces.join(''));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('leaves no control character, line break or mark that turns the writing around', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cleanText(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B\uFEFF]/u);
      }),
    );
  });

  it('takes linear time for hostile texts', () => {
    for (const unit of [
      '\u0301',
      '\u001B',
      '👩\u200D',
      '\u200D',
      'a\u0301\u0301\u0301\u0301\u0301',
      '\uFE0F',
    ]) {
      cleanText(unit.repeat(300_000 / unit.length));
    }
  });
});
