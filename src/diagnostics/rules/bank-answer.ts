import type { Reason } from '../answers/reasons.ts';
import type { Advice, Rule } from '../rule.ts';

/** Reasons that explain nothing: success codes read on a failed attempt, and texts without a diagnosis. */
type Silent = 'not_a_failure' | 'unknown';

/** What to do about each thing a bank, network or provider can say. */
const advice: Readonly<Record<Exclude<Reason, Silent>, Advice>> = {
  insufficient_funds: { action: 'try_other_card', alternatives: ['try_other_method', 'retry_later'] },
  limit_exceeded: { action: 'try_other_card', alternatives: ['contact_bank', 'try_other_method'] },
  expired_card: { action: 'try_other_card', alternatives: ['correct_card_details', 'try_other_method'] },
  invalid_card_number: { action: 'correct_card_details', alternatives: ['try_other_card'] },
  invalid_expiry_date: { action: 'correct_card_details', alternatives: ['try_other_card'] },
  incorrect_cvc: { action: 'correct_card_details', alternatives: ['try_other_card'] },
  incorrect_pin: { action: 'retry_same_card', alternatives: ['try_other_card'] },
  pin_tries_exceeded: { action: 'try_other_card', alternatives: ['contact_bank'] },
  avs_mismatch: { action: 'correct_card_details', alternatives: ['try_other_card'] },
  do_not_honor: { action: 'try_other_card', alternatives: ['contact_bank', 'try_other_method'] },
  generic_decline: { action: 'try_other_card', alternatives: ['contact_bank', 'try_other_method'] },
  call_issuer: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
  lost_or_stolen_card: { action: 'try_other_method', alternatives: ['try_other_card', 'contact_bank'] },
  pickup_card: { action: 'try_other_method', alternatives: ['try_other_card', 'contact_bank'] },
  restricted_card: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
  card_not_activated: { action: 'contact_bank', alternatives: ['try_other_card'] },
  invalid_account: { action: 'try_other_card', alternatives: ['try_other_method'] },
  transaction_not_permitted: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
  card_type_not_supported: { action: 'try_other_card', alternatives: ['try_other_method'] },
  network_not_supported: { action: 'try_other_card', alternatives: ['try_other_method'] },
  currency_not_supported: { action: 'try_other_method', alternatives: ['merchant_fixes_setup'] },
  country_not_supported: { action: 'try_other_method', alternatives: ['try_other_card'] },
  invalid_amount: { action: 'merchant_fixes_setup' },
  issuer_unavailable: { action: 'retry_later', alternatives: ['try_other_card'] },
  suspected_fraud: { action: 'try_other_method', alternatives: ['contact_bank'] },
  blocked_by_risk_rules: { action: 'try_other_method', alternatives: ['merchant_fixes_setup'] },
  too_many_attempts: { action: 'retry_later', alternatives: ['try_other_method'] },
  try_again_later: { action: 'retry_later', alternatives: ['try_other_card'] },
  recurring_revoked: { action: 'try_other_method', alternatives: ['contact_bank'] },
  compliance_violation: { action: 'escalate' },
  sca_required: { action: 'complete_authentication', alternatives: ['try_other_card'] },
  card_not_enrolled_3ds: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
  authentication_failed: { action: 'retry_same_card', alternatives: ['contact_bank', 'try_other_card'] },
  authentication_rejected: { action: 'contact_bank', alternatives: ['try_other_card', 'try_other_method'] },
  challenge_abandoned: { action: 'retry_same_card', alternatives: ['try_other_card'] },
  challenge_timeout: { action: 'retry_same_card', alternatives: ['contact_bank', 'try_other_card'] },
  authentication_pending: { action: 'contact_bank', alternatives: ['try_other_card'] },
  acs_unavailable: { action: 'retry_later', alternatives: ['try_other_card'] },
  three_ds_technical_error: { action: 'retry_later', alternatives: ['try_other_method', 'escalate'] },
  authentication_attempted: { action: 'retry_same_card', alternatives: ['try_other_card'] },
  customer_cancelled: { action: 'retry_same_card', alternatives: ['try_other_card'] },
  session_expired: { action: 'retry_same_card', alternatives: ['try_other_card'] },
  payment_pending: { action: 'wait', retry: 'not_needed' },
  payer_action_required: { action: 'approve_in_wallet', alternatives: ['try_other_method'] },
  paypal_payer_account_restricted: { action: 'try_other_method' },
  paypal_funding_declined: { action: 'try_other_method', alternatives: ['approve_in_wallet'] },
  paypal_agreement_cancelled: { action: 'approve_in_wallet', alternatives: ['try_other_method'] },
  payee_account_restricted: { action: 'merchant_fixes_setup', alternatives: ['try_other_method'] },
  wallet_token_invalid: { action: 'try_other_method', alternatives: ['merchant_fixes_setup'] },
  saved_card_invalid: { action: 'update_saved_card', alternatives: ['try_other_card'] },
  mandate_refused: { action: 'complete_authentication', alternatives: ['try_other_method'] },
  bnpl_declined: { action: 'try_other_method' },
  merchant_configuration: { action: 'merchant_fixes_setup', alternatives: ['try_other_method'] },
  invalid_request: { action: 'merchant_fixes_setup', alternatives: ['escalate'] },
  duplicate_transaction: { action: 'escalate' },
  psp_technical_error: { action: 'retry_later', alternatives: ['try_other_method'] },
  authorization_expired: { action: 'retry_same_card', alternatives: ['try_other_card'] },
  invalid_state: { action: 'escalate' },
};

