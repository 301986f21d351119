import type { CauseText } from '../catalogue.ts';

/** Causes that lie in the card itself or in what was typed from it. */
export const cardCauses = {
  expired_card: {
    title: 'The card has expired',
    explanation:
      'The card is past the date printed on it. The customer has probably received a new one from the bank.',
  },
  invalid_card_number: {
    title: 'The card number is not valid',
    explanation: 'The number has a slip in it, or the bank does not know a card with this number.',
  },
  invalid_expiry_date: {
    title: 'The expiry date does not match',
    explanation: 'The month and year that were typed are not those the bank has for this card.',
  },
  incorrect_cvc: {
    title: 'The security code is wrong or missing',
    explanation:
      'The three digits on the back of the card (four on the front of an American Express) did not match.',
  },
  incorrect_pin: {
    title: 'The PIN was not accepted',
    explanation: "The payment needed the card's PIN and the one that was entered was wrong, or none was.",
  },
  pin_tries_exceeded: {
    title: 'The PIN is locked after too many tries',
    explanation:
      'A wrong PIN was entered several times, so the bank has locked it. Only the bank can unlock it again.',
  },
  avs_mismatch: {
    title: 'The billing address does not match',
    explanation:
      "The bank compares street and postcode with its own records, and they differ from the order's address.",
  },
  card_not_activated: {
    title: 'The card has not been activated yet',
    explanation: 'New or dormant cards have to be activated with the bank before the first payment.',
  },
  saved_card_invalid: {
    title: 'The stored card can no longer be used',
    explanation:
      'The card kept for this account has expired or was replaced, or its record with the payment provider is gone.',
  },
  card_type_not_supported: {
    title: 'This type of card cannot be used here',
    explanation:
      'The network may be right, but this kind of card (debit, prepaid, company or gift card) is not accepted for this order.',
  },
  network_not_supported: {
    title: 'The merchant does not take this card or way to pay',
    explanation:
      'The card belongs to a network, such as American Express, that this merchant has no contract for, or the chosen way to pay is not on offer there. The card itself is fine.',
  },
  country_not_supported: {
    title: 'Cards from this country are not accepted',
    explanation:
      'The country of the card, of the customer or of the internet connection is not accepted for this payment.',
  },
  currency_not_supported: {
    title: 'The card cannot be charged in this currency',
    explanation: "The card, its account or the merchant's contract does not allow the currency of the order.",
  },
} as const satisfies Readonly<Record<string, CauseText>>;
