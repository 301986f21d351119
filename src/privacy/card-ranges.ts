/** A range of issuer prefixes (the first six digits of a card number) and the lengths its cards have. */
export interface CardRange {
  readonly from: number;
  readonly to: number;
  readonly lengths: readonly number[];
  /** The length nearly all its cards have: it decides where a longer and a shorter reading both fit. */
  readonly usual: number;
  /** Old UnionPay debit cards have no valid check digit; only their printed grouping gives them away. */
  readonly checkDigit: 'always' | 'unless_grouped';
}

const to19 = (shortest: number) => Array.from({ length: 20 - shortest }, (_, index) => shortest + index);

function range(
  prefixes: string,
  lengths: readonly number[],
  usual = 16,
  checkDigit: CardRange['checkDigit'] = 'always',
): CardRange[] {
  return prefixes.split(' ').map((prefix) => {
    const [from = '', to = from] = prefix.split('-');
    return { from: Number(from.padEnd(6, '0')), to: Number(to.padEnd(6, '9')), lengths, usual, checkDigit };
  });
}

// Public prefixes. Specific ranges come before the broad ones they lie in, because the first match counts.
// Maestro's catch-all (50, 56-58, 6) is left out: with it, one in ten reference numbers would be a card.
const ranges: readonly CardRange[] = [
  // Elo, RuPay, Hipercard, Verve, Troy, Dankort, Bancontact: only ranges of their own, the rest is covered below.
  ...range('504175 506699-506778 509000-509999 636297 636368', [16]),
  ...range('508227-508999 606985-608500 820000-820199', [16]),
  ...range('384100 384140 384160 606282 637095 637568 637599 637609 637612', to19(13)),
  ...range('506099-506198 507865-507964', [16, 18, 19]),
  ...range('9792 5019', [16]),
  ...range('6703', [16, 17, 19], 17),
  ...range('4', [13, 16, 19]),
  ...range('51-55 2221-2720 2205', [16]),
  ...range('34 37', [15], 15),
  ...range('36 38-39 300-305 3095', to19(14), 14),
  ...range('6011 644-649 65', to19(16)),
  ...range('3528-3589', to19(16)),
  ...range('62 81', to19(16), 16, 'unless_grouped'),
  ...range('5018 5020 5038 5893 6304 6759 6706 6709 6761-6763 676770 676774 6771 6799', to19(13)),
  ...range('2200-2204', to19(16)),
];

const byFirstDigit = Array.from({ length: 10 }, (_, digit) =>
  ranges.filter(({ from, to }) => from <= digit * 100_000 + 99_999 && to >= digit * 100_000),
);

/** The range that digits belong to; undefined where no network issues such numbers. Needs six digits. */
export function findCardRange(digits: string): CardRange | undefined {
  const issuer = Number(digits.slice(0, 6));
  return byFirstDigit[Math.floor(issuer / 100_000)]?.find(({ from, to }) => issuer >= from && issuer <= to);
}
