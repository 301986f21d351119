import { isSaidByCode } from '../../diagnostics/answers/classify-note.ts';
import { mayHoldCodes } from '../../diagnostics/answers/codes-in-text.ts';
import { noKnowledge, type Knowledge } from '../../diagnostics/answers/knowledge.ts';
import type { Order, Transaction } from '../../orders/order.ts';

/** All the knowledge there is, with one's own codes and phrases (`--code-file`). */
export async function loadKnowledge(codeFile: string | undefined): Promise<Knowledge> {
  const { builtInKnowledge } = await import('../../diagnostics/answers/built-in-knowledge.ts');
  if (codeFile === undefined) return builtInKnowledge;
  const { readCodeFile } = await import('./code-file.ts');
  return readCodeFile(codeFile, builtInKnowledge);
}

/** Whether a transaction has a note whose text has to be read: one that its code does not settle. */
function hasText({ notes = [], provider }: Transaction, knowledge: Knowledge): boolean {
  return notes.some(({ text, code, scheme }) => {
    return text !== undefined && !isSaidByCode({ code, scheme, provider }, knowledge);
  });
}

function hasCodes({ notes = [], threeDS }: Transaction): boolean {
  const { transStatusReason, errorCode } = threeDS ?? {};
  if (transStatusReason !== undefined || errorCode !== undefined) return true;
  return notes.some(({ code, text = '' }) => code !== undefined || mayHoldCodes(text));
}

/**
 * Gives the knowledge that orders need: code tables and phrases are large, and each is loaded for the first order that
 * needs it. What is loaded stays, in the same object: notes that were read before are known by it.
 */
export class KnowledgeLoader {
  readonly #codeFile: string | undefined;
  #known: Knowledge = noKnowledge;
  #isAll = false;

  constructor(codeFile: string | undefined) {
    this.#codeFile = codeFile;
  }

  async for(orders: readonly Order[]): Promise<Knowledge> {
    if (!this.#isAll) await this.#learnFor(orders);
    return this.#known;
  }

  async #learnFor(orders: readonly Order[]): Promise<void> {
    if (this.#codeFile !== undefined) {
      this.#known = await loadKnowledge(this.#codeFile);
      this.#isAll = true;
      return;
    }
    const transactions = orders.flatMap((order) => order.transactions ?? []);
    if (this.#known.codes === noKnowledge.codes && transactions.some(hasCodes)) {
      const { builtInCodes } = await import('../../diagnostics/answers/built-in-codes.ts');
      this.#known = { ...this.#known, codes: builtInCodes };
    }
    const hasNoPhrases = this.#known.findPhrases === noKnowledge.findPhrases;
    if (hasNoPhrases && transactions.some((transaction) => hasText(transaction, this.#known))) {
      const { findBuiltInPhrases } = await import('../../diagnostics/answers/built-in-phrases.ts');
      // Codes may have come meanwhile, for orders that were asked for at the same time.
      this.#known = { ...this.#known, findPhrases: findBuiltInPhrases };
    }
    const { codes, findPhrases } = this.#known;
    this.#isAll = codes !== noKnowledge.codes && findPhrases !== noKnowledge.findPhrases;
  }
}
