import { enrolments, threeDSFlows, transStatuses } from '../../orders/vocabulary.ts';
import { unlessEmpty, type JsonObject } from './json-fields.ts';

export interface ThreeDSFields {
  readonly version?: string | undefined;
  readonly enrolled?: string | undefined;
  readonly transStatus?: string | undefined;
  readonly transStatusReason?: string | undefined;
  readonly eci?: string | undefined;
  readonly flow?: string | undefined;
}

function oneOf(words: readonly string[], word: string | undefined): string | undefined {
  return word !== undefined && words.includes(word) ? word : undefined;
}

/** 3-D Secure in EMV's terms: letters that EMV does not know are left out; undefined where nothing is left. */
export function toThreeDS({ enrolled, transStatus, flow, ...rest }: ThreeDSFields): JsonObject | undefined {
  return unlessEmpty({
    enrolled: oneOf(enrolments, enrolled?.toUpperCase()),
    transStatus: oneOf(transStatuses, transStatus?.toUpperCase()),
    flow: oneOf(threeDSFlows, flow?.toLowerCase()),
    ...rest,
  });
}
