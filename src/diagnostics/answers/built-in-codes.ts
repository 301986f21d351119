import { CodeBook } from './code-book.ts';
import { codeTexts } from './code-texts.ts';

/** The code tables that come with paytriage. */
export const builtInCodes = new CodeBook(codeTexts);
