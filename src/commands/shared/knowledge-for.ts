import { mayHoldCodes } from '../../diagnostics/answers/codes-in-text.ts';
import { noKnowledge, type Knowledge } from '../../diagnostics/answers/knowledge.ts';
import type { Order, Transaction } from '../../orders/order.ts';

function hasText({ notes = [] }: Transaction): boolean {
  return notes.some(({ text }) => text !== undefined);
}

function hasCodes({ notes = [], threeDS }: Transaction): boolean {
  return (
    threeDS !== undefined || notes.some(({ code, text = '' }) => code !== undefined || mayHoldCodes(text))
  );
}

/** The knowledge that these orders need: code tables and phrases are large, and each is loaded where it is needed. */
export async function knowledgeFor(orders: readonly Order[]): Promise<Knowledge> {
  const transactions = orders.flatMap((order) => order.transactions ?? []);
  const [codes, phrases] = await Promise.all([
    transactions.some(hasCodes) ? import('../../diagnostics/answers/built-in-codes.ts') : undefined,
    transactions.some(hasText) ? import('../../diagnostics/answers/built-in-phrases.ts') : undefined,
  ]);
  return {
    codes: codes?.builtInCodes ?? noKnowledge.codes,
    findPhrases: phrases?.findBuiltInPhrases ?? noKnowledge.findPhrases,
  };
}
