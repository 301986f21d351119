import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainToSafeJson, toSafeJson } from './json.ts';

describe('toSafeJson', () => {
  it('escapes what would act on a terminal', () => {
    expect(toSafeJson('\u001B[31m\u007F\u0085\u009B')).toBe('"\\u001b[31m\\u007f\\u0085\\u009b"');
    expect(toSafeJson('\u2028\u2029\u202E\u2066\u200F\u061C')).toBe(
      '"\\u2028\\u2029\\u202e\\u2066\\u200f\\u061c"',
    );
    expect(toSafeJson({ 'k\u009B': '\uD800' })).toBe('{"k\\u009b":"\\ud800"}');
  });

  it('leaves everything else readable', () => {
    expect(toSafeJson({ name: 'Zoë 東京 👩‍👩‍👧' }, 2)).toBe('{\n  "name": "Zoë 東京 👩‍👩‍👧"\n}');
  });

  it('is null for what JSON does not know', () => {
    expect(toSafeJson(undefined)).toBe('null');
  });

  it('parses back to the same value, and holds no control character', () => {
    const control = fc.integer({ min: 0, max: 0x2070 }).map((code) => String.fromCharCode(code));
    const text = fc.string({
      unit: fc.oneof(control, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    });
    const values = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.oneof(values, fc.dictionary(text, text)), (value) => {
        const json = toSafeJson(value);
        expect(json).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes a text of several lines as JSON.stringify does', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'é', '’', '"', '\\', '\t', '\r', '😀', '\uD800', ' '),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2 }), (lines) => {
        expect(toSafeJson(lines.join('\n'))).toBe(JSON.stringify(lines.join('\n')));
      }),
    );
  });
});

describe('plainToSafeJson', () => {
  it('is the text of toSafeJson', () => {
    const text = fc.string({ unit: 'binary' });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.double(),
        fc.constantFrom(null, true, false, -0, 1e21, '\n', '__proto__'),
        fc.array(tie('value')),
        fc.dictionary(fc.oneof(text, fc.constantFrom('1', '0', 'b', 'a')), tie('value')),
        fc.record({ known: tie('value'), unknown: fc.constant(undefined) }),
      ),
    }));
    fc.assert(
      fc.property(value, (plain) => {
        expect(plainToSafeJson(plain)).toBe(toSafeJson(plain));
      }),
    );
  });
});
