import type { TransactionStatus } from '../../../orders/vocabulary.ts';

/** What one note says of a payment: how it stands, whose it is, and the code it was given. */
export interface NoteMeaning {
  readonly status: TransactionStatus;
  readonly type?: 'capture';
  readonly provider?: string;
  readonly id?: string;
  readonly code?: string;
}

interface Pattern {
  /** Groups `id` and `code` are read where they are named. */
  readonly says: RegExp;
  readonly status: TransactionStatus;
  readonly type?: 'capture';
  readonly provider?: string;
}

/** The sentences of the gateways' plug-ins, the more exact ones first; HTML is gone and entities are read. */
const patterns: readonly Pattern[] = [
  // WooCommerce Stripe
  { says: /^Stripe charge complete \(Charge ID: (?<id>[\w-]+)\)/i, status: 'succeeded', provider: 'stripe' },
  {
    says: /^Stripe charge authorized \(Charge ID: (?<id>[\w-]+)\)/i,
    status: 'authorized',
    provider: 'stripe',
  },
  {
    says: /^Stripe payment intent created \(Payment Intent ID: (?<id>[\w-]+)\)/i,
    status: 'started',
    provider: 'stripe',
  },
  {
    says: /^Stripe charge awaiting authentication by user: (?<id>\w+)/i,
    status: 'requires_action',
    provider: 'stripe',
  },
  { says: /^Stripe charge awaiting payment: (?<id>\w+)/i, status: 'pending', provider: 'stripe' },
  { says: /^Stripe SCA authentication failed/i, status: 'failed', provider: 'stripe' },
  { says: /^(?:Stripe|UPE) payment failed\b/i, status: 'failed', provider: 'stripe' },
  { says: /^This payment failed to clear/i, status: 'failed' },
  { says: /^Payment not completed in time/i, status: 'expired' },
  { says: /^This payment was cancelled/i, status: 'cancelled' },
  { says: /Unable to capture charge!/i, status: 'failed', type: 'capture' },
  // WooPayments
  { says: /^A payment of .+? was started using .+?\((?<id>\w+)\)/is, status: 'started', provider: 'stripe' },
  {
    says: /^A payment of .+? was authorized using .+?\((?<id>\w+)\)/is,
    status: 'authorized',
    provider: 'stripe',
  },
  {
    says: /^A payment of .+? was successfully (?:charged|captured) using .+?\((?<id>\w+)\)/is,
    status: 'succeeded',
    provider: 'stripe',
  },
  { says: /^A capture of .+? failed to complete/is, status: 'failed', type: 'capture', provider: 'stripe' },
  {
    says: /^A payment of .+? failed (?:using .+?\((?<id>\w+)\)|to complete)/is,
    status: 'failed',
    provider: 'stripe',
  },
  { says: /held for review/i, status: 'authorized', provider: 'stripe' },
  { says: /blocked by (?:one or more|our) (?:risk|fraud)/i, status: 'failed', provider: 'stripe' },
  // Mollie
  {
    says: /payment failed via Mollie \((?<id>[^)]+)\)(?:\. Because of: \((?<code>\w+)\))?/i,
    status: 'failed',
    provider: 'mollie',
  },
  { says: /payment started \((?<id>(?:tr|ord)_\w+)\)/i, status: 'started', provider: 'mollie' },
  { says: /payment pending \((?<id>[^)]+)\)/i, status: 'pending', provider: 'mollie' },
  { says: /payment \((?<id>[^)]+)\) cancell?ed ?\./i, status: 'cancelled', provider: 'mollie' },
  { says: /payment expired \((?<id>[^)]+)\)/i, status: 'expired', provider: 'mollie' },
  { says: /^Order completed using .+ payment \((?<id>[^)]+)\)/i, status: 'succeeded', provider: 'mollie' },
  // PayPal Payments
  { says: /^PayPal order payment is set to (?<code>pending)\b/i, status: 'pending', provider: 'paypal' },
  { says: /^PayPal order payment is set to (?<code>\w+) status/i, status: 'failed', provider: 'paypal' },
  { says: /^Could not capture the payment/i, status: 'failed', provider: 'paypal' },
  { says: /^(?<code>Instrument declined)\./i, status: 'failed', provider: 'paypal' },
  { says: /^Payment provider declined the payment/i, status: 'failed', provider: 'paypal' },
  { says: /^Payment successfully captured/i, status: 'succeeded' },
  // GestPay
  {
    says: /^Transaction for order .+? failed with error \(?(?<code>\d+)?\)?/i,
    status: 'failed',
    provider: 'axerve',
  },
  {
    says: /transazione per l[’']ordine .+? (?:è )?fallita con errore \(?(?<code>\d+)?\)?/i,
    status: 'failed',
    provider: 'axerve',
  },
  { says: /^\[Error (?<code>\d+)\]/i, status: 'failed', provider: 'axerve' },
  { says: /^Payment Error: (?<code>\d+)\b/i, status: 'failed', provider: 'axerve' },
  { says: /^Fatal Error: Soap Client/i, status: 'failed', provider: 'axerve' },
  {
    says: /^Transaction for order .+? has been completed successfully/i,
    status: 'succeeded',
    provider: 'axerve',
  },
];

/** Whatever the gateway: only where the shop's own system wrote it, for staff may write of anything. */
const generalPatterns: readonly Pattern[] = [
  { says: /^Payment complete\.?$/i, status: 'succeeded' },
  { says: /^Awaiting (?:\w+ )?payment\b/i, status: 'pending' },
  {
    says: /^(?:.{0,60}\b)?(?:payment|transaction|charge|card)\b.{0,40}\b(?:failed|declined|refused|rejected|denied|error)\b/is,
    status: 'failed',
  },
  { says: /^(?:declined|failed|refused)\b/i, status: 'failed' },
  { says: /(?:zahlung|karte)\b.{0,40}(?:fehlgeschlagen|abgelehnt|nicht autorisiert)/is, status: 'failed' },
  { says: /(?:paiement|carte|transaction)\b.{0,40}(?:échoué|refusé|rejeté)/isu, status: 'failed' },
  {
    says: /(?:pagamento|carta|transazione)\b.{0,40}(?:fallit|rifiutat|negat|non riuscit)/is,
    status: 'failed',
  },
];

const allPatterns = [...patterns, ...generalPatterns];

/** What a note says of a payment; undefined where it speaks of something else. `isBySystem`: no person wrote it. */
export function readNote(text: string, isBySystem: boolean): NoteMeaning | undefined {
  for (const { says, status, type, provider } of isBySystem ? allPatterns : patterns) {
    const found = says.exec(text);
    if (found === null) continue;
    const { id, code } = found.groups ?? {};
    return {
      status,
      ...(type && { type }),
      ...(provider && { provider }),
      ...(id !== undefined && { id }),
      ...(code !== undefined && { code: toCode(code, provider) }),
    };
  }
  return undefined;
}

/** PayPal's words in its notes are its codes in small letters. */
function toCode(word: string, provider: string | undefined): string {
  return provider === 'paypal' ? word.toUpperCase().replace(/ /g, '_') : word;
}
