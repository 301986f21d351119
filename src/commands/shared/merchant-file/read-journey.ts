import type { GatewayPage, Journey, Step } from '../../../merchants/journey.ts';
import { eventTypes, instruments, paymentMethods } from '../../../orders/vocabulary.ts';
import { flag, line, listOf, needed, objectOf, optional, otherwise } from './fields.ts';
import { localText, oneOf, ownId } from './words.ts';

/** Where a statement comes from: a profile of one's own may leave it out. */
export const sourceList = listOf(line(200), 'source');
export const sources = otherwise(sourceList, []);

export const method = oneOf(paymentMethods);
export const instrument = oneOf(instruments);
export const event = oneOf(eventTypes);

export const step = objectOf<Step>({
  id: needed(ownId),
  name: optional(localText),
  shownBy: optional(event),
  text: needed(localText),
  labels: optional(listOf(line(100), 'label')),
  sees: optional(localText),
  page: optional(ownId),
  sources,
});

export const gatewayPage = objectOf<GatewayPage>({
  id: needed(ownId),
  name: needed(localText),
  host: optional(line(200)),
  returnLabel: optional(line(100)),
  sources,
});

export const journey = objectOf<Journey>({
  id: needed(ownId),
  method: needed(method),
  instrument: optional(instrument),
  hostedPage: optional(ownId),
  needsSignIn: otherwise(flag, false),
  switchesRenewalOn: optional(flag),
  steps: needed(listOf(step, 'a step')),
  sources,
});
