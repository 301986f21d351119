import type { ThreeDS } from '../../orders/order.ts';
import { strengths, type Answer } from './answer.ts';
import type { Certainty } from '../vocabulary.ts';
import type { CodeBook } from './code-book.ts';
import { reasonFacts, type Reason } from './reasons.ts';

function answer(reason: Reason, code: string, certainty: Certainty = 'certain'): Answer {
  return {
    reason,
    certainty,
    matched: 'three_ds',
    strength: strengths.threeDS,
    retry: reasonFacts(reason).retry,
    delay: undefined,
    scheme: 'emv3ds',
    code,
    span: undefined,
    sayToCustomer: undefined,
    meaning: undefined,
  };
}

const notFailing: ReadonlySet<Reason> = new Set(['not_a_failure', 'authentication_pending']);

/** transStatusReason tells more than the status, except where it only repeats "failed". */
function fromReasonCode(threeDS: ThreeDS, network: string | undefined, codes: CodeBook): Answer | undefined {
  const { transStatusReason, transStatus } = threeDS;
  if (transStatusReason === undefined || transStatus === 'Y' || transStatus === 'A') return undefined;
  const code = `transStatusReason=${transStatusReason.padStart(2, '0')}`;
  const entry = codes.find('emv3ds', code, network);
  if (entry === undefined || notFailing.has(entry.reason)) return undefined;
  // "Card authentication failed" beside a rejection is the issuer's rejection, not the customer's slip.
  return entry.reason === 'authentication_failed' && transStatus === 'R'
    ? undefined
    : answer(entry.reason, code);
}

/** Statuses that end an authentication badly; the others leave the fault to what came after. */
const faults: Readonly<Partial<Record<NonNullable<ThreeDS['transStatus']>, readonly [Reason, Certainty]>>> = {
  N: ['authentication_failed', 'certain'],
  R: ['authentication_rejected', 'certain'],
  U: ['acs_unavailable', 'likely'],
};

function fromEnrolment({ enrolled, errorCode }: ThreeDS, codes: CodeBook): Answer | undefined {
  if (enrolled === 'U') return answer('acs_unavailable', 'enrolled=U', 'likely');
  if (errorCode === undefined) return undefined;
  const entry = codes.find('emv3ds', `errorCode=${errorCode}`);
  return entry && answer(entry.reason, entry.code, 'likely');
}

/**
 * What the EMV 3-D Secure fields of a transaction that did not succeed say; undefined where they show no fault.
 * `network` scopes the reason codes 80 and above, which each network defines for itself.
 */
export function readThreeDS(
  threeDS: ThreeDS | undefined,
  network: string | undefined,
  codes: CodeBook,
): Answer | undefined {
  if (threeDS === undefined) return undefined;
  const byReason = fromReasonCode(threeDS, network, codes);
  if (byReason !== undefined) return byReason;
  const { enrolled, transStatus } = threeDS;
  if (enrolled === 'N' && transStatus !== 'Y') return answer('card_not_enrolled_3ds', 'enrolled=N');
  if (transStatus === undefined) return fromEnrolment(threeDS, codes);
  const fault = faults[transStatus];
  return fault && answer(fault[0], `transStatus=${transStatus}`, fault[1]);
}
