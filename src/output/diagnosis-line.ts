import type { Decision } from '../diagnostics/decide.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { plainToSafeJson } from '../terminal/json.ts';
import { explanationOf, titleOf, type Diagnosis } from './diagnosis.ts';
import { toOrderDocument, toQuestions, toTransactionRows } from './diagnosis-document.ts';
import { toJourneyDocument } from './journey.ts';
import type { LinePart } from './line-part.ts';

/** What follows from the decision alone: more than half of a line. */
interface DecidedParts {
  /** From the verdict to the evidence. */
  readonly verdict: Uint8Array;
  /** From the questions to the transactions. */
  readonly questions: Uint8Array;
}

const encoder = new TextEncoder();

/** The fields of an object, without its braces. */
function fieldsOf(document: object): string {
  return plainToSafeJson(document).slice(1, -1);
}

function toDecidedParts(diagnosis: Diagnosis): DecidedParts {
  const { verdict, cause, certainty, rule, otherCauses } = diagnosis.finding;
  const title = titleOf(diagnosis);
  const explanation = explanationOf(diagnosis);
  const head = fieldsOf({ verdict, cause, certainty, rule, title, explanation });
  const questions = fieldsOf({ questions: toQuestions(diagnosis), otherCauses });
  return {
    verdict: encoder.encode(`,${head},"evidence":`),
    questions: encoder.encode(`,${questions},"transactions":`),
  };
}

const partsOf = new WeakMap<Catalogue, WeakMap<Decision, DecidedParts>>();

/** Many diagnoses share a decision, and its texts are written once. */
function decidedParts(diagnosis: Diagnosis): DecidedParts {
  const { texts, finding } = diagnosis;
  const ofTexts = partsOf.get(texts) ?? new WeakMap<Decision, DecidedParts>();
  partsOf.set(texts, ofTexts);
  const parts = ofTexts.get(finding.decision) ?? toDecidedParts(diagnosis);
  ofTexts.set(finding.decision, parts);
  return parts;
}

/**
 * The text of `toSafeJson(toDiagnosisDocument(diagnosis))` between two others, in parts, for many diagnoses one after the
 * other. What the customer is told is apart from most: its signs beyond Latin-1 would make the engine take all of the line
 * for wide ones.
 */
export function toDiagnosisLine(diagnosis: Diagnosis, begin = '', end = ''): readonly LinePart[] {
  const { finding, resolution } = diagnosis;
  const { verdict, questions } = decidedParts(diagnosis);
  return [
    `${begin}{"schema":"paytriage.diagnosis/1","order":${plainToSafeJson(toOrderDocument(diagnosis))}`,
    verdict,
    `${plainToSafeJson(finding.evidence)},"resolution":${plainToSafeJson(resolution)}`,
    questions,
    `${plainToSafeJson(toTransactionRows(diagnosis))},"journey":${plainToSafeJson(toJourneyDocument(diagnosis))}}${end}`,
  ];
}
