import { builtInCodes } from './built-in-codes.ts';
import { findBuiltInPhrases } from './built-in-phrases.ts';
import type { Knowledge } from './knowledge.ts';

/** All the knowledge that comes with paytriage. */
export const builtInKnowledge: Knowledge = { codes: builtInCodes, findPhrases: findBuiltInPhrases };
