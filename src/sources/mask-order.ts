import type { Order } from '../orders/order.ts';
import { maskCardDataDeep } from '../privacy/card-data-deep.ts';
import { isSecurityCodeKey } from '../privacy/security-code-keys.ts';
import { mayHoldCardData } from './may-hold-card-data.ts';
import { textsOf } from './order-texts.ts';

/** An order document with its card data masked; its identifiers keep digits that merely pass for a card number. */
export function maskOrder(document: unknown): unknown {
  return maskCardDataDeep(document, (_key, path) => isIdentifier(path));
}

function isIdentifier(path: readonly (string | number)[]): boolean {
  switch (path[0]) {
    case 'number':
    case 'merchant':
      return path.length === 1;
    case 'references':
      return path.length === 2;
    case 'transactions':
      return path.length === 3 && path[2] === 'id';
    default:
      return false;
  }
}

/** Whether masking may change anything about an order: it is dear, and most orders have nothing to mask. */
export function mayNeedMask(order: Order): boolean {
  return hasSecurityCode(order.references) || mayHoldCardData(textsOf(order));
}

/** Whether an order's references name a card's security code. */
export function hasSecurityCode(references: Order['references']): boolean {
  for (const name in references) {
    const value = references[name] ?? '';
    if (/^\s*\d{3,4}\s*$/.test(value) && isSecurityCodeKey(name)) return true;
  }
  return false;
}
