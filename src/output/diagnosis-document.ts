import type { FactValue } from '../diagnostics/facts/situation.ts';
import type { FactId } from '../diagnostics/facts/facts.ts';
import { questionText } from '../resolutions/question-text.ts';
import { explanationOf, titleOf, type Diagnosis } from './diagnosis.ts';
import { toJourneyDocument } from './journey.ts';
import { toTransactionRow, type TransactionRow } from './transaction-row.ts';

interface QuestionDocument {
  readonly fact: FactId;
  readonly text: string;
  readonly choices: readonly { readonly value: FactValue; readonly text: string }[];
}

export function toOrderDocument({ order }: Diagnosis): object {
  const { number, merchant, status, nativeStatus, placedAt, amount, currency, customer } = order;
  return {
    number,
    merchant,
    status,
    nativeStatus: nativeStatus ?? null,
    placedAt,
    amount: amount ?? null,
    currency: currency ?? null,
    customer: customer ?? {},
  };
}

export function toQuestions({ finding, texts }: Diagnosis): readonly QuestionDocument[] {
  return finding.questions.map(({ fact, choices }) => ({ fact, ...questionText(texts, fact, choices) }));
}

/** The transactions tab as rows; null where the transactions are not loaded. */
export function toTransactionRows({ finding }: Diagnosis): readonly TransactionRow[] | null {
  const { transactions, answers } = finding;
  return transactions?.map((transaction) => toTransactionRow(transaction, answers.get(transaction))) ?? null;
}

/** The diagnosis as `diagnose --json` prints it: `paytriage.diagnosis/1` of the contract, and `journey`. */
export function toDiagnosisDocument(diagnosis: Diagnosis): object {
  const { finding, resolution } = diagnosis;
  return {
    schema: 'paytriage.diagnosis/1',
    order: toOrderDocument(diagnosis),
    verdict: finding.verdict,
    cause: finding.cause,
    certainty: finding.certainty,
    rule: finding.rule,
    title: titleOf(diagnosis),
    explanation: explanationOf(diagnosis),
    evidence: finding.evidence,
    resolution,
    questions: toQuestions(diagnosis),
    otherCauses: finding.otherCauses,
    transactions: toTransactionRows(diagnosis),
    journey: toJourneyDocument(diagnosis),
  };
}
