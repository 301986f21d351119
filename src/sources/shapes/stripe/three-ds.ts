import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';

/** Stripe's outcome of an authentication in EMV 3-D Secure terms. */
const outcomes: ReadonlyMap<string, JsonObject> = new Map([
  ['authenticated', { transStatus: 'Y' }],
  ['attempt_acknowledged', { transStatus: 'A' }],
  // The issuer took note of an exemption and authenticated nobody.
  ['exempted', { transStatus: 'I' }],
  ['failed', { transStatus: 'N' }],
  ['processing_error', { transStatus: 'U' }],
  ['not_supported', { enrolled: 'N' }],
]);

/** Why it came to that outcome, which is more exact and overrides it. */
const reasons: ReadonlyMap<string, JsonObject> = new Map([
  // EMV reason 29: the cardholder began the challenge and did not complete it.
  ['abandoned', { transStatus: 'N', transStatusReason: '29' }],
  ['canceled', { transStatus: 'N', transStatusReason: '29' }],
  ['card_not_enrolled', { enrolled: 'N' }],
  ['network_not_supported', { enrolled: 'N' }],
  ['bypassed', { enrolled: 'B' }],
  ['rejected', { transStatus: 'R' }],
  // No EMV error code is known, so Stripe's own word stands in its place.
  ['protocol_error', { errorCode: 'protocol_error' }],
]);

const flows: ReadonlySet<string> = new Set(['frictionless', 'challenge']);

/** What a charge tells of 3-D Secure; undefined where it was not asked for. */
export function toThreeDS(charge: JsonObject): JsonObject | undefined {
  const details = findObject(charge, 'payment_method_details');
  const threeDS = findObject(findObject(details, 'card'), 'three_d_secure');
  if (threeDS === undefined) return undefined;
  const flow = findText(threeDS, 'authentication_flow');
  return unlessEmpty({
    version: findText(threeDS, 'version'),
    eci: findText(threeDS, 'electronic_commerce_indicator'),
    flow: flow !== undefined && flows.has(flow) ? flow : undefined,
    ...outcomes.get(findText(threeDS, 'result') ?? oldOutcome(threeDS)),
    ...reasons.get(findText(threeDS, 'result_reason') ?? ''),
  });
}

/** Before `result` there were two flags; `succeeded` alone meant an attempt that counts. */
function oldOutcome(threeDS: JsonObject): string {
  if (threeDS['authenticated'] === true) return 'authenticated';
  if (threeDS['authenticated'] !== false) return '';
  return threeDS['succeeded'] === true ? 'attempt_acknowledged' : 'failed';
}
