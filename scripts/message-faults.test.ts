import { describe, expect, it } from 'vitest';
import { compare, findFaults, readIcu } from './message-faults.ts';

const reference = new Map([
  ['/a', '{count, plural, one {# step} other {# steps}}'],
  ['/b', 'Hello {name}'],
]);
const faultsOf = (texts: Record<string, string>): readonly string[] =>
  compare(reference, new Map(Object.entries(texts)), 'de', readIcu);
const right = { '/a': '{count, plural, one {# Schritt} other {# Schritte}}', '/b': 'Hallo {name}' };

describe('the texts', () => {
  it('have no fault in any language', async () => {
    expect(await findFaults()).toEqual([]);
  });
});

describe('a fault', () => {
  it('is none where the languages agree', () => {
    expect(faultsOf(right)).toEqual([]);
  });

  it.each([
    ['a text is missing', { '/a': right['/a'] }, '/b'],
    ['a text is empty', { ...right, '/b': ' ' }, '/b'],
    ['a text is too many', { ...right, '/c': 'x' }, '/c'],
    ['a placeholder is missing', { ...right, '/b': 'Hallo' }, '/b'],
    ['a placeholder is too many', { ...right, '/b': 'Hallo {name} {count}' }, '/b'],
    ['a plural is a plain number', { ...right, '/a': '{count} Schritte' }, '/a'],
    ['a message does not parse', { ...right, '/b': 'Hallo {name' }, '/b'],
    ['a plural has no other', { ...right, '/a': '{count, plural, one {# Schritt}}' }, '/a'],
  ])('is told where %s', (_, texts, path) => {
    const faults = faultsOf(texts);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith(`de${path}:`))).toBe(true);
  });
});
