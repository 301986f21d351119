import type { Rule } from '../rule.ts';
import { acceptanceRules } from './acceptance.ts';
import { afterPaymentRules } from './after-payment.ts';
import { bankAnswerRules } from './bank-answer.ts';
import { beforePaymentRules } from './before-payment.ts';
import { closedOrderRules } from './closed-order.ts';
import { customerReportRules } from './customer-report.ts';
import { inProgressRules } from './in-progress.ts';
import { moneyRules } from './money.ts';
import { silenceRules } from './silence.ts';
import { unfinishedAttemptRules } from './unfinished-attempt.ts';

/** Every rule that comes with paytriage, by id. */
export const builtInRules: readonly Rule[] = [
  ...moneyRules,
  ...afterPaymentRules,
  ...beforePaymentRules,
  ...inProgressRules,
  ...closedOrderRules,
  ...acceptanceRules,
  ...bankAnswerRules,
  ...unfinishedAttemptRules,
  ...customerReportRules,
  ...silenceRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));
