import type { CauseText } from '../catalogue.ts';

/** Causes around 3-D Secure, the check by which a bank makes sure that the cardholder is paying. */
export const authenticationCauses = {
  card_not_enrolled_3ds: {
    title: 'The card has no 3-D Secure',
    explanation:
      'The shop called the page on which the bank confirms online payments (3-D Secure), and the card is not signed up for it. A blank page is the typical sign.',
  },
  sca_required: {
    title: 'The bank asks for strong authentication',
    explanation:
      'The bank has not refused: it wants the customer to confirm the payment first, with a code or its app, and the shop sent it without that.',
  },
  authentication_failed: {
    title: 'The confirmation with the bank failed',
    explanation:
      'In the 3-D Secure step the code was wrong, the request was denied in the app, or the bank could not verify the customer.',
  },
  authentication_rejected: {
    title: 'The bank rejected the authentication',
    explanation:
      'The bank turned the payment down in the 3-D Secure step without asking the customer anything. The same card will hardly work before the customer has spoken to the bank.',
  },
  challenge_abandoned: {
    title: 'The confirmation with the bank was broken off',
    explanation:
      "The bank's page for confirming the payment (3-D Secure) was closed or cancelled before the end.",
  },
  challenge_timeout: {
    title: 'The confirmation with the bank took too long',
    explanation:
      'The bank waited for a code or for approval in its app (3-D Secure), and the time ran out before it came.',
  },
  authentication_pending: {
    title: 'The bank has not finished the authentication',
    explanation:
      'The bank was asked to confirm the payment with the customer (3-D Secure) and has not reported a result. No money is held yet.',
  },
  acs_unavailable: {
    title: "The bank's authentication page is down",
    explanation:
      'The 3-D Secure service of the bank or of the card network did not work, so the payment could not be confirmed.',
  },
  three_ds_technical_error: {
    title: 'A technical error stopped 3-D Secure',
    explanation:
      'The fault lies in the messages or the setup between shop, payment provider and 3-D Secure service, not with the customer.',
  },
  authentication_attempted: {
    title: 'The bank could only attempt the authentication',
    explanation:
      'The bank confirmed that 3-D Secure was tried, not that the customer was verified. The payment may be allowed, at a higher risk for the merchant.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
