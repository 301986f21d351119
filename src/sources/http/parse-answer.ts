import { hasOpenEnd } from '../json-scan.ts';
import { parseJson } from '../parse-json.ts';

export type ParsedAnswer =
  | { readonly kind: 'json'; readonly value: unknown; readonly hasTextBefore: boolean }
  | { readonly kind: 'cut_off' }
  | { readonly kind: 'html'; readonly title: string | undefined }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other' };

/**
 * An answer's JSON. A byte order mark goes, and so do the warnings that PHP writes before a shop's JSON; anything else is
 * told by what it is.
 */
export function parseAnswer(bytes: Buffer): ParsedAnswer {
  const text = bytes.toString('utf8').replace(/^[\uFEFF\s]+/, '');
  if (text === '') return { kind: 'empty' };
  const whole = parseJson(text);
  if ('value' in whole) return { kind: 'json', value: whole.value, hasTextBefore: false };
  const start = /^[^{[]/.test(text) ? findJson(text) : undefined;
  const rest = start === undefined ? whole : parseJson(text.slice(start));
  if ('value' in rest) return { kind: 'json', value: rest.value, hasTextBefore: true };
  if (start === undefined && text.startsWith('<')) return { kind: 'html', title: findTitle(text) };
  return hasOpenEnd(text.slice(start)) ? { kind: 'cut_off' } : { kind: 'other' };
}

/** Where a line begins like a JSON object or list, after what PHP has printed; a tag may stand before it. */
function findJson(text: string): number | undefined {
  const found = /(?:^|[\n>])[ \t\r]*(?=\{"|\[\s*[\]{"])/.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}

function findTitle(html: string): string | undefined {
  return /<title[^>]*>([^<]{1,200})/i.exec(html)?.[1]?.trim();
}
