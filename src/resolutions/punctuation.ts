import type { Catalogue } from './catalogue.ts';
import { fill } from './template.ts';

type Texts = Pick<Catalogue, 'phrases'>;

/** `label: text`; French sets a no-break blank before the colon. */
export function labelled({ phrases }: Texts, label: string, text: string): string {
  return fill(phrases.labelled, { label, text });
}

/** `first; second; third`. */
export function separated({ phrases }: Texts, parts: readonly string[]): string {
  return parts.slice(1).reduce((first, second) => fill(phrases.aside, { first, second }), parts[0] ?? '');
}