const reasonsWithAdvice = Object.keys(advice) as readonly (keyof typeof advice)[];

/** Two reasons that never stand for one another, to show a rule what it must not match. */
const another = (reason: Reason): Reason =>
  reason === 'expired_card' ? 'insufficient_funds' : 'expired_card';

function toRule(reason: keyof typeof advice): Rule {
  return {
    id: `bank-answer-${reason.replaceAll('_', '-')}`,
    family: 'answer',
    cause: reason,
    certainty: { fact: 'attempt.certainty' },
    when: { 'order.state': 'open', 'attempt.reason': reason },
    resolution: advice[reason],
    source: 'S1.16 to S1.18: the notes are what the bank sent; code tables and phrases of the bank answers',
    examples: [
      { facts: { 'order.state': 'open', 'attempt.reason': reason }, outcome: 'matched' },
      { facts: { 'order.state': 'open', 'attempt.reason': another(reason) }, outcome: 'not_matched' },
      { facts: { 'order.state': 'open' }, outcome: 'undecided' },
    ],
  };
}

/** One rule a reason: what the latest attempt's bank answer means for the order. */
export const bankAnswerRules: readonly Rule[] = [
  ...reasonsWithAdvice.map(toRule),
  {
    id: 'stored-card-expired',
    family: 'answer',
    cause: 'expired_card',
    certainty: { fact: 'attempt.certainty' },
    when: { 'order.state': 'open', 'attempt.reason': 'expired_card', 'attempt.storedCard': true },
    resolution: { action: 'update_saved_card', alternatives: ['try_other_card', 'try_other_method'] },
    supersedes: ['bank-answer-expired-card'],
    source: 'systems 2.4: a stored card that has expired fails every renewal until it is replaced',
    examples: [
      {
        facts: { 'order.state': 'open', 'attempt.reason': 'expired_card', 'attempt.storedCard': true },
        outcome: 'matched',
      },
      {
        facts: { 'order.state': 'open', 'attempt.reason': 'expired_card', 'attempt.storedCard': false },
        outcome: 'not_matched',
      },
      { facts: { 'order.state': 'open', 'attempt.reason': 'expired_card' }, outcome: 'undecided' },
    ],
  },
];
