import { describe, expect, it } from 'vitest';
import { reasons } from './answers/reasons.ts';
import { actions, actors, causes, certainties, orderCauses, retries, symptoms } from './vocabulary.ts';

/** Every id here is public: scripts, rule files and translations of other people hold it. */
describe('the ids of the contract', () => {
  it.each<[string, readonly string[], string]>([
    [
      'symptoms',
      symptoms,
      'blank_page payment_refused auth_stuck no_code_received no_pay_button no_payment_link no_confirmation ' +
        'no_invoice renewal_question charged_twice other',
    ],
    [
      'causes about the order',
      orderCauses,
      'payment_not_started already_paid payment_in_progress paid_but_not_registered paid_after_cancellation ' +
        'paid_in_another_order return_to_shop_missing awaiting_customer_payment other_method_pending order_expired ' +
        'order_cancelled order_refunded payment_link_not_sent checkout_not_completed confirmation_missing ' +
        'confirmation_expected renewal_on_by_default renewal_not_available renewal_message_missing ' +
        'invoice_not_due_yet invoice_overdue charged_twice',
    ],
    [
      'actions',
      actions,
      'try_other_card try_other_method contact_bank retry_same_card retry_later complete_authentication ' +
        'correct_card_details update_saved_card pay_from_customer_area return_to_shop approve_in_wallet wait ' +
        'send_payment_link approve_quote place_new_order resend_message check_mailbox change_renewal_setting ' +
        'merchant_fixes_setup review_refund escalate none',
    ],
    ['actors', actors, 'customer bank merchant psp support nobody'],
    ['retries', retries, 'yes_same_card after_auth later other_card other_method never not_needed'],
    ['certainties, the strongest first', certainties, 'certain likely possible'],
  ])('%s', (_what, ids, expected) => {
    expect(ids.join(' ')).toBe(expected);
  });

  it('a cause is a reason of one transaction or about the order, never both', () => {
    expect(causes).toHaveLength(new Set([...reasons, ...orderCauses]).size);
  });
});
