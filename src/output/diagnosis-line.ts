import type { Question } from '../diagnostics/questions.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { toSafeJson } from '../terminal/json.ts';
import { explanationOf, titleOf, type Diagnosis } from './diagnosis.ts';
import { toOrderDocument, toQuestions, toTransactionRows } from './diagnosis-document.ts';
import { toJourneyDocument } from './journey.ts';

/** Texts that many diagnoses share, written once: the questions alone are half of a line. */
class WrittenParts {
  readonly #questions = new WeakMap<readonly Question[], string>();
  readonly #causes = new Map<string | null, string>();

  questions(diagnosis: Diagnosis): string {
    const { questions } = diagnosis.finding;
    if (questions.length === 0) return '[]';
    const known = this.#questions.get(questions);
    if (known !== undefined) return known;
    const text = toSafeJson(toQuestions(diagnosis));
    this.#questions.set(questions, text);
    return text;
  }

  /** Title and explanation, of the verdict where there is no cause. */
  cause(diagnosis: Diagnosis): string {
    const { cause, verdict } = diagnosis.finding;
    const key = cause ?? ` ${verdict}`;
    const known = this.#causes.get(key);
    if (known !== undefined) return known;
    const text = `"title":${toSafeJson(titleOf(diagnosis))},"explanation":${toSafeJson(explanationOf(diagnosis))}`;
    this.#causes.set(key, text);
    return text;
  }
}

const partsOf = new WeakMap<Catalogue, WrittenParts>();

function writtenParts(texts: Catalogue): WrittenParts {
  const parts = partsOf.get(texts) ?? new WrittenParts();
  partsOf.set(texts, parts);
  return parts;
}

/** The same text as `toSafeJson(toDiagnosisDocument(diagnosis))`, for many diagnoses one after the other. */
export function toDiagnosisLine(diagnosis: Diagnosis): string {
  const { finding, resolution, texts } = diagnosis;
  const { verdict, cause, certainty, rule, evidence, otherCauses } = finding;
  const parts = writtenParts(texts);
  const head = toSafeJson({
    schema: 'paytriage.diagnosis/1',
    order: toOrderDocument(diagnosis),
    verdict,
    cause,
    certainty,
    rule,
  });
  const middle = toSafeJson({ evidence, resolution });
  const tail = toSafeJson({
    otherCauses,
    transactions: toTransactionRows(diagnosis),
    journey: toJourneyDocument(diagnosis),
  });
  return `${head.slice(0, -1)},${parts.cause(diagnosis)},${middle.slice(1, -1)},"questions":${parts.questions(diagnosis)},${tail.slice(1)}`;
}
