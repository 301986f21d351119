import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  leads: {
    try_other_card: 'Please use another card this time.',
    try_other_method: 'Please pay in another way this time.',
    contact_bank: 'Your bank can look into this payment, so please give it a call.',
    retry_same_card: 'Please start the payment once more with the same card.',
    retry_later:
      'It may well work at another time. If it does not, let us know and we will look into it further.',
    complete_authentication: 'Please confirm the payment with your bank, so that it can be completed.',
    correct_card_details:
      'Please enter the card details once more, and check that the billing address is the one your bank has on file.',
    update_saved_card:
      'Please choose a new card when you pay for this order, or replace the stored card in your account first.',
    pay_from_customer_area: 'The order can still be paid, so there is no need to place it again.',
    return_to_shop: 'Please complete the procedure if you still can; if not, we will check what happened.',
    approve_in_wallet: 'Please give your approval in PayPal, or in the wallet you chose.',
    wait: 'There is nothing you need to do at the moment. We will get back to you if anything is missing.',
    send_payment_link: 'We will send you a link by e-mail so that you can pay it in a few steps.',
    approve_quote: 'As soon as we have your approval, we will send you the link to pay.',
    place_new_order: 'If you would still like it, you are welcome to order again.',
    resend_message: 'We will have it sent to you.',
    check_mailbox:
      'Our messages go to the e-mail address in your billing details. If you cannot find this one, we will have it sent again.',
    change_renewal_setting:
      'You can change that yourself, for products that support it. We are happy to show you where.',
    merchant_fixes_setup: 'We are having this looked into and will let you know as soon as it is resolved.',
    review_refund:
      'We are checking this and will let you know the result, and how anything charged in excess is returned to you.',
    escalate:
      'We are passing it on to a team that can look into it in more detail, and will get back to you.',
    none: 'There is nothing you need to do.',
  },
  steps: {
    try_other_card: ['Have the other card at hand, and the phone on which your bank reaches you.'],
    try_other_method: [
      '{knowsMethods, select, yes {See which of these your order offers: {methods}.} other {See which other ways to pay the payment page offers.}}',
      'Choose one of them and follow it to the end.',
      'If you pay online, keep the page open until the shop confirms the payment.',
    ],
    contact_bank: [
      'Call the number on the back of your card.',
      'Tell the bank when you tried to pay and how much it was.',
      'Ask what happened to the payment, and whether the card is enabled for online payments.',
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
      'Look out for our e-mail after that, in your spam folder too.',
    ],
    place_new_order: ['Place a new order.', 'Pay it, and keep the page open until the shop confirms it.'],
    resend_message: [
      'Check the e-mail address in your billing details.',
      'Look in that mailbox, and in its spam folder.',
    ],
    check_mailbox: [
      'Look in the mailbox of that address.',
      'Look in its spam folder too.',
      'Let us know if you find nothing.',
    ],
    change_renewal_setting: [
      'Sign in to your account with {merchant}.',
      'Open the product and look for its automatic renewal.',
      'Switch it on or off.',
    ],
    merchant_fixes_setup: ['Wait until you hear from us before you try again in the same way.'],
    review_refund: ['Keep the statement that shows the amount.', 'Wait for our message.'],
    escalate: [
      'Leave the order as it is until you hear from us.',
      'If you can, send us a screenshot or tell us what time it happened.',
    ],
    none: ['Keep your order number in case you have a question: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {The next step:} other {The next steps:}}',
    onScreen: 'On the screen: {labels}.',
    quoted: '“{word}”',
    holdingState: 'We are looking into what happened.',
    holdingLead: 'We do not have the answer yet, and will get back to you as soon as we do.',
    questionOpen: 'We are looking into your question and will get back to you.',
    invoiceBy: 'You will have it by {date}.',
    closing: 'If anything is unclear, just reply to this message.',
    closingWithContact:
      'If anything is unclear, just reply to this message. You can also reach us here: {contact}.',
    regards: 'Kind regards',
    openOrder: 'Open the order again, choose how to pay and follow the steps on the screen.',
    keepOpen: 'Keep the page open until the shop confirms the payment.',
  },
};
