import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKnowledge } from '../diagnostics/answers/built-in-knowledge.ts';
import { classifyNote } from '../diagnostics/answers/classify-note.ts';
import { ExplanationLines } from './explanation-lines.ts';
import { toExplanationDocument } from './explanation.ts';

const parts = fc.constantFrom(
  'Do not honor',
  'Carte expirée',
  '"',
  '\\',
  '\u0085',
  '\u202e',
  '𝒳',
  '\ud800',
  '\n',
  '05',
);
const texts = fc.array(parts, { maxLength: 6 }).map((all) => all.join(' '));
const inputs = fc.record(
  { text: texts, code: fc.constantFrom('51', '05', '43', '??'), scheme: fc.constantFrom('iso8583', 'adyen') },
  { requiredKeys: [] },
);

describe('explanations as JSON lines', () => {
  const lines = new ExplanationLines();

  it('are the explanation, key by key', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const answer = classifyNote(input, builtInKnowledge);
        const line = Buffer.concat(lines.toLine(input, answer).map((part) => Buffer.from(part))).toString();
        expect(line.endsWith('}\n')).toBe(true);
        expect(JSON.stringify(JSON.parse(line))).toBe(JSON.stringify(toExplanationDocument(input, answer)));
      }),
    );
  });

  it('say where the words stand, letters outside the basic plane included', () => {
    const text = '𝒳: Do not hono𝗿!';
    const { at } = toExplanationDocument({ text }, classifyNote({ text }, builtInKnowledge));
    expect(at && text.slice(at.start, at.end)).toBe(at?.text);
    expect(at?.text).toMatch(/hono𝗿$/u);
  });
});
