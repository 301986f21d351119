import { describe, expect, it } from 'vitest';
import { actors, retries } from '../vocabulary.ts';
import { isReason, reasonFacts, reasons, strictest } from './reasons.ts';

describe('the taxonomy of reasons', () => {
  it('keeps five reasons from the customer', () => {
    expect(reasons.filter((reason) => reasonFacts(reason).sayToCustomer === 'never')).toEqual([
      'lost_or_stolen_card',
      'pickup_card',
      'suspected_fraud',
      'blocked_by_risk_rules',
      'compliance_violation',
    ]);
  });

  it('says of each reason what it means, who can change it and whether to try again', () => {
    for (const reason of reasons) {
      const { definition, group, actor, retry } = reasonFacts(reason);
      expect([definition, group], reason).not.toContain('');
      expect(actors).toContain(actor);
      expect(retries).toContain(retry);
    }
  });

  it('never lets a lost, stolen or retained card be tried again', () => {
    for (const reason of ['lost_or_stolen_card', 'pickup_card'] as const) {
      expect(reasonFacts(reason).retry).toBe('never');
    }
  });

  it('has the ids of the contract', () => {
    expect(reasons.join(' ')).toBe(
      'insufficient_funds limit_exceeded expired_card invalid_card_number invalid_expiry_date incorrect_cvc ' +
        'incorrect_pin pin_tries_exceeded avs_mismatch do_not_honor generic_decline call_issuer ' +
        'lost_or_stolen_card pickup_card restricted_card card_not_activated invalid_account ' +
        'transaction_not_permitted card_type_not_supported network_not_supported currency_not_supported ' +
        'country_not_supported invalid_amount issuer_unavailable suspected_fraud blocked_by_risk_rules ' +
        'too_many_attempts try_again_later recurring_revoked compliance_violation sca_required ' +
        'card_not_enrolled_3ds authentication_failed authentication_rejected challenge_abandoned ' +
        'challenge_timeout authentication_pending acs_unavailable three_ds_technical_error ' +
        'authentication_attempted customer_cancelled session_expired payment_pending payer_action_required ' +
        'paypal_payer_account_restricted paypal_funding_declined paypal_agreement_cancelled ' +
        'payee_account_restricted wallet_token_invalid saved_card_invalid mandate_refused bnpl_declined ' +
        'merchant_configuration invalid_request duplicate_transaction psp_technical_error ' +
        'authorization_expired invalid_state not_a_failure unknown',
    );
  });

  it('knows no other', () => {
    expect(['expired_card', 'Expired_card', 'already_paid', 'toString', ''].map(isReason)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

it('strictest: a sensitive word stays, whatever else was said', () => {
  expect(strictest([])).toBe('ok');
  expect(strictest(['ok', 'generic', 'ok'])).toBe('generic');
  expect(strictest(['generic', 'never', 'ok'])).toBe('never');
});
