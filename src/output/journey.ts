import { textIn } from '../merchants/local-text.ts';
import { findPosition, type StepPosition, type StepState } from '../merchants/position.ts';
import { isFinalStatus } from '../orders/vocabulary.ts';
import type { Diagnosis } from './diagnosis.ts';

export interface JourneyStep {
  readonly id: string;
  readonly state: StepState;
  /** Two or three words; the id where the profile has none. */
  readonly name: string;
  /** What the customer does at this step. */
  readonly text: string;
}

/** The way to pay an order that waits, and how far its customer got. */
export interface JourneyDocument {
  readonly id: string;
  /** False: neither events, transactions nor the customer tell, and the path begins at its first step. */
  readonly isKnown: boolean;
  readonly steps: readonly JourneyStep[];
}

/** Journey of an unpaid order with the step that the customer has reached; undefined where none is known or left. */
export function openPosition({ order, profile, finding }: Diagnosis) {
  if (isFinalStatus(order.status)) return undefined;
  const position = findPosition(order, profile, finding.told.get('symptom'));
  return position?.steps.some(({ state }) => state === 'here') === true ? position : undefined;
}

/** Name of a step in the agent's language. */
export function nameOf({ step }: StepPosition, { language }: Diagnosis): string {
  return step.name === undefined ? step.id : textIn(step.name, language);
}

/** The key `journey` of a diagnosis; null for an order that is not waiting, or whose way to pay nobody described. */
export function toJourneyDocument(diagnosis: Diagnosis): JourneyDocument | null {
  const position = openPosition(diagnosis);
  if (position === undefined) return null;
  return {
    id: position.journey.id,
    isKnown: position.isKnown,
    steps: position.steps.map((each) => ({
      id: each.step.id,
      state: each.state,
      name: nameOf(each, diagnosis),
      text: textIn(each.step.text, diagnosis.language),
    })),
  };
}
