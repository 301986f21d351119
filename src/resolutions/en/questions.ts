import { networkNames } from '../network-names.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Questions } from '../questions.ts';

const yesNo = { yes: 'Yes', no: 'No' } as const;

export const askingTexts: Catalogue['asking'] = {
  which_order: 'Several orders match. Which one?',
  dont_know: 'Not known: ask something else',
  no_more: 'No more questions: show what is known',
};

/** What the agent asks the customer, or looks up in the shop. */
export const questionTexts: Questions = {
  symptom: {
    text: 'What went wrong, in the words of the customer?',
    choices: {
      blank_page: 'A blank page or window came up',
      payment_refused: 'The payment is refused',
      auth_stuck: 'The bank asked for a confirmation, but it does not go on',
      no_code_received: 'No code or request arrives from the bank',
      no_pay_button: 'There is no button to pay',
      no_payment_link: 'No payment link has arrived',
      no_confirmation: 'Paid, but no confirmation has arrived',
      no_invoice: 'Paid, but no invoice has arrived',
      renewal_question: 'A question about automatic renewal',
      charged_twice: 'The amount was charged twice',
      other: 'Something else',
    },
  },
  'card.network': {
    text: 'Which logo is on the card?',
    choices: { ...networkNames, other: 'Another one' },
  },
  'card.threeDSEnabled': {
    text: 'Has the customer already confirmed online payments with this card (3-D Secure)?',
    choices: yesNo,
  },
  'bank.notified': {
    text: 'Did the bank send a code or a request to confirm the payment?',
    choices: yesNo,
  },
  'bank.debited': {
    text: 'Does the bank account or statement show the amount?',
    choices: yesNo,
  },
  'payer.returned': {
    text: "Did the customer come back to the shop after the bank's page?",
    choices: yesNo,
  },
  'mailbox.checked': {
    text: 'Has the customer looked in the mailbox of the billing address, and in its spam folder?',
    choices: yesNo,
  },
  'other_card.tried': {
    text: 'Has another card been tried?',
    choices: yesNo,
  },
  'transactions.count': {
    text: "How many transactions does the order's own tab in the shop show?",
    choices: { '0': 'None, the tab is empty', '1': 'One or more' },
  },
};
