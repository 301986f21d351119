import { reasons, type Reason } from './answers/reasons.ts';

/** Causes that are about the order, not about one bank answer (contract, section 3). */
export const orderCauses = [
  'payment_not_started',
  'already_paid',
  'payment_in_progress',
  'paid_but_not_registered',
  'paid_after_cancellation',
  'paid_in_another_order',
  'return_to_shop_missing',
  'awaiting_customer_payment',
  'other_method_pending',
  'order_expired',
  'order_cancelled',
  'order_refunded',
  'payment_link_not_sent',
  'checkout_not_completed',
  'confirmation_missing',
  'confirmation_expected',
  'renewal_on_by_default',
  'renewal_not_available',
  'renewal_message_missing',
  'invoice_not_due_yet',
  'invoice_overdue',
  'charged_twice',
] as const;
export type OrderCause = (typeof orderCauses)[number];

/** What is wrong with the order: a bank answer's reason or an order cause. */
export type BuiltInCause = Reason | OrderCause;
export const causes: readonly BuiltInCause[] = [...reasons, ...orderCauses];

/** A cause that a rule file brings along, with texts of its own. */
export type OwnCause = string & { readonly ownCause: true };
export type Cause = BuiltInCause | OwnCause;

export function isBuiltInCause(text: string): text is BuiltInCause {
  return causes.some((cause) => cause === text);
}

export const actions = [
  'try_other_card',
  'try_other_method',
  'contact_bank',
  'retry_same_card',
  'retry_later',
  'complete_authentication',
  'correct_card_details',
  'update_saved_card',
  'pay_from_customer_area',
  'return_to_shop',
  'approve_in_wallet',
  'wait',
  'send_payment_link',
  'approve_quote',
  'place_new_order',
  'resend_message',
  'check_mailbox',
  'change_renewal_setting',
  'merchant_fixes_setup',
  'review_refund',
  'escalate',
  'none',
] as const;
export type Action = (typeof actions)[number];

export const actors = ['customer', 'bank', 'merchant', 'psp', 'support', 'nobody'] as const;
export type Actor = (typeof actors)[number];

export const retries = [
  'yes_same_card',
  'after_auth',
  'later',
  'other_card',
  'other_method',
  'never',
  'not_needed',
] as const;
export type Retry = (typeof retries)[number];

/** Strongest first; the position is the rank. */
export const certainties = ['certain', 'likely', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

export const symptoms = [
  'blank_page',
  'payment_refused',
  'auth_stuck',
  'no_code_received',
  'no_pay_button',
  'no_payment_link',
  'no_confirmation',
  'no_invoice',
  'renewal_question',
  'charged_twice',
  'other',
] as const;

export type VerdictKind = 'diagnosed' | 'needs_answer' | 'no_problem' | 'undetermined';
