import type { GuideTexts } from '../guide-texts.ts';

export const guideTexts: GuideTexts = {
  topics: {
    authorisation: 'How the bank asks for a confirmation',
    messages: 'Messages that come, and when',
    renewal: 'Automatic renewal',
    invoice: 'Invoice',
    contact: 'Whom to ask',
    statuses: 'Words for the status of an order',
    notes: 'Good to know',
  },
  messageNames: {
    quote_sent: 'Quote',
    quote_approved: 'Approval of the quote',
    payment_link_sent: 'Link to pay',
    cart_opened: 'Cart opened',
    checkout_started: 'Checkout started',
    billing_details_entered: 'Billing details entered',
    redirected_to_bank: 'Sent to the bank',
    returned_from_bank: 'Back from the bank',
    payment_confirmation_sent: 'Confirmation of the payment',
    renewal_confirmation_sent: 'Message that automatic renewal is on',
    invoice_sent: 'Invoice',
    payment_reminder: 'Reminder',
    second_payment_reminder: 'Second reminder',
    order_cancelled: 'Cancellation of an order that was not paid',
  },
  messages: {
    title: 'Paying at {merchant}',
    titleOfOrder: 'Paying order {number} at {merchant}',
    topics: 'Topics',
    journey:
      'Pay {instrument, select, saved {{method, select, card {with a stored card} other {by {name}, stored account}}} new {{method, select, card {with a new card} other {by {name}, new account}}} other {by {name}}}{signIn, select, without {, without signing in} other {}}',
    noSteps: 'The steps of this way to pay are not described.',
    sees: 'What appears: {text}',
    onPage: 'Page: {page}',
    renewalOn: 'Paying this way switches automatic renewal on where the product has it.',
    renewalOff: 'Paying this way leaves automatic renewal as it is.',

    threeDSAlways: 'Every card payment is confirmed with the bank that issued the card (3-D Secure).',
    threeDSUsed: 'The bank that issued the card may ask for a confirmation of the payment.',
    code: 'Code by text message: it comes to the telephone number the bank has, and is typed on the payment page.',
    app: 'Bank app: open it, approve the payment, then go back to the payment page.',
    token: 'Token or card reader: it shows a code to type on the payment page.',
    bankDecides:
      'The bank decides which of these it asks for. If nothing arrives, the bank can check telephone number, app and card.',
    minutes: 'The confirmation has to be given within {minutes, plural, one {# minute} other {# minutes}}.',
    payPalMayAsk: 'PayPal may ask for a code, its app or another proof of its own.',

    atOnce:
      '{from, select, quote_approval {as soon as the approved quote has arrived} order {right after ordering} other {right after the payment}}',
    inDays:
      '{days, plural, one {# day} other {# days}} {from, select, quote_approval {after the approved quote has arrived} order {after ordering} other {after the payment}}',
    inWorkingDays:
      'within {days, plural, one {# working day} other {# working days}} {from, select, quote_approval {of the approved quote} order {of the order} other {of the payment}}',
    paidBy: 'when paid by {methods}',
    instrument:
      '{instrument, select, saved {with a stored card or account} other {with a new card or account}}',
    onlyFor: 'for {products}',
    mailbox:
      '{mailbox, select, billing_reference {to the address in the billing details} other {to the address given in the order}}',
    unsure: 'Expected or not known for {products}: the sources disagree. It is no fault if it does not come.',

    onByDefault: 'Switched on by paying by {methods}.',
    canBeSwitchedOff: 'It can be switched off in the customer area at any time.',
    cannotBeSwitchedOff: 'It cannot be switched off.',
    availableFor: 'Available for {products}.',
    notAvailableFor: 'Not available for {products}: these are ordered and paid anew each time.',
    triedBefore:
      'The payment is tried {days, plural, one {# day} other {# days}} before the product expires.',
    staysOff: 'Not touched by this way to pay: {journey}.',

    invoice:
      'It arrives within {days, plural, one {# working day} other {# working days}}; weekends and nationwide public holidays do not count (country: {country}).',
    invoiceDate:
      '{datedOn, select, payment_day {It carries the date of the payment.} other {It carries the date of the order.}}',

    status: '{status}: {words}',
    deadline: 'An unpaid order is kept for {days, plural, one {# day} other {# days}}.',
    reminders: 'Reminders are sent on day {days}.',
    adjustable: 'The seller may have set other periods.',
    registration:
      '{days, plural, =0 {Paid by {method}: the order shows it at once.} one {Paid by {method}: the order shows it within # day.} other {Paid by {method}: the order shows it within # days.}}',

    remaining: '{count, plural, one {One step remains:} other {# steps remain:}}',
    positionUnknown: 'How far the customer has come is not known, so these are all the steps.',
    nothingRemains: 'The order is paid: no step remains.',
    wait: 'Paying has to wait: a payment may still go through, or somebody has to act first.',
    closed: 'The order is closed and can no longer be paid.',
    unclear: 'What has happened is not known well enough to say. First find out: {command}',
    noJourney: 'No way to pay this order is described.',
  },
};
