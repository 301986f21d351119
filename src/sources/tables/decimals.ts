import { exponentOf, toMinorUnits } from '../../orders/money.ts';

/** Which sign stands before the cents. */
export type DecimalSign = 'point' | 'comma';

const grouping = /['’\s\u00a0\u202f]/g;
/** A currency before or after the number. */
const currencyWords = /^(?:[A-Z]{3}|[€$£¥]|CHF|Fr\.)\s*(?=[-−(\d])|\s*(?:[A-Z]{3}|[€$£¥]|Fr\.?)$/g;

interface SignedDigits {
  readonly isNegative: boolean;
  /** Digits, points and commas. */
  readonly digits: string;
}

/** The number in a cell without its sign, currency and grouping; undefined where there is none. */
function readSigned(text: string): SignedDigits | undefined {
  const bare = text.trim().replace(currencyWords, '').replace(grouping, '').replaceAll('−', '-');
  const parts = /^(?<open>\()?(?<before>[-+])?(?<digits>[\d.,]*\d[\d.,]*)(?<after>-)?(?<close>\))?$/.exec(
    bare,
  );
  const { open, before, digits, after, close } = parts?.groups ?? {};
  if (digits === undefined || (open === undefined) !== (close === undefined)) return undefined;
  const signs = [open, before === '-' ? before : undefined, after].filter(Boolean).length;
  return signs > 1 ? undefined : { isNegative: signs === 1, digits };
}

/** The sign before the cents that this amount can only have been written with; undefined where it may be either or none. */
export function decimalSignOf(text: string): DecimalSign | undefined {
  const digits = readSigned(text)?.digits ?? '';
  const [points, commas] = [count(digits, '.'), count(digits, ',')];
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma';
  const [sign, other] = points > 0 ? (['point', 'comma'] as const) : (['comma', 'point'] as const);
  if (points + commas > 1) return other;
  if (points + commas === 0) return undefined;
  // One sign with three digits behind it may part thousands: 1.500.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : sign;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** An amount in minor units, negative where it was written so. */
export type ReadAmount =
  { readonly minor: number } | { readonly problem: 'no_amount' | 'ambiguous' | 'too_fine' };

/** Reads an amount as its column writes them; `sign` is undefined where no amount of the column tells it. */
export function readAmount(text: string, currency: string, sign: DecimalSign | undefined): ReadAmount {
  const signed = readSigned(text);
  if (signed === undefined) return { problem: 'no_amount' };
  const plain = toPlain(signed.digits, sign ?? decimalSignOf(text) ?? guessSign(signed.digits, currency));
  if (plain === 'ambiguous') return { problem: 'ambiguous' };
  if (plain === undefined) return { problem: 'no_amount' };
  const minor = toMinorUnits(plain, currency);
  if (minor === undefined) return { problem: 'too_fine' };
  return { minor: signed.isNegative && minor !== 0 ? -minor : minor };
}

/** `1.500` alone: thousands where the currency has no cents, three decimals where it has three, and otherwise anybody's guess. */
function guessSign(digits: string, currency: string): DecimalSign | 'none' | undefined {
  if (!/[.,]/.test(digits)) return 'point';
  const exponent = exponentOf(currency);
  if (exponent === 0) return 'none';
  return exponent === 3 ? (digits.includes('.') ? 'point' : 'comma') : undefined;
}

function toPlain(digits: string, sign: DecimalSign | 'none' | undefined): string | undefined {
  if (sign === undefined) return 'ambiguous';
  const [point, group] = sign === 'comma' ? [',', '.'] : ['.', ','];
  if (sign === 'none') return withoutGroups(digits, digits.includes('.') ? '.' : ',');
  const [whole = '', fraction, ...more] = digits.split(point);
  if (more.length > 0 || fraction?.includes(group) === true) return undefined;
  const units = withoutGroups(whole === '' ? '0' : whole, group);
  return units === undefined ? undefined : fraction === undefined ? units : `${units}.${fraction}`;
}

/** Thousands stand in threes; in twos as well, where lakhs are counted. */
function withoutGroups(digits: string, group: string): string | undefined {
  const [first = '', ...rest] = digits.split(group);
  const isRight = rest.every((part, index) =>
    index === rest.length - 1 ? /^\d{3}$/.test(part) : /^\d{2,3}$/.test(part),
  );
  return isRight && /^\d+$/.test(first) && (rest.length === 0 || first.length <= 3)
    ? [first, ...rest].join('')
    : undefined;
}
