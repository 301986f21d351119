import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskOrder } from './mask-order.ts';
import { mayHoldCardData } from './may-hold-card-data.ts';
import { orderJson } from './sources.test-data.ts';

const numbers = [
  '4111111111111111',
  '5555555555554444',
  '378282246310005',
  '30569309025904',
  '4222222222222',
];
const labels = [
  ...['CVC', 'cvv2', 'CVN', 'cav2', 'CID', 'csc', 'KPN', 'Security code', 'card code', 'Verification value'],
  ...[
    'Prüfziffer',
    'PRÜFNUMMER',
    'Pruefziffer',
    'Sicherheitscode',
    'Cryptogramme',
    'Code de sécurité',
    'code vérification',
  ],
  ...['codice di sicurezza', 'Codice verifica'],
];

/** Texts as people write card data: with separators, other scripts' digits, names for the code. */
const cardTexts = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...numbers),
      fc.constantFrom('', ' ', '-', '.', '\u00a0', '\n', ' - ', '%20'),
      fc.integer({ min: 1, max: 8 }),
    )
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

test('given any text with card data, when masking would change the order, then the search for it is not skipped', () => {
  let masked = 0;
  fc.assert(
    fc.property(
      cardTexts,
      fc.string(),
      fc.constantFrom('nativeStatus', 'extra'),
      (cardText, before, field) => {
        const document: unknown = JSON.parse(orderJson('1', { [field]: `${before} ${cardText} ` }));
        if (maskOrder(document) === document) return;
        masked++;
        expect(mayHoldCardData(JSON.stringify(document))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
  expect(masked).toBeGreaterThan(500);
});

test('given orders without card data, when they look like most do, then nothing is searched', () => {
  const clean = orderJson('ORD-2026-00012345', {
    placedAt: '2026-03-02T09:00:00.000+01:00',
    amount: 8600,
    customer: { name: 'Jürg Müller', email: 'jurg@example.com', phone: '+41 79 555 01 02' },
    references: { invoice: 'RE-2026-1201', intent: 'pi_3MtwBwLkdIwHu7ix28a3tqPa' },
    transactions: [
      { id: 'a1', at: '2026-03-02T09:00:00Z', status: 'failed', card: { bin: '411111', last4: '1111' } },
    ],
  });

  expect(mayHoldCardData(clean)).toBe(false);
});
