import type { PaymentMethod } from '../../../orders/vocabulary.ts';

/** Gateways by what is in their ids, the more exact first: their plug-ins name each method separately. */
const methods: readonly (readonly [id: RegExp, method: PaymentMethod])[] = [
  [/^bacs$|banktransfer|bank_transfer|wire|vorkasse/, 'bank_transfer'],
  [/^cheque$/, 'cheque'],
  [/^cod$/, 'other'],
  [/twint/, 'twint'],
  [/postfinance/, 'postfinance'],
  [/invoice|rechnung|fattura|facture/, 'invoice'],
  [/credit.?card|(?:^|_)cards?(?:_|$)|applepay|googlepay|apple_pay|google_pay/, 'card'],
  [/paypal|^ppcp-gateway$|^ppec/, 'paypal'],
  // One method beside cards each: `stripe_sepa`, `woocommerce_payments_bancontact`.
  [/^(?:stripe|woocommerce_payments)$|gestpay|axerve|nexi|xpay|monetico|redsys|authorize_net/, 'card'],
];

/** The method a gateway's id stands for; undefined where none was chosen. */
export function methodOf(gateway: string | undefined): PaymentMethod | undefined {
  if (gateway === undefined) return undefined;
  return methods.find(([id]) => id.test(gateway.toLowerCase()))?.[1] ?? 'other';
}

const providers: readonly (readonly [id: RegExp, provider: string])[] = [
  [/^stripe|^woocommerce_payments/, 'stripe'],
  [/^mollie/, 'mollie'],
  [/^ppcp|paypal|^ppec/, 'paypal'],
  [/gestpay|axerve/, 'axerve'],
  [/adyen/, 'adyen'],
];

/** Whose codes a gateway's notes are written in: a provider with a scheme of its own, else the gateway itself. */
export function providerOf(gateway: string | undefined): string | undefined {
  if (gateway === undefined) return undefined;
  return providers.find(([id]) => id.test(gateway.toLowerCase()))?.[1] ?? gateway;
}
