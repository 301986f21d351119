import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from './built-in-knowledge.ts';
import { classifyNote } from './classify-note.ts';
import { builtInPhraseLines, type PhraseLine } from './phrase-list.ts';

/** How an example is read, where it is not read as its line says. */
function misreadings({ phrase: { reason, language }, pattern, examples }: PhraseLine): readonly string[] {
  return examples.flatMap((text) => {
    const isFound = builtInKnowledge
      .findPhrases(text)
      .some((match) => match.reason === reason && match.language === language);
    const read = isFound ? classifyNote({ text }, builtInKnowledge).reason : 'not found';
    const isRight = reason === '-' ? plain.has(read) : read === reason;
    return isRight ? [] : [`${language} ${reason}: "${pattern}": "${text}" is read as ${read}`];
  });
}

/** What may be left of a note whose boilerplate says nothing: the rest of its words may still be a refusal. */
const plain: ReadonlySet<string> = new Set(['unknown', 'generic_decline', 'payment_pending']);

describe('the phrase tables', () => {
  it('give every phrase an example, and read it as the phrase says', () => {
    const lines = builtInPhraseLines();
    expect(lines.filter(({ examples }) => examples.length === 0).map(({ pattern }) => pattern)).toEqual([]);
    expect(lines.flatMap(misreadings)).toEqual([]);
  });
});
