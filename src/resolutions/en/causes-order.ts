import type { OrderCause } from '../../diagnostics/vocabulary.ts';
import type { CauseText } from '../catalogue.ts';

/** Causes that are about the order, not about one answer of a bank. */
export const orderCauseTexts = {
  payment_not_started: {
    title: 'The payment never began',
    explanation:
      'The order has no transaction at all, so the customer could not start paying. The first thing to check is whether the network of the card is accepted.',
  },
  already_paid: {
    title: 'The order is paid',
    explanation: 'The money has arrived and the order shows it. Nothing is left to pay.',
  },
  payment_in_progress: {
    title: 'A payment is under way',
    explanation:
      'An amount is reserved or a payment is in processing, so it may still go through. Until that is settled a second one could charge the customer twice.',
  },
  paid_but_not_registered: {
    title: 'Paid, but the order does not show it',
    explanation:
      'The payment succeeded, yet the order still waits for one. The message from the provider to the shop has probably been lost.',
  },
  paid_after_cancellation: {
    title: 'Money was taken for a closed order',
    explanation:
      'A payment succeeded although the order was cancelled or had expired. Either the order is revived or the money goes back.',
  },
  paid_in_another_order: {
    title: 'Probably paid with a later order',
    explanation:
      'The same customer paid another order for the same thing and amount soon after this one. It is a strong hint, not a proof.',
  },
  return_to_shop_missing: {
    title: 'The customer did not come back to the shop',
    explanation:
      'The bank approved the payment, but the last click back to the shop is missing, so the shop may not know of it yet.',
  },
  awaiting_customer_payment: {
    title: 'The order waits for its payment',
    explanation:
      'It is unpaid and nothing wrong was found. The customer can pay this order; a new one is not needed.',
  },
  other_method_pending: {
    title: 'Transfer, cheque or invoice not received yet',
    explanation: 'The customer chose a way of paying that takes its time, and the money has not arrived.',
  },
  order_expired: {
    title: 'The order has expired',
    explanation:
      'The time for paying it has run out, so it cannot be paid any more, whatever went wrong before.',
  },
  order_cancelled: {
    title: 'The order was cancelled',
    explanation: 'The customer, the shop or a time limit closed it, so it cannot be paid any more.',
  },
  order_refunded: {
    title: 'The order was refunded',
    explanation:
      'All or part of the money was sent back. Banks may take several days to show it on the statement.',
  },
  payment_link_not_sent: {
    title: 'No payment link was sent yet',
    explanation:
      'The link goes out after the quote is approved: either the approval is missing or the link is.',
  },
  checkout_not_completed: {
    title: 'The customer stopped before paying',
    explanation: 'The order got as far as the cart, the checkout or the billing details, and no further.',
  },
  confirmation_missing: {
    title: 'Paid, but the confirmation was not sent',
    explanation: 'The payment succeeded and the message that should have followed is not in the log.',
  },
  confirmation_expected: {
    title: 'The confirmation was sent or is still due',
    explanation:
      'The order is paid and its confirmation has gone out or is not late yet. It goes to the address in the billing details.',
  },
  renewal_on_by_default: {
    title: 'Automatic renewal was switched on by paying',
    explanation:
      'With this way of paying the merchant switches automatic renewal on for the next period. The customer can switch it off.',
  },
  renewal_not_available: {
    title: 'This product does not renew automatically',
    explanation:
      'The merchant offers no automatic renewal for it: each period has to be ordered and paid by hand.',
  },
  renewal_message_missing: {
    title: 'The renewal confirmation was not sent',
    explanation: 'Automatic renewal comes with its own message for this product, and it is not in the log.',
  },
  invoice_not_due_yet: {
    title: 'The invoice is not due yet',
    explanation: 'The merchant promises the invoice within a number of working days, and they are not over.',
  },
  invoice_overdue: {
    title: 'The invoice is overdue',
    explanation: 'The working days in which the merchant promises the invoice are over and it was not sent.',
  },
  charged_twice: {
    title: 'More was charged than the order costs',
    explanation:
      "What was collected, less what was refunded, is more than the order's amount. The difference belongs to the customer.",
  },
} as const satisfies Readonly<Record<OrderCause, CauseText>>;
