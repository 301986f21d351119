import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CodeBook } from './code-book.ts';
import { codeTexts } from './code-texts.ts';

const tables = new URL('./tables/', import.meta.url);

const book = new CodeBook(codeTexts);
const { schemes } = book;
const toScheme = (name: string) => book.toScheme(name);
const codesOf = (scheme: string) => book.codesOf(scheme);
const findCode = (scheme: string, code: string, network?: string) => book.find(scheme, code, network);
const findInEveryScheme = (code: string, network?: string) => book.findInEveryScheme(code, network);

describe('the code tables', () => {
  it.each(readdirSync(tables))('%s is read whole: no row hides another', (file) => {
    const lines = readFileSync(new URL(file, tables), 'utf8').split('\n');
    const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(1);
    expect(codesOf(file.replace('.tsv', ''))).toHaveLength(rows.length);
  });

  it('are all known by their scheme', () => {
    expect(
      readdirSync(tables)
        .map((file) => file.replace('.tsv', ''))
        .toSorted(),
    ).toEqual([...schemes].toSorted());
  });

  it('give every code a name or a meaning', () => {
    const silent = schemes.flatMap(codesOf).filter(({ name, meaning }) => name === '' && meaning === '');
    expect(silent).toEqual([]);
  });

  it('wait only where a later try is advised', () => {
    const waiting = schemes.flatMap(codesOf).filter(({ delay }) => delay !== undefined);
    expect(waiting.filter(({ retry }) => retry !== 'later')).toEqual([]);
  });

  it('find each of their codes', () => {
    for (const scheme of schemes) {
      for (const entry of codesOf(scheme)) {
        const [code = '', network] = entry.code.split('@');
        expect(findCode(scheme, code, network), `${scheme} ${entry.code}`).toBe(entry);
      }
    }
  });
});

describe('toScheme', () => {
  it.each([
    'iso8583',
    'emv3ds',
    'stripe',
    'adyen',
    'paypal',
    'gestpay',
    'nexi',
    'mastercard_advice',
    'visa_category',
  ])('knows %s', (scheme) => {
    expect(toScheme(scheme)).toBe(scheme);
    expect(toScheme(` ${scheme.toUpperCase()} `)).toBe(scheme);
  });

  it('knows a provider by its other name', () => {
    expect(toScheme('axerve')).toBe('gestpay');
    expect(toScheme('Axerve')).toBe('gestpay');
  });

  it.each(['', 'acme', 'toString', '__proto__', 'constructor'])('does not know %s', (name) => {
    expect(toScheme(name)).toBeUndefined();
  });
});

describe('findCode', () => {
  const reasonOf = (scheme: string, code: string, network?: string): string | undefined =>
    findCode(scheme, code, network)?.reason;

  it('disregards case and the space around', () => {
    expect(reasonOf('iso8583', ' 1a ')).toBe('sca_required');
    expect(reasonOf('stripe', 'INSUFFICIENT_FUNDS')).toBe('insufficient_funds');
  });

  it('takes a code as it is written: a leading zero matters', () => {
    expect(reasonOf('iso8583', '05')).toBe('do_not_honor');
    expect(reasonOf('iso8583', '5')).toBeUndefined();
    expect(reasonOf('iso8583', '005')).toBeUndefined();
  });

  it('reads the same digits by the card’s network', () => {
    expect(reasonOf('iso8583', '82', 'visa')).toBe('incorrect_cvc');
    expect(reasonOf('iso8583', '82', 'mastercard')).toBe('transaction_not_permitted');
    expect(reasonOf('iso8583', '82', 'cartes_bancaires')).toBe('recurring_revoked');
    expect(reasonOf('iso8583', '83', 'visa')).toBe('suspected_fraud');
    expect(reasonOf('iso8583', '83', 'cartes_bancaires')).toBe('recurring_revoked');
    expect(reasonOf('iso8583', '51', 'troy')).toBe('insufficient_funds');
  });

  it('knows nothing of a scheme that is not there', () => {
    expect(findCode('acme', '51')).toBeUndefined();
    expect(codesOf('acme')).toEqual([]);
  });

  it('finds a code in every scheme that has it', () => {
    expect(findInEveryScheme('51').map(({ scheme }) => scheme)).toContain('iso8583');
    expect(findInEveryScheme('no such code')).toEqual([]);
  });
});
