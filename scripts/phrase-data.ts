import { compileBuiltInPhrases } from '../src/diagnostics/answers/phrase-list.ts';
import { toBytes } from '../src/diagnostics/answers/text/phrase-bytes.ts';

/** The phrases that come with paytriage, as the build writes them. */
export const compileToBytes = (): Uint8Array => toBytes(compileBuiltInPhrases());
