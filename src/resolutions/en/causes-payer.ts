import type { CauseText } from '../catalogue.ts';

/** Causes on the way through the payment page, or in the customer's wallet. */
export const payerCauses = {
  customer_cancelled: {
    title: 'The payment was broken off on the payment page',
    explanation:
      'The customer cancelled or left the payment page before the end. Nothing was charged by this attempt.',
  },
  session_expired: {
    title: 'The payment page timed out',
    explanation: 'The payment page or link was open for too long. A fresh one will work.',
  },
  payment_pending: {
    title: 'The payment has no final result yet',
    explanation:
      'It is in processing or under review, or the way of paying answers later by its nature. It may still go through.',
  },
  payer_action_required: {
    title: 'The customer still has to approve the payment',
    explanation:
      'The payment waits for a step of the customer, such as approving it at PayPal or at the bank.',
  },
  paypal_payer_account_restricted: {
    title: "The customer's PayPal account cannot pay",
    explanation:
      'PayPal has limited, locked or closed the account, or it cannot be used for this payment. PayPal can tell its owner why.',
  },
  paypal_funding_declined: {
    title: 'PayPal could not charge the chosen source',
    explanation:
      'The card or bank account behind the PayPal account was declined. Another one in the same account may work.',
  },
  paypal_agreement_cancelled: {
    title: 'The PayPal agreement is cancelled or missing',
    explanation:
      'Automatic payments by PayPal rest on an agreement that the customer gave once. It is no longer there and has to be given again.',
  },
  wallet_token_invalid: {
    title: "The wallet's payment data cannot be used",
    explanation:
      'What Apple Pay, Google Pay or another wallet handed over has run out or cannot be read by the shop.',
  },
  bnpl_declined: {
    title: 'The pay-later provider said no',
    explanation:
      'The provider of instalments or purchase on invoice did not accept this order. It need not say why.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
