import type { CauseText } from '../catalogue.ts';

/** Causes on the side of the merchant or its payment provider, or in the rules both have to follow. */
export const merchantCauses = {
  invalid_amount: {
    title: 'The amount was not accepted',
    explanation:
      'It is above or below what is allowed for this payment, or the shop sent it in a wrong form.',
  },
  blocked_by_risk_rules: {
    title: 'A risk rule of shop or provider stopped it',
    explanation:
      "A rule or block list of the merchant or the provider refused the payment, not the bank. Do not tell the customer; the merchant's team can review the rule.",
  },
  too_many_attempts: {
    title: 'Too many attempts in a short time',
    explanation:
      'The number of tries allowed for this card or customer is used up. Each further attempt fails and prolongs the wait.',
  },
  compliance_violation: {
    title: 'Legal or network rules forbid this payment',
    explanation:
      'A legal, sanctions or card network rule stands against it. Do not tell the customer; the provider has to clear it up.',
  },
  payee_account_restricted: {
    title: "The merchant's account is restricted",
    explanation:
      "The merchant's own account with PayPal or another provider is limited, closed or unverified, so it cannot receive the money.",
  },
  merchant_configuration: {
    title: "The merchant's payment setup is wrong",
    explanation:
      'An account, contract or access key at the payment provider is wrong or not enabled. No card will work until it is fixed.',
  },
  invalid_request: {
    title: 'The shop sent a faulty request',
    explanation:
      'The payment provider could not use what the shop sent: a field was wrong or missing. The customer can do nothing about it.',
  },
  psp_technical_error: {
    title: 'A technical fault at the payment provider',
    explanation:
      'The gateway, the acquiring bank or the card network had a fault or answered too late. Check that nothing was charged before anyone tries again.',
  },
  duplicate_transaction: {
    title: 'The same payment was sent twice',
    explanation:
      'The provider refused the second one because an identical first one exists, which may well be paid.',
  },
  invalid_state: {
    title: 'The payment does not fit the state of the order',
    explanation:
      'The shop tried something that is no longer possible, such as paying what is paid or collecting what was released.',
  },
  not_a_failure: {
    title: 'No failure was reported',
    explanation: 'The message reports a success or gives mere information, so it does not explain a problem.',
  },
  unknown: {
    title: 'The answer does not say what is wrong',
    explanation: 'Neither code nor text of the answer names a cause that is known. It takes a closer look.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
