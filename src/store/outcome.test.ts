import { expect, it } from 'vitest';
import { countOutcomes } from './outcome.ts';

it('counts the outcomes of one batch after another', () => {
  const first = countOutcomes(['added', 'added', 'kept_final']);
  expect(countOutcomes(['unchanged', 'replaced', 'kept_newer', 'added'], first)).toEqual({
    added: 3,
    replaced: 1,
    unchanged: 1,
    keptNewer: 1,
    keptFinal: 1,
  });
});
