import { maskCardDataDeep } from '../privacy/card-data-deep.ts';

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
