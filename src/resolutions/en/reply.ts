import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  steps: {
    try_other_card: ['Have another card at hand: {merchant} takes {networks}.'],
    try_other_method: [
      'See which other ways to pay your order offers ({methods}).',
      'Choose one of them and follow it to the end.',
      'Keep the page open until the shop confirms the payment.',
    ],
    contact_bank: [
      'Call the number on the back of your card.',
      'Tell the bank when you tried to pay and how much it was.',
      'Ask what stopped the payment, and whether the card is enabled for online payments.',
      'Let us know what the bank said if you need our help.',
    ],
    retry_same_card: ['Have your card at hand, and the phone on which your bank reaches you.'],
    retry_later: ['Wait a few hours before you try once more.'],
    complete_authentication: [
      'Have the phone at hand that has your bank’s app or receives its codes.',
      'Confirm the payment as soon as your bank asks you to.',
      'Keep the page open until the shop confirms the payment.',
    ],
    correct_card_details: [
      'Have your card at hand.',
      'Compare number, expiry date and security code with the card, character by character.',
    ],
    update_saved_card: ['Have the new card at hand.'],
    pay_from_customer_area: ['Have your order number at hand: {number}.'],
    return_to_shop: [
      'Check whether the bank’s page is still open.',
      'If it is, choose “{returnButton}” there.',
      'If it is closed, let us know and leave the order as it is.',
    ],
    approve_in_wallet: [
      'Sign in to PayPal, or to the wallet you chose.',
      'Open the payment that is waiting there and approve it.',
      'Continue until the shop shows its confirmation.',
    ],
    wait: ['Leave the order as it is for now.', 'Wait until you hear from us or from the shop.'],
    send_payment_link: ['Wait for our e-mail with the link, and look in your spam folder too.'],
    approve_quote: [
      'Look through the quote.',
      'Send it back to us with your approval.',
      'Wait for the e-mail with the link to pay.',
    ],
    place_new_order: [
      'Place the order again if you would still like it.',
      'Pay the new order, and keep the page open until the shop confirms it.',
    ],
    resend_message: [
      'Check the e-mail address in your billing details.',
      'Look in that mailbox, and in its spam folder.',
    ],
    check_mailbox: [
      'Look in the mailbox of the address in your billing details.',
      'Look in its spam folder too.',
      'Let us know if you find nothing.',
    ],
    change_renewal_setting: [
      'Sign in to your account with {merchant}.',
      'Open the product and look for its automatic renewal.',
      'Switch it on or off.',
    ],
    merchant_fixes_setup: ['Leave the order as it is until you hear from us.'],
    review_refund: ['Keep the statement that shows the amount.', 'Wait for our message.'],
    escalate: [
      'Leave the order as it is until you hear from us.',
      'If you have a screenshot or know what time it happened, send it to us.',
    ],
    none: ['Keep your order number in case you have a question: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {The next step:} other {The next steps:}}',
    onScreen: 'On the screen: {labels}.',
    quoted: '“{word}”',
    closing: 'If anything is unclear, just reply to this message.',
    closingWithContact:
      'If anything is unclear, just reply to this message. You can also reach us here: {contact}.',
    regards: 'Kind regards',
    openOrder: 'Open the order again, choose how to pay and follow the steps on the screen.',
    keepOpen: 'Keep the page open until the shop confirms the payment.',
  },
};
