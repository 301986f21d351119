import type { Shape } from './shape.ts';

/** The order document itself, which the contract defines. */
export const orderDocument: Shape = {
  name: 'order',
  recognises: () => true,
  toDocuments: (document, { path }) => [{ kind: 'document', document, partial: false, path }],
};
