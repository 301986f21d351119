import { findObject, isJsonObject, type JsonObject } from './json-fields.ts';

/** A value that another one only carries, and where it lies in there. */
export interface Carried {
  readonly value: unknown;
  readonly field: string;
}

/**
 * What an envelope carries: `{"data": …}` (GraphQL, and what WordPress sends through a tunnel), the answer in a
 * recorded call, the body of a SOAP envelope. Undefined where the value is no envelope.
 */
export function openEnvelope(value: JsonObject): readonly Carried[] | undefined {
  const soap = findObject(findObject(value, 'Envelope'), 'Body');
  if (soap !== undefined) return [{ value: soap, field: '.Envelope.Body' }];
  const answer = findAnswer(value);
  if (answer !== undefined) return spread(answer);
  const beside = Object.keys(value).filter((key) => key !== 'data' && key !== 'extensions');
  const data = value['data'];
  if (beside.length > 0 || typeof data !== 'object' || data === null) return undefined;
  return spread({ value: data, field: '.data' });
}

/** WireMock and its likes keep a call as `request` and `response`. */
function findAnswer(value: JsonObject): Carried | undefined {
  const response = isJsonObject(value['request']) ? findObject(value, 'response') : undefined;
  const body = response?.['jsonBody'];
  return isJsonObject(body) ? { value: body, field: '.response.jsonBody' } : undefined;
}

function spread({ value, field }: Carried): readonly Carried[] {
  if (!Array.isArray(value)) return [{ value, field }];
  return value.map((each: unknown, index) => ({ value: each, field: `${field}[${index}]` }));
}
