import type { Action } from '../../diagnostics/vocabulary.ts';
import type { CustomerText, Offer } from '../catalogue.ts';

const notCompleted = 'The payment could not be completed.';

/** What the customer reads. No blame; where a payment may still go through, no word about paying. */
export const customerTexts = {
  try_other_card: {
    state: notCompleted,
    request: 'Please use another card for this payment.',
  },
  try_other_method: {
    state: notCompleted,
    request: 'Please choose another way to pay: by {methods}, if your order offers it.',
  },
  contact_bank: {
    state: notCompleted,
    request:
      'Please call your bank, using the number on the back of your card, and ask about this payment. They can see what stopped it and help you further.',
  },
  retry_same_card: {
    state: notCompleted,
    request:
      'Please start the payment again with the same card, and keep the page open until the shop confirms it.',
  },
  retry_later: {
    state: notCompleted,
    request:
      'Please wait a few hours and then try once more. If it still does not work, let us know and we will look into it further.',
  },
  complete_authentication: {
    state: 'The payment has not been confirmed with your bank yet.',
    request:
      'Please complete the payment: when your bank asks you to confirm it, do so in its app or with the code it sends, and keep the page open until the shop confirms the payment.',
  },
  correct_card_details: {
    state: notCompleted,
    request:
      'Please enter the card details again exactly as they appear on your card, and check that the billing address is the one your bank has on file.',
  },
  update_saved_card: {
    state: notCompleted,
    request:
      'Please choose a new card when you pay for this order, or replace the stored card in your account first.',
  },
  pay_from_customer_area: {
    state: 'It is still waiting for its payment.',
    request: 'To pay it, please {payRoute}. You do not need to place the order again.',
  },
  return_to_shop: {
    state: 'The payment has not been reported back to the shop yet.',
    request:
      "If the bank's page is still open, please choose “{returnButton}” there to finish. If you have closed it, just let us know and leave the order as it is; we will check what happened.",
  },
  approve_in_wallet: {
    state: 'The payment is not approved yet.',
    request:
      'Please sign in to PayPal, or to the wallet you chose, approve the payment there and continue until the shop shows its confirmation.',
  },
  wait: {
    state: 'We are waiting for the final result.',
    request: 'Please leave everything as it is for now. We will get back to you if anything is missing.',
  },
  send_payment_link: {
    state: 'It is waiting for its payment.',
    request: 'We will send you a link by e-mail so that you can pay it in a few steps.',
  },
  approve_quote: {
    state: 'The quote for it is waiting for your approval.',
    request:
      'Please look through the quote and send us your approval. As soon as we have it, you will receive the link to pay.',
  },
  place_new_order: {
    state: 'It can no longer be paid.',
    request:
      'If you would still like it, please place a new order. We are happy to help if anything is unclear.',
  },
  resend_message: {
    state: 'One of our messages does not seem to have reached you.',
    request:
      'We will have it sent to you. Please look for it in the mailbox of the address in your billing details, and in its spam folder.',
  },
  check_mailbox: {
    state: 'Our message about it goes to the address in your billing details.',
    request:
      'Please look in the mailbox of the address in your billing details, and in its spam folder. If you cannot find our message, let us know and we will have it sent again.',
  },
  change_renewal_setting: {
    state: 'Its renewal depends on a setting.',
    request:
      'You can switch automatic renewal on or off in your account with {merchant}, for products that support it. We are happy to show you where.',
  },
  merchant_fixes_setup: {
    state: notCompleted,
    request: 'We are having this looked into and will let you know as soon as it is resolved.',
  },
  review_refund: {
    state: 'We are checking what was charged for it.',
    request:
      'There is nothing you need to do. We will let you know the result and how anything charged in excess is returned to you.',
  },
  escalate: {
    state: 'It needs a closer look.',
    request:
      'We have passed it on to a team that can look into it in more detail. Please leave the order as it is until you hear from us.',
  },
  none: {
    state: 'We have not found anything wrong with it.',
    request:
      'There is nothing you need to do. If something looks different to you, just reply to this message.',
  },
} as const satisfies Readonly<Record<Action, CustomerText>>;

/** Further ways out, added to a request that may carry them. */
export const offerTexts = {
  try_other_card: 'You can also use another card.',
  try_other_method: 'Alternatively, you can pay by {methods}, if your order offers it.',
  contact_bank: 'Your bank can tell you more about this payment.',
} as const satisfies Readonly<Record<Offer, string>>;
