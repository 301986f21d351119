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

function hasText({ notes = [] }: Transaction): boolean {
  return notes.some(({ text }) => text !== undefined);
}

function hasCodes({ notes = [], threeDS }: Transaction): boolean {
  const { transStatusReason, errorCode } = threeDS ?? {};
  if (transStatusReason !== undefined || errorCode !== undefined) return true;
  return notes.some(({ code, text = '' }) => code !== undefined || mayHoldCodes(text));
}

/** Gives the knowledge that orders need: code tables and phrases are large, and each is loaded where it is needed. */
export class KnowledgeLoader {
  readonly #codeFile: string | undefined;
  #all: Knowledge | undefined;

  constructor(codeFile: string | undefined) {
    this.#codeFile = codeFile;
  }

  async for(orders: readonly Order[]): Promise<Knowledge> {
    if (this.#codeFile !== undefined) return (this.#all ??= await loadKnowledge(this.#codeFile));
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
}
