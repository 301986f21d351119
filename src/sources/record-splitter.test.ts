import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineSplitter } from './line-splitter.ts';
import type { RawRecord, Splitter } from './raw-record.ts';
import { RecordSplitter } from './record-splitter.ts';
import { ValueSplitter } from './value-splitter.ts';

function split(splitter: Splitter, ...chunks: readonly (string | Buffer)[]): readonly RawRecord[] {
  // One buffer for all chunks, as a file reader may use: nothing may hold on to it.
  const memory = Buffer.alloc(Math.max(1, ...chunks.map((chunk) => Buffer.byteLength(chunk))));
  const records = chunks.flatMap((chunk) => {
    const length = Buffer.from(chunk).copy(memory);
    const found = splitter.push(memory.subarray(0, length));
    memory.fill(0x7d);
    return found;
  });
  return [...records, ...splitter.end()];
}

function read(text: string | Buffer, isNamedLines = false): readonly string[] {
  return split(new RecordSplitter({ file: 'orders', isNamedLines }), text).map(show);
}

function show(record: RawRecord): string {
  return `${record.line} ${'text' in record ? record.text.trim() : `! ${record.problem}`}`;
}

const cutOff = 'the file ends in the middle of a record';

describe('given a stream of unknown layout', () => {
  test.each([
    '<?xml version="1.0"?>\n<a/>',
    '  <paymentService/>',
    '<soap:Envelope>\n{"a":1}\n</soap:Envelope>',
    '<!DOCTYPE paymentService PUBLIC "x">\n<paymentService/>',
    '<!DOCTYPE\npaymentService>',
    '<callReadTrxS2SResult>',
  ])('when it begins like the XML of a provider, then %s is one record', (text) => {
    for (const chunks of [[text], text.split('')]) {
      expect(split(new RecordSplitter({ file: 'a', isNamedLines: false }), ...chunks)).toEqual([
        { line: 1, text, isXml: true },
      ]);
    }
  });

  test.each(['<!DOCTYPE html><html></html>', '<html><body>', '<br />\n<b>Warning</b>: x in y\n'])(
    'when it begins like the HTML %s, then JSON after it is still found',
    (html) => {
      expect(read(`${html}\n{"a":1}`).at(-1)).toContain('{"a":1}');
    },
  );

  test.each([
    ['one object', '{"a":1}', ['1 {"a":1}']],
    ['an object over lines', '{\n"a":1\n}\n', ['1 {\n"a":1\n}']],
    ['lines', '{"a":1}\n\n{"a":2}\n', ['1 {"a":1}', '3 {"a":2}']],
    ['a list', '[{"a":1},\n {"a":2}\n]\n', ['1 {"a":1}', '2 {"a":2}']],
    ['a list on one line', '[{"a":1},{"a":2}]', ['1 {"a":1}', '1 {"a":2}']],
    ['objects in a row', '{"a":1}{"a":2}\n{"a":3}', ['1 {"a":1}', '1 {"a":2}', '2 {"a":3}']],
    ['pretty objects in a row', '{\n"a":1\n}\n{\n"a":2\n}', ['1 {\n"a":1\n}', '4 {\n"a":2\n}']],
    ['lists in a row', '[{"a":1}]\n[{"a":2}]', ['1 {"a":1}', '2 {"a":2}']],
    [
      'brackets and quotes in strings',
      '[{"a":"]}\\"[{"},{"a":"\\\\"}]',
      ['1 {"a":"]}\\"[{"}', '1 {"a":"\\\\"}'],
    ],
    ['what is no object', '[1, "a,]", null, [2]]', ['1 1', '1 "a,]"', '1 null', '1 [2]']],
    ['a comma too many', '[{"a":1},]', ['1 {"a":1}']],
    ['a first line cut off in a string', '{"a":"x\n{"a":2}\n', ['1 {"a":"x', '2 {"a":2}']],
    ['a first line without its bracket', '{"a":{"b":1}\n{"a":2}\n', ['1 {"a":{"b":1}', '2 {"a":2}']],
    ['an object whose bracket stands alone', '{"a":1\n}', ['1 {"a":1\n}']],
  ])('when it holds %s, then each record has its line', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['a broken element', '[{"a":1},{"a":},\n{"a":3}]', ['1 {"a":1}', '1 {"a":}', '2 {"a":3}']],
    ['an end inside an object', '[{"a":1},\n{"a":', ['1 {"a":1}', `2 ! ${cutOff}`]],
    ['an end inside a string', '[{"a":1},\n{"a":"x', ['1 {"a":1}', `2 ! ${cutOff}`]],
    [
      'a list that is not closed',
      '[{"a":1},\n',
      ['1 {"a":1}', '2 ! the file ends before its list is closed'],
    ],
    ['text after the list', '[{"a":1}]\nThe end\n', ['1 {"a":1}', '2 ! is not JSON']],
    ['a warning before the list', '<b>Warning</b>\n x\n[{"a":1}]', ['1 ! is not JSON', '3 {"a":1}']],
    ['a page of HTML', '<html>\n<body>\n</body>\n</html>\n', ['1 ! is not JSON']],
    ['a line cut off at the end', '{"a":1}\n{"a":', ['1 {"a":1}', `2 ! ${cutOff}`]],
    [
      'a warning before lines',
      'Notice: x\n{"a":1}\n{"a":\n{"a":3}',
      ['1 Notice: x', '2 {"a":1}', '3 {"a":', '4 {"a":3}'],
    ],
  ])('when it has %s, then that is one invalid record and the rest goes on', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('when its name promises lines, then a first line that is broken spoils only itself', () => {
    expect(read('{"a":1,\n{"a":2}\n', true)).toEqual(['1 {"a":1,', '2 {"a":2}']);
    expect(read('{"a":1} x\n{"a":2}\n', true)).toEqual(['1 {"a":1} x', '2 {"a":2}']);
    expect(read('oops\n{"a":2}\n', true)).toEqual(['1 oops', '2 {"a":2}']);
  });

  test('when it is cut at any byte, then the records are the same', () => {
    const piece = fc.constantFrom(
      ...[
        '{"a":"é\\"}{"}',
        '{\n"b":[1,\n{}]\n}',
        '[',
        ']',
        ',',
        '\n',
        '\r\n',
        ' ',
        '"x"',
        'null',
        'tröt',
        '{',
        '\ufeff',
        '\\',
      ],
    );
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.boolean(), fc.array(fc.nat(80)), (text, isNamedLines, cuts) => {
        const bytes = Buffer.from(text);
        const ends = [...new Set(cuts.filter((cut) => cut < bytes.length))].sort((a, b) => a - b);
        const chunks = [...ends, bytes.length].map((end, index) =>
          bytes.subarray(index === 0 ? 0 : ends[index - 1], end),
        );
        const whole = split(new RecordSplitter({ file: 'f', isNamedLines }), bytes);

        expect(split(new RecordSplitter({ file: 'f', isNamedLines }), ...chunks)).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});

describe('given a record that is longer than the limit', () => {
  test('when it is a line, then it is skipped and the next one is read', () => {
    const chunks = ['{"a":1}\n', ...Array.from({ length: 30 }, () => 'x'.repeat(10)), '\n{"a":3}\n'];

    expect(split(new LineSplitter(100), ...chunks).map(show)).toEqual([
      '1 {"a":1}',
      '2 ! is longer than 64 MiB',
      '3 {"a":3}',
    ]);
  });

  test('when it is an element of a list, then it is skipped and the next one is read', () => {
    const chunks = [
      '[{"a":1},\n{"a":"',
      ...Array.from({ length: 30 }, () => 'x'.repeat(10)),
      '"},\n{"a":3}]',
    ];

    expect(split(new ValueSplitter(100), ...chunks).map(show)).toEqual([
      '1 {"a":1}',
      '2 ! is longer than 64 MiB',
      '3 {"a":3}',
    ]);
  });
});
