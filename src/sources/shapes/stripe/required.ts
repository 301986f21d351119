import type { ShapedRecord } from '../shape.ts';

/** A payment that lacks what no order can do without. */
export function missing(path: string, field: string): ShapedRecord {
  return { kind: 'no_order', path: `${path}.${field}`, reason: 'is required' };
}
