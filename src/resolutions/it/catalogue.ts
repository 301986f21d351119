import type { Catalogue } from '../catalogue.ts';
import { actionTexts } from './actions.ts';
import { authenticationCauses } from './causes-authentication.ts';
import { cardCauses } from './causes-card.ts';
import { issuerCauses } from './causes-issuer.ts';
import { merchantCauses } from './causes-merchant.ts';
import { orderCauseTexts } from './causes-order.ts';
import { payerCauses } from './causes-payer.ts';
import { reasonStatements, situationStatements } from './statements.ts';
import { customerTexts, offerTexts } from './customer.ts';
import { fallbacks, labels, phrases } from './labels.ts';
import { askingTexts, questionTexts } from './questions.ts';
import { journeyTexts } from './journey.ts';
import { terminalTexts } from './terminal.ts';
import { traceTexts } from './trace.ts';

/** Every text in Italian, as a support desk in Italy or Ticino would put it. */
export const italian: Catalogue = {
  causes: {
    ...cardCauses,
    ...issuerCauses,
    ...authenticationCauses,
    ...merchantCauses,
    ...payerCauses,
    ...orderCauseTexts,
  },
  actions: actionTexts,
  customer: customerTexts,
  offers: offerTexts,
  reasonsToCustomer: reasonStatements,
  situationsToCustomer: situationStatements,
  questions: questionTexts,
  asking: askingTexts,
  terminal: terminalTexts,
  trace: traceTexts,
  journey: journeyTexts,
  labels,
  phrases,
  fallbacks,
};
