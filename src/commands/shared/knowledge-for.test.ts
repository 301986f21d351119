import { describe, expect, it } from 'vitest';
import { anOrder } from '../../orders/an-order.test-data.ts';
import type { Note, Order } from '../../orders/order.ts';
import { builtInKnowledge } from '../../diagnostics/answers/built-in-knowledge.ts';
import { KnowledgeLoader } from './knowledge-for.ts';

const withNote = (note: Note): Order =>
  anOrder({ transactions: [{ id: 't1', at: '2026-03-20T10:00:00Z', status: 'failed', notes: [note] }] });
const withCode = withNote({ scheme: 'iso8583', code: '51' });
const withText = withNote({ text: 'Karte abgelaufen' });

describe('knowledge that is loaded as orders need it', () => {
  it.each([
    ['the code first', withCode, withText],
    ['the text first', withText, withCode],
  ])('is there for each of two that ask at once, %s', async (_, first, second) => {
    const loader = new KnowledgeLoader(undefined);
    const given = await Promise.all([loader.for([first]), loader.for([second])]);
    const [ofCode, ofText] = first === withCode ? given : [given[1], given[0]];
    // Compared here: a failure would print every code there is.
    expect(ofCode.codes === builtInKnowledge.codes).toBe(true);
    expect(ofText.findPhrases === builtInKnowledge.findPhrases).toBe(true);
  });
});
