// Numbers that pass for a card number by accident, told by what stands around them.

const UUID = /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi;
const UUID_LENGTH = 36;
const IBAN_START = /(?<![0-9a-z])[a-z]{2}\d{2}[ -]?[0-9a-z -]*$/i;
const LONGEST_IBAN = 34 + 8;
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d\\d';
/** Groups of their own: digits that go on before or behind are no date. */
const DATE = new RegExp(
  `(?<!\\d)(?:${YEAR}([-.])${MONTH}\\1${DAY}|${DAY}([-.])${MONTH}\\2${YEAR}|${MONTH}([-.])${DAY}\\3${YEAR})(?!\\d)`,
);

/** Whether the digits from `start` to `end` belong to a UUID, an IBAN, a phone number, a decimal or a path. */
export function isLookAlike(plain: string, start: number, end: number): boolean {
  const before = plain[start - 1];
  const length = end - start;
  // Phone numbers have at most 15 digits, in practice 14 with their blanks left out.
  if (before === '+' && plain.slice(start, end).replace(/\D/g, '').length <= 14) return true;
  // 13 digits are historic for Visa, but common for ids in a web address (`/orders/4502385385551`).
  if (before === '/' && length === 13) return true;
  if (before === '.' && plain[start - 2] === '0' && !/\d/.test(plain[start - 3] ?? '')) return true;
  return isInUuid(plain, start, end) || isInIban(plain, start, end);
}

/** Whether what would be a card number in odd groups contains a date, as in `45012 2026-03-01`. */
export function containsDate(text: string): boolean {
  return DATE.test(text);
}

function isInUuid(plain: string, start: number, end: number): boolean {
  if (plain[start - 1] !== '-' && plain[end] !== '-' && !plain.slice(start, end).includes('-')) return false;
  const from = Math.max(0, start - UUID_LENGTH);
  const uuids = [...plain.slice(from, end + UUID_LENGTH).matchAll(UUID)];
  return uuids.some(({ index }) => from + index < end && from + index + UUID_LENGTH > start);
}

/** French bank codes begin with 300, like Diners cards; the check digits of an IBAN tell them apart. */
function isInIban(plain: string, start: number, end: number): boolean {
  const from = Math.max(0, start - LONGEST_IBAN);
  const head = IBAN_START.exec(plain.slice(from, start));
  if (head === null) return false;
  const first = from + head.index;
  let iban = '';
  for (let index = first; index < first + LONGEST_IBAN && /[0-9a-z -]/i.test(plain[index] ?? ''); index++) {
    iban += plain[index]?.replace(/[ -]/, '') ?? '';
    const isAtEnd = index + 1 >= end && !/[0-9a-z]/i.test(plain[index + 1] ?? '');
    if (isAtEnd && iban.length >= 15 && hasIbanCheckDigits(iban)) return true;
  }
  return false;
}

/** ISO 7064 modulo 97: country and check digits go last, letters count from 10. */
function hasIbanCheckDigits(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
