import { describe, expect, it } from 'vitest';
import { aTransaction, anOrderDocument, smallestOrder } from './an-order.test-data.ts';
import type { Problem } from './problem.ts';
import { readOrder } from './read-order.ts';

function problemOf(document: unknown): Problem | undefined {
  const read = readOrder(document);
  return 'problem' in read ? read.problem : undefined;
}

const withTransaction = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  anOrderDocument({ transactions: [aTransaction(), { ...aTransaction(), ...fields }] });

describe('a required field that is not there', () => {
  it.each(['number', 'merchant', 'placedAt', 'status'] as const)('%s', (field) => {
    const { [field]: _absent, ...rest } = smallestOrder;
    expect(problemOf(rest)?.path).toBe(`$.${field}`);
  });

  it.each(['id', 'at', 'status'] as const)('%s of a transaction', (field) => {
    const { [field]: _absent, ...rest } = { id: 't2', at: smallestOrder.placedAt, status: 'failed' };
    expect(problemOf(anOrderDocument({ transactions: [rest] }))?.path).toBe(`$.transactions[0].${field}`);
  });
});

describe('a value that is wrong', () => {
  it.each([
    ['$.number', { number: '' }],
    ['$.number', { number: '  ' }],
    ['$.number', { number: 1001 }],
    ['$.number', { number: null }],
    ['$.merchant', { merchant: '' }],
    ['$.placedAt', { placedAt: '2026-03-02T09:00:00' }],
    ['$.placedAt', { placedAt: '2026-02-30T09:00:00Z' }],
    ['$.placedAt', { placedAt: 1772442000 }],
    ['$.expiresAt', { expiresAt: '2026-03-02' }],
    ['$.status', { status: 'Paid' }],
    ['$.status', { status: 'failed' }],
    ['$.status', { status: ['paid'] }],
    ['$.kind', { kind: 'gift' }],
    ['$.paymentMethod', { paymentMethod: 'bitcoin' }],
    ['$.instrument', { instrument: 'old' }],
    ['$.amount', { amount: 86.5 }],
    ['$.amount', { amount: -1 }],
    ['$.amount', { amount: 9007199254740992 }],
    ['$.amount', { amount: 1e30 }],
    ['$.amount', { amount: '8600' }],
    ['$.currency', { currency: 'eur' }],
    ['$.currency', { currency: 'XXX' }],
    ['$.currency', { currency: 'EURO' }],
    ['$.currency', { currency: 978 }],
    ['$.customer', { customer: 'Ada' }],
    ['$.customer', { customer: null }],
    ['$.customer.phone', { customer: { phone: 41791234567 } }],
    ['$.items[1].name', { items: [{}, { name: 1 }] }],
    ['$.references', { references: ['A-1'] }],
    ['$.references.invoice', { references: { invoice: 17 } }],
    ['$.references["two words"]', { references: { 'two words': null } }],
    ['$.references["a/b~c"]', { references: { 'a/b~c': {} } }],
    ['$.references["0"]', { references: { 0: 17 } }],
    ['$.references["two\\nlines"]', { references: { 'two\nlines': { deep: 1 } } }],
    ['$.autoRenewal', { autoRenewal: 'yes' }],
    ['$.events', { events: null }],
    ['$.events[0].type', { events: [{ type: 'mail_sent', at: smallestOrder.placedAt }] }],
    ['$.events[0].at', { events: [{ type: 'quote_sent' }] }],
    ['$.transactions', { transactions: {} }],
    ['$.transactions', { transactions: 'none' }],
    ['$.transactions', { transactions: 0 }],
    ['$.transactions[0]', { transactions: [null] }],
    ['$.transactions[0]', { transactions: [[]] }],
  ])('is found at %s in %o', (path, fields) => {
    expect(problemOf(anOrderDocument(fields))?.path).toBe(path);
  });

  it.each([
    ['id', { id: '' }],
    ['id', { id: 17 }],
    ['at', { at: '2026-02-30T00:00:00Z' }],
    ['type', { type: 'chargeback' }],
    ['status', { status: 'paid' }],
    ['status', { status: [] }],
    ['amount', { amount: 0.5 }],
    ['currency', { currency: 'chf' }],
    ['card', { card: '4242' }],
    ['card.last4', { card: { last4: 42 } }],
    ['card.last4', { card: { last4: '42' } }],
    ['card.bin', { card: { bin: '4242' } }],
    ['card.expiry', { card: { expiry: '2026-13' } }],
    ['threeDS.transStatus', { threeDS: { transStatus: 'X' } }],
    ['threeDS.enrolled', { threeDS: { enrolled: true } }],
    ['threeDS.challengeSentAt', { threeDS: { challengeSentAt: 'noon' } }],
    ['threeDS.eci', { threeDS: { eci: 5 } }],
    ['notes', { notes: 'Refused' }],
    ['notes[0]', { notes: ['Refused'] }],
    ['notes[0].code', { notes: [{ code: 5 }] }],
    ['notes[0].from', { notes: [{ from: 'customer' }] }],
  ])('is found at $.transactions[1].%s in %o', (path, fields) => {
    expect(problemOf(withTransaction(fields))?.path).toBe(`$.transactions[1].${path}`);
  });

  it.each([{ status: 'Paid' }, { status: ['paid'] }, { status: null }])(
    'names the values that are allowed instead of %o',
    (fields) => {
      expect(problemOf(anOrderDocument(fields))?.reason).toContain('awaiting_payment');
    },
  );

  it('is named beside what was expected; what is not there is not', () => {
    const { number: _absent, ...rest } = smallestOrder;
    const found = [true, 12, null, [], {}, 'Paid'].map(
      (status) => problemOf(anOrderDocument({ status }))?.reason,
    );
    const endings = [/true$/, /12$/, /null$/, /list$/, /object$/, /"Paid"$/];
    found.forEach((reason, index) => {
      expect(reason).toMatch(endings[index] ?? '');
    });
    expect(problemOf(rest)?.reason).not.toContain('undefined');
  });

  it('is not repeated at full length', () => {
    expect(problemOf(anOrderDocument({ status: 'x'.repeat(100_000) }))?.reason.length).toBeLessThan(300);
  });
});
