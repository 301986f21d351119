import type { Action } from '../../diagnostics/vocabulary.ts';
import type { ActionText } from '../catalogue.ts';

/** What the agent does. Other ways out are listed beside the action, so the steps keep to their own. */
export const actionTexts = {
  try_other_card: {
    label: 'Pay with another card',
    steps: [
      'Ask which network the card belongs to: {merchant} takes {networks}.',
      'Ask the customer to pay order {number} with a different card of an accepted network.',
      'Check in {where} that the new payment has gone through.',
    ],
  },
  try_other_method: {
    label: 'Pay in another way',
    steps: [
      'Check which other ways to pay are offered for this order: by {methods}.',
      'Name them to the customer and let the customer choose.',
      'Check in {where} that the new payment has arrived.',
    ],
  },
  contact_bank: {
    label: 'Ask the bank',
    steps: [
      'Ask the customer to call {bank}: the number is on the back of the card.',
      'Give the time and the amount ({amount}) of the attempt, so that the bank can find it.',
      'The bank can see what stopped the payment and fix it, for example by enabling 3-D Secure or online payments, or by raising a limit.',
      'The card is not used again before the bank has answered.',
    ],
  },
  retry_same_card: {
    label: 'Try again with the same card',
    steps: [
      'Ask the customer to start the payment of order {number} again with the same card.',
      'Ask the customer to keep the page open until the shop confirms the payment.',
      'If it fails again, read the new note in {where} before anything else is tried.',
    ],
  },
  retry_later: {
    label: 'Try again later',
    steps: [
      'Check in {where} that no payment of order {number} is still open.',
      'Ask the customer to wait some hours, or a full day after many attempts, and then to try once more.',
      'If it fails again, read the new note before anything else is tried.',
    ],
  },
  complete_authentication: {
    label: "Complete the bank's confirmation",
    steps: [
      "Ask the customer to keep the phone with the bank's app, or the one that receives its codes, at hand.",
      'Have the customer complete the payment and confirm it as soon as {bank} asks.',
      'If no request or code arrives, the bank has to check the phone number and the app on its side.',
    ],
  },
  correct_card_details: {
    label: 'Enter the card details again',
    steps: [
      'Ask the customer to compare number, expiry date and security code with the card; never have them read out to you.',
      'Check that the billing address of order {number} is the one the bank knows.',
      'Have the customer enter the details again, once or twice at most.',
    ],
  },
  update_saved_card: {
    label: 'Replace the stored card',
    steps: [
      'Ask the customer to add a current card to the account with {merchant}, or to choose a new card when paying.',
      'Have the customer pay order {number} with it: storing a card alone does not pay an open order.',
      'The old card can be removed afterwards.',
    ],
  },
  pay_from_customer_area: {
    label: 'Pay the order that waits',
    steps: [
      'Tell the customer that order {number} is still open, so a second order is not needed.',
      'To pay it the customer has to {payRoute}.',
      'Check in {where} that the payment has arrived.',
    ],
  },
  return_to_shop: {
    label: 'Go back to the shop to finish',
    steps: [
      "Ask whether the bank's page is still open; if so, the customer chooses “{returnButton}” there.",
      'Look at order {number} in {where} again after a few minutes.',
      'If it is still waiting, have the payment checked with the provider; do not take a second payment before that.',
    ],
  },
  approve_in_wallet: {
    label: 'Approve the payment in the wallet',
    steps: [
      'Ask the customer to sign in to PayPal, or to the wallet that was chosen, and look for the open payment.',
      'Have the customer approve it and continue until the shop shows its confirmation.',
      'If nothing is waiting there, have the customer open the payment of order {number} again.',
    ],
  },
  wait: {
    label: 'Wait for the result',
    steps: [
      'Tell the customer that order {number} is being dealt with and that there is nothing to do for now.',
      'Do not take a second payment in the meantime.',
      'Check it again in {where} later; a new diagnosis says when it is time to escalate.',
    ],
  },
  send_payment_link: {
    label: 'Send the payment link',
    steps: [
      'Check that the quote of order {number} is approved and that the e-mail address is right.',
      'Send the payment link.',
      'Ask the customer to look in the spam folder if it does not arrive.',
    ],
  },
  approve_quote: {
    label: 'Have the quote approved',
    steps: [
      'Ask the customer to approve the quote of order {number} and to send it back.',
      'Once the approval has arrived, send the payment link.',
    ],
  },
  place_new_order: {
    label: 'Place a new order',
    steps: [
      'Make sure in {where} that nothing was charged for order {number}.',
      'If the customer still wants it, a new order has to be placed and paid.',
    ],
  },
  resend_message: {
    label: 'Send the message again',
    steps: [
      'Compare the e-mail address of order {number} with the one the customer reads.',
      'Have the missing message sent again, to the corrected address if need be.',
      'If it cannot be sent from {where}, ask {contact}.',
    ],
  },
  check_mailbox: {
    label: 'Look in the mailbox',
    steps: [
      'Tell the customer which address the message went to: the one in the billing details.',
      'Ask the customer to look in the spam folder of that mailbox too.',
      'If it is not there, have it sent again.',
    ],
  },
  change_renewal_setting: {
    label: 'Change the renewal setting',
    steps: [
      'Ask whether the customer wants automatic renewal or not, and check that the product offers it.',
      'Show where it is switched on and off: in the account with {merchant}.',
      "If it was renewed against the customer's wish, ask {contact} what can be done.",
    ],
  },
  merchant_fixes_setup: {
    label: 'Have the merchant fix the setup',
    steps: [
      'Copy the code and the note of the transaction from {where}.',
      'Pass them to whoever looks after the payment setup of {merchant}, or to the payment provider.',
      'Tell the customer that the fault is not on their side, and report back once it is fixed.',
    ],
  },
  review_refund: {
    label: 'Check and refund',
    steps: [
      'Add up in {where} what was charged and refunded for order {number} (order amount: {amount}).',
      'Ask the customer what the bank statement shows: an amount that is only reserved may disappear by itself.',
      'Have anything charged in excess refunded by whoever may do so at {merchant}.',
    ],
  },
  escalate: {
    label: 'Escalate with a dossier',
    steps: [
      'Gather first: order {number}, amount ({amount}), time and time zone, card network and last four digits, and the notes in {where}.',
      'Add what the customer saw, on which device and browser, and what has been tried.',
      'Hand it all to {contact} in one message.',
      'Tell the customer when to expect an answer; until then the order stays as it is.',
    ],
  },
  none: {
    label: 'Nothing to do',
    steps: [
      'Tell the customer where order {number} stands.',
      'If the customer sees something different, ask for a screenshot and check again.',
    ],
  },
} as const satisfies Readonly<Record<Action, ActionText>>;
