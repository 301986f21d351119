import type { CauseText } from '../catalogue.ts';

/** Causes that the customer's bank decides on. */
export const issuerCauses = {
  insufficient_funds: {
    title: 'Not enough money available',
    explanation: 'The account or the credit line behind the card did not cover the amount at that moment.',
  },
  limit_exceeded: {
    title: 'A limit of the card was reached',
    explanation:
      'The bank caps the amount or the number of payments per day or month. The next day may be fine, or the bank raises the cap.',
  },
  do_not_honor: {
    title: 'The bank declined without giving a reason',
    explanation:
      'This answer tells nothing more, so it is no diagnosis: anything from a limit to missing 3-D Secure can be behind it. Only the bank knows.',
  },
  generic_decline: {
    title: 'The payment was declined, reason unknown',
    explanation: 'A refusal was reported, but neither why nor by whom. The bank can tell the customer more.',
  },
  call_issuer: {
    title: 'The bank wants the customer to call',
    explanation: 'The bank will not approve the payment before it has spoken to its customer.',
  },
  restricted_card: {
    title: 'The card is blocked or restricted',
    explanation:
      'The bank, or the customer in the banking app, has blocked the card or limited where it may be used.',
  },
  invalid_account: {
    title: 'The account behind the card is not valid',
    explanation:
      'The bank reports that the account is closed or unknown, so no payment with this card can work.',
  },
  transaction_not_permitted: {
    title: 'The card is not enabled for this payment',
    explanation:
      'The bank does not allow this kind of payment on the card; often online or foreign payments are switched off.',
  },
  issuer_unavailable: {
    title: 'The bank could not be reached',
    explanation:
      "The customer's bank did not answer in time. Nothing is wrong with the card as far as we know.",
  },
  try_again_later: {
    title: 'The bank could not decide just then',
    explanation: 'The bank gave no final answer and invites another attempt later.',
  },
  lost_or_stolen_card: {
    title: 'The card was reported lost or stolen',
    explanation:
      'The bank has it on record as lost or stolen. Do not tell the customer: whoever pays may not be the cardholder.',
  },
  pickup_card: {
    title: 'The bank wants this card withdrawn',
    explanation:
      'The bank asks merchants to keep the card, which may mean misuse. Do not tell the customer; only the bank can clear it up.',
  },
  suspected_fraud: {
    title: 'The payment was flagged as possible fraud',
    explanation:
      'The bank, the card network or the provider suspects misuse; it can be a false alarm. Do not tell the customer this reason.',
  },
  recurring_revoked: {
    title: 'The customer stopped recurring payments',
    explanation:
      'The cardholder told the bank to refuse repeated charges by this merchant, one or all of them. They must not be tried again.',
  },
  mandate_refused: {
    title: 'The permission for automatic payments is missing',
    explanation:
      'A charge without the customer present needs an earlier permission (a mandate), and there is none that counts.',
  },
  authorization_expired: {
    title: 'The reserved amount has been released',
    explanation:
      'The bank had set the amount aside, but it was not collected in time or was given up. The order is not paid.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
