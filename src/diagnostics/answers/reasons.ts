import type { Actor, Retry } from '../vocabulary.ts';

/** How far the customer may be told: the reason itself, only that the bank declined, or nothing of it. */
export type SayToCustomer = 'ok' | 'generic' | 'never';

export interface ReasonFacts {
  readonly group: string;
  /** What the reason means, for an agent. */
  readonly definition: string;
  /** Who can change the cause; the next step may still be the customer's. */
  readonly actor: Actor;
  readonly retry: Retry;
  readonly sayToCustomer: SayToCustomer;
}

/** The taxonomy of bank answers: what a bank, network or provider said about one transaction. */
export const reasonTable = {
  insufficient_funds: {
    group: 'issuer',
    definition: 'Account or credit line cannot cover the amount right now',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  limit_exceeded: {
    group: 'issuer',
    definition: 'Amount, count or velocity ceiling set on the card or account was hit',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  expired_card: {
    group: 'card_data',
    definition: 'Card is past its end-of-validity date',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  invalid_card_number: {
    group: 'card_data',
    definition: 'PAN fails check digit or does not exist at the issuer',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  invalid_expiry_date: {
    group: 'card_data',
    definition: 'Expiry month/year typed is malformed or differs from the issuer record',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  incorrect_cvc: {
    group: 'card_data',
    definition: 'Security code (CVC/CVV/CID) missing or wrong',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  incorrect_pin: {
    group: 'card_data',
    definition: 'PIN wrong or required for this payment',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  pin_tries_exceeded: {
    group: 'card_data',
    definition: 'PIN counter is exhausted, card blocked until reset',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  avs_mismatch: {
    group: 'card_data',
    definition: 'Billing street or postcode differs from the issuer record',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  do_not_honor: {
    group: 'issuer',
    definition: 'Issuer said no and gave no reason (classic 05)',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  generic_decline: {
    group: 'issuer',
    definition: 'A refusal is stated but nothing says why or by whom',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  call_issuer: {
    group: 'issuer',
    definition: 'Issuer wants the cardholder (or merchant) to call before approving',
    actor: 'bank',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  lost_or_stolen_card: {
    group: 'issuer_sensitive',
    definition: 'Card was reported lost or stolen',
    actor: 'bank',
    retry: 'never',
    sayToCustomer: 'never',
  },
  pickup_card: {
    group: 'issuer_sensitive',
    definition: 'Issuer asks to retain the card (may be fraud or expired)',
    actor: 'bank',
    retry: 'never',
    sayToCustomer: 'never',
  },
  restricted_card: {
    group: 'issuer',
    definition: 'Card is blocked or restricted by issuer or cardholder controls',
    actor: 'bank',
    retry: 'other_card',
    sayToCustomer: 'generic',
  },
  card_not_activated: {
    group: 'issuer',
    definition: 'New or inactive card that has not been activated/unblocked',
    actor: 'customer',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  invalid_account: {
    group: 'issuer',
    definition: 'Account behind the card is closed, unknown or invalid',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'generic',
  },
  transaction_not_permitted: {
    group: 'issuer',
    definition: 'Issuer does not allow this kind of payment on the card (often online or foreign use is off)',
    actor: 'bank',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  card_type_not_supported: {
    group: 'acceptance',
    definition:
      'Card product (debit, prepaid, commercial, gift) is not accepted here or cannot do this purchase',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  network_not_supported: {
    group: 'acceptance',
    definition: 'Card brand (Amex, Diners, JCB, UnionPay...) is not enabled for the merchant or acquirer',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  currency_not_supported: {
    group: 'acceptance',
    definition: 'Currency not allowed for card, account or merchant contract',
    actor: 'merchant',
    retry: 'other_method',
    sayToCustomer: 'ok',
  },
  country_not_supported: {
    group: 'acceptance',
    definition: 'Card, buyer or IP country is not accepted for this payment',
    actor: 'customer',
    retry: 'other_method',
    sayToCustomer: 'ok',
  },
  invalid_amount: {
    group: 'acceptance',
    definition: 'Amount is below/above what is allowed or is malformed',
    actor: 'merchant',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  issuer_unavailable: {
    group: 'technical',
    definition: 'Issuing bank or its switch did not answer in time',
    actor: 'bank',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  suspected_fraud: {
    group: 'issuer_sensitive',
    definition: 'Issuer, network or acquirer flags the payment as possible fraud',
    actor: 'bank',
    retry: 'other_method',
    sayToCustomer: 'never',
  },
  blocked_by_risk_rules: {
    group: 'risk',
    definition: 'Merchant or PSP fraud rules or lists stopped it before or after authorisation',
    actor: 'merchant',
    retry: 'other_method',
    sayToCustomer: 'never',
  },
  too_many_attempts: {
    group: 'risk',
    definition: 'Retry or velocity cap at PSP, network or merchant was reached',
    actor: 'customer',
    retry: 'later',
    sayToCustomer: 'generic',
  },
  try_again_later: {
    group: 'issuer',
    definition: 'Issuer cannot decide now and invites a new try',
    actor: 'customer',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  recurring_revoked: {
    group: 'recurring',
    definition: 'Cardholder told the bank to stop this or all recurring charges',
    actor: 'customer',
    retry: 'never',
    sayToCustomer: 'generic',
  },
  compliance_violation: {
    group: 'policy',
    definition: 'Legal, sanctions, AML or scheme-rule reason prevents completion',
    actor: 'merchant',
    retry: 'never',
    sayToCustomer: 'never',
  },
  sca_required: {
    group: 'authentication',
    definition: 'Issuer soft-declined because strong authentication is missing',
    actor: 'merchant',
    retry: 'after_auth',
    sayToCustomer: 'ok',
  },
  card_not_enrolled_3ds: {
    group: 'authentication',
    definition: 'Card or issuer does not take part in 3-D Secure',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  authentication_failed: {
    group: 'authentication',
    definition: 'Cardholder failed 3DS (wrong code, denied, not verified)',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  authentication_rejected: {
    group: 'authentication',
    definition: 'Issuer rejected authentication outright (status R or frictionless refusal), no challenge',
    actor: 'bank',
    retry: 'other_card',
    sayToCustomer: 'generic',
  },
  challenge_abandoned: {
    group: 'authentication',
    definition: 'Cardholder closed or cancelled the 3DS challenge',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  challenge_timeout: {
    group: 'authentication',
    definition: '3DS challenge (OTP/app) ran out of time',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  authentication_pending: {
    group: 'authentication',
    definition: '3DS was started or notified but no final answer has arrived',
    actor: 'support',
    retry: 'after_auth',
    sayToCustomer: 'ok',
  },
  acs_unavailable: {
    group: 'authentication',
    definition: '3DS could not be done because issuer ACS or scheme directory had a problem',
    actor: 'bank',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  three_ds_technical_error: {
    group: 'authentication',
    definition: '3DS message, setup or version error on merchant/PSP/3DS-server side',
    actor: 'psp',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  authentication_attempted: {
    group: 'authentication',
    definition: 'Only proof of attempt exists (status A); authentication itself did not happen',
    actor: 'merchant',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  customer_cancelled: {
    group: 'customer_flow',
    definition: 'Buyer cancelled or left the payment page',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  session_expired: {
    group: 'customer_flow',
    definition: 'Payment session, link or order timed out before completion',
    actor: 'customer',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  payment_pending: {
    group: 'customer_flow',
    definition: 'No final result yet: processing, review or asynchronous method',
    actor: 'support',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  payer_action_required: {
    group: 'customer_flow',
    definition: 'Buyer must still approve or complete a redirect (e.g. PayPal approve link)',
    actor: 'customer',
    retry: 'after_auth',
    sayToCustomer: 'ok',
  },
  paypal_payer_account_restricted: {
    group: 'wallet',
    definition: 'Buyer wallet account is limited, locked, closed or cannot pay',
    actor: 'customer',
    retry: 'other_method',
    sayToCustomer: 'ok',
  },
  paypal_funding_declined: {
    group: 'wallet',
    definition: 'Card or bank behind the wallet was declined',
    actor: 'customer',
    retry: 'other_method',
    sayToCustomer: 'ok',
  },
  paypal_agreement_cancelled: {
    group: 'wallet',
    definition: 'Billing agreement / pre-approved payment was cancelled or is missing',
    actor: 'customer',
    retry: 'after_auth',
    sayToCustomer: 'ok',
  },
  payee_account_restricted: {
    group: 'merchant',
    definition: 'Merchant wallet/PSP account is limited, closed or unverified',
    actor: 'merchant',
    retry: 'never',
    sayToCustomer: 'generic',
  },
  wallet_token_invalid: {
    group: 'wallet',
    definition: 'Apple/Google Pay or other wallet payload cannot be decrypted or has expired',
    actor: 'merchant',
    retry: 'other_method',
    sayToCustomer: 'ok',
  },
  saved_card_invalid: {
    group: 'recurring',
    definition: 'Stored card, token or alias is unknown, expired or was replaced',
    actor: 'customer',
    retry: 'other_card',
    sayToCustomer: 'ok',
  },
  mandate_refused: {
    group: 'recurring',
    definition: 'No valid mandate, or recurring/MIT use is not allowed',
    actor: 'merchant',
    retry: 'after_auth',
    sayToCustomer: 'ok',
  },
  bnpl_declined: {
    group: 'alternative',
    definition: 'Pay-later, instalment or invoice provider refused the buyer',
    actor: 'customer',
    retry: 'other_method',
    sayToCustomer: 'ok',
  },
  merchant_configuration: {
    group: 'merchant',
    definition: 'Merchant account, terminal, contract or credentials are wrong or not enabled',
    actor: 'merchant',
    retry: 'never',
    sayToCustomer: 'generic',
  },
  invalid_request: {
    group: 'technical',
    definition: 'Request was malformed or a field was missing/wrong',
    actor: 'merchant',
    retry: 'never',
    sayToCustomer: 'generic',
  },
  duplicate_transaction: {
    group: 'technical',
    definition: 'Same payment was sent twice; first one may be paid',
    actor: 'support',
    retry: 'never',
    sayToCustomer: 'ok',
  },
  psp_technical_error: {
    group: 'technical',
    definition: 'Gateway, acquirer or network malfunction or time-out',
    actor: 'psp',
    retry: 'later',
    sayToCustomer: 'ok',
  },
  authorization_expired: {
    group: 'technical',
    definition: 'Reserved amount lapsed or was voided before capture',
    actor: 'merchant',
    retry: 'yes_same_card',
    sayToCustomer: 'ok',
  },
  invalid_state: {
    group: 'technical',
    definition: 'Operation does not fit the state (already paid, captured, voided, not found)',
    actor: 'support',
    retry: 'never',
    sayToCustomer: 'ok',
  },
  not_a_failure: {
    group: 'info',
    definition: 'Code or text reports success or pure information',
    actor: 'support',
    retry: 'never',
    sayToCustomer: 'ok',
  },
  unknown: {
    group: 'info',
    definition: 'Text/code gives no diagnosable cause',
    actor: 'support',
    retry: 'later',
    sayToCustomer: 'ok',
  },
} as const satisfies Record<string, ReasonFacts>;

export type Reason = keyof typeof reasonTable;

export const reasons = Object.keys(reasonTable) as readonly Reason[];

export function isReason(text: string): text is Reason {
  return Object.hasOwn(reasonTable, text);
}

export function reasonFacts(reason: Reason): ReasonFacts {
  return reasonTable[reason];
}

const strictness: Record<SayToCustomer, number> = { ok: 0, generic: 1, never: 2 };

/** The strictest of several: a sensitive reason stays sensitive whatever else was said. */
export function strictest(words: Iterable<SayToCustomer>): SayToCustomer {
  let result: SayToCustomer = 'ok';
  for (const word of words) if (strictness[word] > strictness[result]) result = word;
  return result;
}
