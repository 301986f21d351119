interface PhoneNumber {
  readonly digits: string;
  /** Written with a country code: `+41 …` or `0041 …`. */
  readonly international: boolean;
}

/** Fewer digits than this name a short code or an order number, not a subscriber. */
const shortestSubscriber = 6;
const longestNumber = 15;

/** Enough digits to find candidates by index; `isSamePhone` decides. */
const keyLength = 6;

/** Reads a phone number as people write it; undefined when the text is something else. */
export function toPhoneNumber(text: string): PhoneNumber | undefined {
  const trimmed = text.trim().replace(/^tel[.:]*\s*/i, '');
  if (!/^[+\d(][\d\s().\-/\u00a0]*$/.test(trimmed)) return undefined;
  // "+33 (0)9 …": the bracketed zero is the trunk prefix that is dropped abroad.
  const withoutTrunk = trimmed.replace(/^(\s*(?:\+|00)[\d\s]*)\(0\)/, '$1');
  const raw = withoutTrunk.replace(/\D/g, '');
  const international = withoutTrunk.includes('+') || raw.startsWith('00');
  const digits = raw.replace(/^0+/, '');
  if (digits.length < shortestSubscriber || digits.length > longestNumber) return undefined;
  return { digits, international };
}

/** Whether an international number ends with this national one after a country code (1-3 digits, Italy keeps its 0). */
function endsWithNational(international: string, national: string): boolean {
  return (
    international.endsWith(national) &&
    /^[1-9]\d{0,2}0?$/.test(international.slice(0, international.length - national.length))
  );
}

export function isSamePhone(a: PhoneNumber, b: PhoneNumber): boolean {
  if (a.digits === b.digits) return true;
  if (a.international === b.international) return false;
  return a.international ? endsWithNational(a.digits, b.digits) : endsWithNational(b.digits, a.digits);
}

/** The last digits of the subscriber number: equal for `+41 79 …`, `0041 79 …` and `079 …`. */
export function phoneKey(phone: PhoneNumber): string {
  return phone.digits.slice(-keyLength).padStart(shortestSubscriber, '0');
}
