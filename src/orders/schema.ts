import {
  FormatRegistry,
  Type,
  type Static,
  type TLiteral,
  type TSchema,
  type TUnion,
} from '@sinclair/typebox';
import { isInstant } from './instant.ts';
import { isCurrency } from './money.ts';
import {
  enrolments,
  eventTypes,
  instruments,
  noteAuthors,
  orderKinds,
  orderStatuses,
  paymentMethods,
  threeDSFlows,
  transStatuses,
  transactionStatuses,
  transactionTypes,
} from './vocabulary.ts';

// The formats are the only checks JSON Schema cannot state by itself.
FormatRegistry.Set('date-time', isInstant);
FormatRegistry.Set('iso-4217', isCurrency);

type LiteralUnion<T extends readonly string[]> = TUnion<{
  -readonly [K in keyof T]: TLiteral<T[K] & string>;
}>;

function oneOf<const T extends readonly string[]>(values: T, description?: string): LiteralUnion<T> {
  const literals = values.map((value) => Type.Literal(value));
  return Type.Union(literals, description === undefined ? {} : { description }) as unknown as LiteralUnion<T>;
}

const text = Type.String();
const name = Type.String({ pattern: '\\S' });
const time = Type.String({ format: 'date-time', description: 'RFC 3339, with an offset' });
const currency = Type.String({ format: 'iso-4217', pattern: '^[A-Z]{3}$', description: 'ISO 4217' });
const minorUnits = Type.Integer({
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  description: "in the currency's minor unit",
});
const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

export const NoteSchema = Type.Object({
  at: optional(time),
  from: optional(oneOf(noteAuthors)),
  code: optional(Type.String({ description: 'a string for ever: a leading zero matters' })),
  scheme: optional(Type.String({ description: 'the code list: iso8583, stripe, adyen, paypal, gestpay, …' })),
  text: optional(text),
});

export const CardSchema = Type.Object({
  network: optional(Type.String({ description: 'visa, mastercard, amex, …' })),
  bin: optional(Type.String({ pattern: '^\\d{6,8}$' })),
  last4: optional(Type.String({ pattern: '^\\d{4}$' })),
  expiry: optional(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' })),
  funding: optional(text),
  country: optional(text),
  issuer: optional(text),
  stored: optional(Type.Boolean()),
});

export const ThreeDSSchema = Type.Object({
  version: optional(text),
  enrolled: optional(oneOf(enrolments)),
  transStatus: optional(oneOf(transStatuses)),
  transStatusReason: optional(text),
  eci: optional(text),
  flow: optional(oneOf(threeDSFlows)),
  challengeSentAt: optional(time),
  completedAt: optional(time),
  errorCode: optional(text),
});

export const TransactionSchema = Type.Object({
  id: name,
  at: time,
  type: optional(oneOf(transactionTypes, 'authorization when absent')),
  status: oneOf(transactionStatuses),
  amount: optional(minorUnits),
  currency: optional(currency),
  provider: optional(Type.String({ description: 'stripe, adyen, paypal, axerve, mollie, …' })),
  card: optional(CardSchema),
  threeDS: optional(ThreeDSSchema),
  notes: optional(Type.Array(NoteSchema)),
});

export const OrderSchema = Type.Object(
  {
    number: Type.String({ pattern: '\\S', description: 'the order number the customer quotes' }),
    merchant: Type.String({ pattern: '\\S', description: 'id of a merchant profile' }),
    placedAt: time,
    status: oneOf(orderStatuses),
    nativeStatus: optional(Type.String({ description: "the shop's own word" })),
    kind: optional(oneOf(orderKinds)),
    amount: optional(minorUnits),
    currency: optional(currency),
    paymentMethod: optional(oneOf(paymentMethods, 'absent: none chosen yet')),
    instrument: optional(oneOf(instruments)),
    customer: optional(
      Type.Object({
        name: optional(text),
        email: optional(text),
        phone: optional(text),
        company: optional(text),
        language: optional(Type.String({ description: 'BCP 47' })),
      }),
    ),
    items: optional(
      Type.Array(
        Type.Object({ name: optional(text), product: optional(text), quantity: optional(Type.Number()) }),
      ),
    ),
    // Not Type.Record: its pattern for keys would let a key with a line break go unchecked.
    references: optional(
      Type.Unsafe<Record<string, string>>(Type.Object({}, { additionalProperties: Type.String() })),
    ),
    autoRenewal: optional(Type.Boolean()),
    paidAt: optional(time),
    expiresAt: optional(time),
    updatedAt: optional(time),
    events: optional(
      Type.Array(Type.Object({ type: oneOf(eventTypes), at: time }), {
        description: 'absent: unknown; a list is complete',
      }),
    ),
    transactions: optional(
      Type.Union([Type.Array(TransactionSchema), Type.Null()], {
        description: 'absent or null: not loaded, unknown; []: known to be none',
      }),
    ),
  },
  { $id: 'paytriage.order/1', title: 'paytriage order document, version 1' },
);

export type OrderDocument = Static<typeof OrderSchema>;
