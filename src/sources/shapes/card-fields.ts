import { knownNetworks, toNetwork } from '../../orders/card-network.ts';
import { unlessEmpty, type JsonObject } from './json-fields.ts';

/** The text where it is digits only and as long as asked for; providers fill such fields with blanks and stars too. */
export function digits(text: string | undefined, fewest: number, most: number): string | undefined {
  const isRight = text !== undefined && /^\d+$/.test(text) && text.length >= fewest && text.length <= most;
  return isRight ? text : undefined;
}

/** `YYYY-MM` of a year and a month, written as numbers or digits; undefined where they are no date. */
export function toExpiry(year: unknown, month: unknown): string | undefined {
  const y = toDigits(year);
  const m = toDigits(month)?.padStart(2, '0');
  if (y === undefined || m === undefined) return undefined;
  const expiry = `${y.length === 2 ? '20' : ''}${y}-${m}`;
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(expiry) ? expiry : undefined;
}

function toDigits(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,4}$/.test(text.trim()) ? text.trim() : undefined;
}

/** Only the networks the order document knows by name: a provider's own word for a method is none. */
export function findNetwork(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const whole = toNetwork(name);
  if (knownNetworks.includes(whole)) return whole;
  // "MASTERCARD SECURECODE", "VISA_CREDIT-SSL": the network and what it was sold with.
  const first = toNetwork(/^[A-Za-z]+/.exec(name.trim())?.[0] ?? '');
  return knownNetworks.includes(first) ? first : undefined;
}

/** What a masked number (`444433******1111`) still shows. */
export function fromMasked(number: string | undefined): JsonObject {
  const plain = number?.replace(/[\s-]/g, '') ?? '';
  const parts = /^(\d*)\D+(\d{4})$/.exec(plain);
  return { bin: digits(parts?.[1]?.slice(0, 8), 6, 8), last4: parts?.[2] };
}

export interface CardFields {
  readonly network?: string | undefined;
  readonly bin?: string | undefined;
  readonly last4?: string | undefined;
  readonly expiry?: string | undefined;
  readonly funding?: string | undefined;
  readonly country?: string | undefined;
  readonly issuer?: string | undefined;
  readonly stored?: boolean | undefined;
}

/** A card as the order document writes it; undefined where nothing of it is known. */
export function toCard({ network, bin, last4, funding, ...rest }: CardFields): JsonObject | undefined {
  return unlessEmpty({
    network: findNetwork(network),
    bin: digits(bin, 6, 8),
    last4: digits(last4, 4, 4),
    funding: funding?.toLowerCase(),
    ...rest,
  });
}
