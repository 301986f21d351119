import { describe, expect, it } from 'vitest';
import { anOrderDocument } from './an-order.test-data.ts';
import { readOrder } from './read-order.ts';
import { CardSchema, NoteSchema, OrderSchema, ThreeDSSchema, TransactionSchema } from './schema.ts';
import { eventTypes, orderStatuses, paymentMethods } from './vocabulary.ts';

const fieldsOf = (schema: { readonly properties: object }): string =>
  Object.keys(schema.properties).join(' ');

/** The names are public: scripts and files of other people hold them. */
describe('the fields of an order document', () => {
  it('are those of the contract', () => {
    expect(fieldsOf(OrderSchema)).toBe(
      'number merchant placedAt status nativeStatus kind amount currency paymentMethod instrument customer items ' +
        'references autoRenewal paidAt expiresAt updatedAt events transactions',
    );
    expect(fieldsOf(TransactionSchema)).toBe('id at type status amount currency provider card threeDS notes');
    expect(fieldsOf(CardSchema)).toBe('network bin last4 expiry funding country issuer stored');
    expect(fieldsOf(ThreeDSSchema)).toBe(
      'version enrolled transStatus transStatusReason eci flow challengeSentAt completedAt errorCode',
    );
    expect(fieldsOf(NoteSchema)).toBe('at from code scheme text');
  });

  it('of which four are required', () => {
    expect(OrderSchema.required).toEqual(['number', 'merchant', 'placedAt', 'status']);
    expect(TransactionSchema.required).toEqual(['id', 'at', 'status']);
  });
});

describe('the words of the contract are taken', () => {
  const isTaken = (fields: Readonly<Record<string, unknown>>): boolean =>
    'order' in readOrder(anOrderDocument(fields));

  it.each(orderStatuses)('status %s', (status) => {
    expect(isTaken({ status })).toBe(true);
  });

  it.each(paymentMethods)('payment method %s', (paymentMethod) => {
    expect(isTaken({ paymentMethod })).toBe(true);
  });

  it.each(eventTypes)('event %s', (type) => {
    expect(isTaken({ events: [{ type, at: '2026-03-02T09:00:00Z' }] })).toBe(true);
  });
});

it('is plain JSON Schema, so that it can be published', () => {
  const schema: unknown = JSON.parse(JSON.stringify(OrderSchema));
  expect(schema).toMatchObject({ $id: 'paytriage.order/1', type: 'object' });
});
