import type { TSchema } from '@sinclair/typebox';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../orders/order.ts';
import { readOrder } from '../orders/read-order.ts';
import { OrderSchema } from '../orders/schema.ts';
import { maskOrder, mayNeedMask } from './mask-order.ts';

type Path = readonly (string | number)[];

/** Every place of the order document where its author may write any text. */
function freeTextsOf(schema: TSchema, path: Path = []): readonly Path[] {
  if (schema['type'] === 'string') {
    const isFree = schema['format'] === undefined && (schema['pattern'] ?? '\\S') === '\\S';
    return isFree ? [path] : [];
  }
  if (schema['type'] === 'array') return freeTextsOf(schema['items'] as TSchema, [...path, 0]);
  if (schema['anyOf'] !== undefined) {
    const list = (schema['anyOf'] as readonly TSchema[]).filter((member) => member['type'] === 'array');
    return list.flatMap((member) => freeTextsOf(member, path));
  }
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, TSchema>);
  const additional = schema['additionalProperties'] as TSchema | undefined;
  const named = additional === undefined ? properties : [...properties, ['note', additional] as const];
  return named.flatMap(([key, inner]) => freeTextsOf(inner, [...path, key]));
}

const freeTexts = freeTextsOf(OrderSchema);

/** A document that has the text at one place. */
function documentWith(text: string, path: Path): unknown {
  const transaction = {
    id: 't',
    at: '2026-03-02T09:00:00Z',
    status: 'failed',
    card: {},
    threeDS: {},
    notes: [{}],
  };
  const document: unknown = {
    ...{ number: '1', merchant: 'shop', placedAt: '2026-03-02T09:00:00Z', status: 'awaiting_payment' },
    ...{ customer: {}, items: [{}], references: {}, transactions: [transaction] },
  };
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
  Reflect.set(Object(holder), path.at(-1) ?? '', text);
  return document;
}

function orderWith(text: string, path: Path = ['nativeStatus']): Order {
  const read = readOrder(documentWith(text, path));
  if ('problem' in read) throw new Error(read.problem.path);
  return read.order;
}

const numbers = [
  '4111111111111111',
  '5555555555554444',
  '378282246310005',
  '30569309025904',
  '4222222222222',
];
const labels = [
  ...['CVC', 'cvv2', 'CVN', 'cav2', 'CID', 'csc', 'KPN', 'Security code', 'card code', 'Verification value'],
  ...['Prüfziffer', 'PRÜFNUMMER', 'Pruefziffer', 'Sicherheitscode', 'Cryptogramme', 'Code de sécurité'],
  ...['code vérification', 'codice di sicurezza', 'Codice verifica', 'Pru\u0308fziffer'],
];
const gaps = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\n', ' - ', '%20');

/** Card data as people write it: with separators, other scripts' digits, a name for the code. */
const cardData = fc.oneof(
  fc
    .tuple(fc.constantFrom(...numbers), gaps, fc.integer({ min: 1, max: 8 }))
    .map(([number, gap, size]) => (number.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(gap)),
  fc.constantFrom(...numbers).map((number) => number.replaceAll('1', '１')),
  fc
    .tuple(
      fc.constantFrom(...labels),
      fc.constantFrom(': ', ' ', '=', ' is '),
      fc.integer({ min: 100, max: 9999 }),
    )
    .map((each) => each.join('')),
);

/** What may stand right beside it: words, other numbers, anything. */
const besides = fc.oneof(
  fc.string(),
  fc.constantFrom('', ' ', 'Card ', ' 12/27 123', 'x12345 ', ' 555', '(', '+', '/', '0.', 'É', '2026-03-01 '),
);

describe('given any text with card data', () => {
  test('when masking would change the order, then it is not left out', () => {
    let masked = 0;
    const texts = fc.tuple(besides, cardData, besides).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...freeTexts), (text, path) => {
        const document = documentWith(`x${text}`, path);
        if (maskOrder(document) === document) return;
        masked++;
        expect(mayNeedMask(orderWith(`x${text}`, path))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(masked).toBeGreaterThan(100);
  });

  test.each(freeTexts.map((path) => path.join('.')))('when it is in %s, then it is found', (path) => {
    const place = path.split('.').map((key) => (key === '0' ? 0 : key));

    expect(mayNeedMask(orderWith('Card 4111 1111 1111 1111', place))).toBe(true);
  });

  test('when the name of a reference holds it, or says that it is a code, then it is found', () => {
    expect(mayNeedMask(orderWith('x', ['references', 'card 4111 1111 1111 1111']))).toBe(true);
    expect(mayNeedMask(orderWith('123', ['references', 'card_cvc']))).toBe(true);
    expect(mayNeedMask(orderWith('123', ['references', 'basket']))).toBe(false);
  });
});

describe('given texts without card data', () => {
  test.each([
    'ORD-2026-00012345',
    'pi_3MtwBwLkdIwHu7ix28a3tqPa',
    '0041 79 555 01 02',
    'CVC check failed',
    'Code 05, do not honour',
    'Jürg Müller',
  ])('when it is %s, then masking is left out', (text) => {
    expect(mayNeedMask(orderWith(text))).toBe(false);
  });

  test('when blanks, digits or names of codes fill megabytes, then it is left out too', () => {
    for (const text of [' '.repeat(2_000_000), ` ${'1'.repeat(2_000_000)}`, 'cvc '.repeat(100_000)]) {
      expect(mayNeedMask(orderWith(`x${text}`))).toBe(false);
    }
  });
});
