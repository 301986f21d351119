/** An amount in the currency's minor unit (ISO 4217 exponent), never a float. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const activeCodes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG ZWL';

const codes: ReadonlySet<string> = new Set(activeCodes.split(' '));

/** Currencies whose minor unit is not a hundredth. Intl cannot be asked: ICU follows CLDR, which differs from ISO 4217. */
// prettier-ignore
const exponents: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0,
  UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
};

export function isCurrency(code: string): boolean {
  return codes.has(code);
}

/** Decimal places of the currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
export function exponentOf(currency: string): number {
  return exponents[currency] ?? 2;
}

/** The amount as a plain decimal string in major units, such as `86.00`, `4500` (JPY) or `1.250` (KWD). */
export function toDecimal({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(amount).padStart(exponent + 1, '0');
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * A plain decimal number, such as `86.00`, in minor units; undefined where it is none or finer than the currency allows.
 * Digits are moved, not multiplied: 0.29 * 100 is not 29.
 */
export function toMinorUnits(decimal: string, currency: string): number | undefined {
  const parts = /^(\d+)(?:\.(\d*))?$/.exec(decimal.trim());
  if (parts === null) return undefined;
  const exponent = exponentOf(currency);
  const fraction = (parts[2] ?? '').padEnd(exponent, '0');
  if (/[1-9]/.test(fraction.slice(exponent))) return undefined;
  const amount = Number(`${parts[1] ?? ''}${fraction.slice(0, exponent)}`);
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** Currency first, as on an agent's screen: `CHF 86.00`. */
export function formatMoney(money: Money): string {
  return `${money.currency} ${toDecimal(money)}`;
}
