import { askableFacts, factOf, isFactId, type FactId } from '../../diagnostics/facts/facts.ts';
import type { FactValue } from '../../diagnostics/facts/situation.ts';
import { UsageError } from '../../errors.ts';
import { nearestWord } from './nearest-word.ts';
import { knownNetworks, toNetwork } from '../../orders/card-network.ts';

const booleans: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  y: true,
  no: false,
  false: false,
  n: false,
};

function toValue(fact: FactId, text: string): FactValue {
  const { type, values } = factOf(fact);
  if (type === 'boolean') {
    const value = booleans[text.toLowerCase()];
    if (value === undefined) throw new UsageError(`${fact} is answered with yes or no, not "${text}".`);
    return value;
  }
  if (type === 'number') {
    if (!/^\d{1,9}$/.test(text))
      throw new UsageError(`${fact} is answered with a whole number, not "${text}".`);
    return Number(text);
  }
  if (fact === 'card.network') {
    const network = toNetwork(text);
    if (knownNetworks.includes(network)) return network;
    throw new UsageError(
      `There is no card network "${text}".${nearestWord(network, knownNetworks)}`,
      `One of ${knownNetworks.join(', ')}`,
    );
  }
  if (values !== undefined && !values.includes(text)) {
    throw new UsageError(
      `${fact} has no value "${text}".${nearestWord(text, values)}`,
      `One of ${values.join(', ')}`,
    );
  }
  return text;
}

/** Reads `--symptom` and `--answer fact=value` into what the agent was told. */
export function readTold(
  symptom: string | undefined,
  answers: readonly string[] = [],
): ReadonlyMap<string, FactValue> {
  const told = new Map<string, FactValue>();
  for (const answer of answers) {
    const split = answer.indexOf('=');
    const fact = answer.slice(0, Math.max(0, split)).trim();
    if (split < 1) {
      throw new UsageError(
        `--answer needs fact=value, not "${answer}".`,
        'For example --answer card.network=amex',
      );
    }
    if (!isFactId(fact) || !askableFacts.includes(fact)) {
      throw new UsageError(
        `No agent can be asked for "${fact}".${nearestWord(fact, askableFacts)}`,
        `One of ${askableFacts.join(', ')}`,
      );
    }
    told.set(fact, toValue(fact, answer.slice(split + 1).trim()));
  }
  if (symptom !== undefined) told.set('symptom', toValue('symptom', symptom));
  return told;
}
