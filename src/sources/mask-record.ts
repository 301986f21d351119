import { maskCardData } from '../privacy/card-data.ts';
import { maskOrder } from './mask-order.ts';
import type { ParsedJson } from './parse-json.ts';

/**
 * A record that is no order, as text with its card data masked. JSON is written anew: what a key says that comes
 * twice could hide something that only the text shows.
 */
export function maskRecord(text: string, parsed: ParsedJson): string {
  if (!('value' in parsed)) return maskCardData(text);
  try {
    return JSON.stringify(maskOrder(parsed.value));
  } catch (error) {
    if (error instanceof RangeError) return maskCardData(text);
    throw error;
  }
}
