import { KindGuard, type TSchema } from '@sinclair/typebox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOrder } from '../orders/an-order.test-data.ts';
import { dayMs, toEpochMs } from '../orders/instant.ts';
import type { Note, Order, Transaction } from '../orders/order.ts';
import { randomOrder, randomTime } from '../orders/random-orders.test-data.ts';
import { OrderSchema } from '../orders/schema.ts';
import { likenessOf } from '../orders/shape.ts';
import { eventTypes, orderKinds } from '../orders/vocabulary.ts';
import { findingOf, shop } from './a-case.test-data.ts';
import type { Finding } from './diagnose.ts';
import type { MerchantTerms } from './merchant-terms.ts';
import { settlesAfter } from './settled.ts';

const products = ['hosting', 'pec', 'domain'] as const;

const order = fc
  .record({
    order: randomOrder,
    more: fc.record(
      {
        kind: fc.constantFrom(...orderKinds),
        autoRenewal: fc.boolean(),
        paidAt: randomTime,
        items: fc.array(fc.record({ product: fc.constantFrom(...products) }, { requiredKeys: [] }), {
          maxLength: 2,
        }),
        events: fc.array(fc.record({ type: fc.constantFrom(...eventTypes), at: randomTime }), {
          maxLength: 3,
        }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ order, more }): Order => ({ ...order, ...more }));

const terms: fc.Arbitrary<MerchantTerms> = fc
  .record(
    {
      networks: fc.subarray(['visa', 'mastercard', 'amex']),
      methods: fc.subarray(['card', 'paypal', 'twint'] as const),
      paysWhenOrdering: fc.boolean(),
      paysByLink: fc.boolean(),
      attemptLivesMinutes: fc.constantFrom(1, 90, 30_000),
      challengeLivesMinutes: fc.constantFrom(1, 90, 30_000),
      zone: fc.constantFrom('Europe/Zurich', 'Pacific/Kiritimati', 'America/St_Johns'),
      messages: fc.constant([
        { event: 'payment_confirmation_sent' as const, due: { from: 'payment' as const } },
        { event: 'renewal_confirmation_sent' as const, due: { from: 'payment' as const }, products: ['pec'] },
      ]),
      renewal: fc.constant({ onByDefaultFor: ['card' as const], availableFor: ['pec', 'hosting'] }),
      invoice: fc.record({
        workingDays: fc.integer({ min: 0, max: 60 }),
        country: fc.constantFrom('FR', 'IT'),
        datedOn: fc.constantFrom('payment_day' as const, 'order_day' as const),
      }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((own) => ({ ...own, id: shop.id }));

/** How another order's times lie: as far apart as `stretch` says, in the same order. */
interface Disguise {
  readonly from: number;
  readonly stretch: number;
  readonly scale: number;
}

const disguise: fc.Arbitrary<Disguise> = fc.record({
  from: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2026, 0) }),
  stretch: fc.constantFrom(1, 7, 1000, 40 * dayMs),
  scale: fc.integer({ min: 2, max: 900 }),
});

function timesOf({ placedAt, paidAt, expiresAt, transactions = [], events = [] }: Order): readonly number[] {
  const all = [placedAt, paidAt, expiresAt, ...events.map(({ at }) => at)];
  for (const { at, threeDS, notes = [] } of transactions) {
    all.push(at, threeDS?.challengeSentAt, threeDS?.completedAt, ...notes.map((note) => note.at));
  }
  const known = all.flatMap((time) => (time === undefined ? [] : toEpochMs(time)));
  return [...new Set(known)].sort((a, b) => a - b);
}

const isPart = (amount: number | undefined, whole: number | undefined): boolean =>
  amount !== undefined && amount !== 0 && amount !== whole;

/** Another order that is alike: everything is changed that only names it. */
function disguised(order: Order, { from, stretch, scale }: Disguise): Order {
  const times = timesOf(order);
  const later = <T extends string | undefined>(time: T): T =>
    (time && new Date(from + times.indexOf(toEpochMs(time)) * stretch).toISOString()) as T;
  const hasParts = order.transactions?.some(({ amount }) => isPart(amount, order.amount)) === true;
  const scaled = <T extends number | undefined>(amount: T): T =>
    (amount === undefined || hasParts ? amount : amount * scale) as T;
  const note = (one: Note): Note => ({ ...one, ...(one.at !== undefined && { at: later(one.at) }) });
  const transaction = ({ card, threeDS, notes, ...one }: Transaction): Transaction => ({
    ...one,
    id: `other ${one.id}`,
    at: later(one.at),
    ...(one.amount !== undefined && { amount: scaled(one.amount) }),
    ...(notes !== undefined && { notes: notes.map(note) }),
    ...(threeDS !== undefined && {
      threeDS: {
        ...threeDS,
        version: '9',
        eci: '99',
        ...(threeDS.challengeSentAt !== undefined && { challengeSentAt: later(threeDS.challengeSentAt) }),
        ...(threeDS.completedAt !== undefined && { completedAt: later(threeDS.completedAt) }),
      },
    }),
    ...(card !== undefined && {
      card: {
        ...card,
        ...(card.last4 !== undefined && { last4: card.last4 === '1111' ? '7777' : '8888' }),
        ...(card.network !== undefined && { bin: '352899' }),
        expiry: '2019-01',
        funding: 'prepaid',
        country: 'XX',
        issuer: 'Another Bank',
      },
    }),
  });
  return {
    ...order,
    number: '9999',
    nativeStatus: 'otherwise',
    customer: {
      name: 'Eva',
      email: 'eva@mail.example',
      phone: '+41 79 555 01 02',
      company: 'AG',
      language: 'de',
    },
    references: { invoice: 'F-1' },
    placedAt: later(order.placedAt),
    updatedAt: new Date(from).toISOString(),
    ...(order.amount !== undefined && { amount: scaled(order.amount) }),
    ...(order.paidAt !== undefined && { paidAt: later(order.paidAt) }),
    ...(order.expiresAt !== undefined && { expiresAt: later(order.expiresAt) }),
    ...(order.items !== undefined && {
      items: order.items.map((item) => ({ ...item, name: 'Thing', quantity: 7 })),
    }),
    ...(order.events !== undefined && {
      events: order.events.map((event) => ({ ...event, at: later(event.at) })),
    }),
    ...(order.transactions !== undefined && { transactions: order.transactions.map(transaction) }),
  };
}

const settledAt = (order: Order, merchant: MerchantTerms): number =>
  likenessOf(order).latest + settlesAfter(merchant);

/** What is counted from the clock, and goes on being counted. */
const counted: ReadonlySet<string> = new Set(['money.minutesSinceCapture', 'order.ageDays']);

/** A finding without the names of what it is about. */
function essence({
  facts: _,
  answers,
  transactions: _all,
  evidence,
  deciding,
  ...finding
}: Finding): unknown {
  const ids = [...answers.keys()].map(({ id }) => id);
  return {
    ...finding,
    evidence: evidence.map((one) => ({
      ...one,
      ...(counted.has(one.fact) && { value: 'counted' }),
      ...(one.transaction !== undefined && { transaction: ids.indexOf(one.transaction) }),
    })),
    deciding: deciding && ids.indexOf(deciding.id),
    answers: [...answers.values()].map(({ answer, sayToCustomer, neverRetry }) => ({
      answer,
      sayToCustomer,
      neverRetry,
    })),
  };
}

describe('orders of one shape', () => {
  it('are diagnosed alike once they are settled', () => {
    fc.assert(
      fc.property(order, terms, disguise, fc.nat(3000), (one, merchant, how, days) => {
        const other = disguised(one, how);
        expect(likenessOf(other).shape).toBe(likenessOf(one).shape);
        const [finding, alike] = [
          findingOf(one, { terms: merchant, now: settledAt(one, merchant) }),
          findingOf(other, { terms: merchant, now: settledAt(other, merchant) + days * dayMs }),
        ];
        expect(essence(alike)).toEqual(essence(finding));
      }),
      { numRuns: 1500 },
    );
  });

  it('have one amount where sums of it would be rounded', () => {
    const sale = { type: 'sale', status: 'succeeded' } as const;
    const paidThrice = (amount: number): Order => {
      const taken = Array.from({ length: 3 }, (_, index) => ({ ...sale, id: `s${index}`, at: time, amount }));
      const back = [0, 1].map(
        (index) => ({ ...sale, type: 'refund', id: `r${index}`, at: later, amount }) as const,
      );
      return anOrder({ ...money, amount, transactions: [...taken, ...back] });
    };
    const shapeOf = (amount: number): string => likenessOf(paidThrice(amount)).shape;
    expect(shapeOf(500)).toBe(shapeOf(2 ** 40));
    expect(shapeOf(500)).not.toBe(shapeOf(Number.MAX_SAFE_INTEGER));
  });

  it('are many', () => {
    const shapes = new Set(fc.sample(order, { numRuns: 500, seed: 1 }).map((one) => likenessOf(one).shape));
    expect(shapes.size).toBeGreaterThan(400);
  });
});

/** Fields that only name an order or its parts, or that nothing is concluded from. */
const names = [
  ...['number', 'nativeStatus', 'updatedAt', 'references', 'items.name', 'items.quantity', 'events.at'],
  ...['customer.name', 'customer.email', 'customer.phone', 'customer.company', 'customer.language'],
  ...['transactions.card.expiry', 'transactions.card.funding', 'transactions.card.country'],
  ...['transactions.card.issuer', 'transactions.threeDS.version', 'transactions.threeDS.eci'],
];

const money = { amount: 5, currency: 'EUR' } as const;
const time = '2026-03-02T09:00:00Z';
const later = '2026-03-02T09:00:01Z';
const full = anOrder({
  ...{ ...money, kind: 'purchase', paymentMethod: 'card', instrument: 'new', autoRenewal: true },
  ...{
    paidAt: time,
    expiresAt: time,
    items: [{ product: 'pec' }],
    events: [{ type: 'invoice_sent', at: time }],
  },
  transactions: [
    { ...money, id: 'a', at: time, status: 'failed', card: { last4: '1111' } },
    {
      ...{ ...money, id: 'b', at: time, type: 'sale', status: 'failed', provider: 'stripe' },
      card: { network: 'visa', bin: '411111', last4: '2222', stored: true },
      threeDS: {
        ...{ enrolled: 'Y', transStatus: 'Y', transStatusReason: '01', errorCode: '101' },
        ...{ challengeSentAt: time, completedAt: time },
      },
      notes: [
        { at: time, from: 'bank', code: '05', scheme: 'iso8583', text: 'no' },
        { at: time, from: 'shop' },
      ],
    },
  ],
});

/** Another value of each field that counts, in the second of two transactions; undefined: without it. */
const otherwise: Readonly<Record<string, unknown>> = {
  ...{ merchant: 'other', status: 'paid', kind: 'renewal', amount: 6, currency: 'CHF' },
  ...{
    paymentMethod: 'paypal',
    instrument: 'saved',
    autoRenewal: false,
    paidAt: undefined,
    expiresAt: later,
  },
  ...{ 'items.product': 'hosting', 'events.type': 'returned_from_bank' },
  ...{ 'transactions.id': 'a', 'transactions.at': later, 'transactions.type': 'capture' },
  ...{ 'transactions.status': 'expired', 'transactions.amount': 4, 'transactions.currency': 'CHF' },
  ...{ 'transactions.provider': 'paypal', 'transactions.card.network': 'amex' },
  ...{ 'transactions.card.last4': '1111', 'transactions.card.stored': false },
  ...{ 'transactions.threeDS.enrolled': 'N', 'transactions.threeDS.transStatus': 'N' },
  ...{ 'transactions.threeDS.transStatusReason': '02', 'transactions.threeDS.errorCode': '102' },
  ...{ 'transactions.threeDS.challengeSentAt': undefined, 'transactions.threeDS.completedAt': undefined },
  ...{ 'transactions.notes.at': later, 'transactions.notes.from': 'psp', 'transactions.notes.code': '5' },
  ...{ 'transactions.notes.scheme': 'stripe', 'transactions.notes.text': 'yes' },
};

/** The order with another value at a path, in the last of a list. */
function changed(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value)) return [...value.slice(0, -1), changed(value.at(-1), [name, ...rest], to)];
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [name]: changed(fields[name], rest, to) };
}

function fieldsOf(schema: TSchema, path: string): readonly string[] {
  if (KindGuard.IsArray(schema)) return fieldsOf(schema.items, path);
  if (KindGuard.IsUnion(schema)) {
    const [lists] = schema.anyOf.filter(KindGuard.IsArray);
    return lists === undefined ? [path] : fieldsOf(lists, path);
  }
  if (!KindGuard.IsObject(schema) || Object.keys(schema.properties).length === 0) return [path];
  return Object.entries(schema.properties).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`),
  );
}

describe('the fields of an order', () => {
  it.each(Object.entries(otherwise))('make another shape: %s', (path, value) => {
    const other = changed(full, path.split('.'), value) as Order;
    expect(likenessOf(other).shape).not.toBe(likenessOf(full).shape);
  });

  it.each([
    ['transactions.card', { bin: '352899' }, { bin: '411111' }],
    ['transactions.threeDS', { flow: 'challenge' }, { flow: 'frictionless' }],
  ])('do so where nothing stands before them: %s', (path, one, other) => {
    const [a, b] = [one, other].map((value) => changed(full, path.split('.'), value) as Order);
    expect(a && likenessOf(a).shape).not.toBe(b && likenessOf(b).shape);
  });

  it('are all in the shape, or among those that name an order', () => {
    const others = ['placedAt', 'transactions.card.bin', 'transactions.threeDS.flow'];
    const known = [...names, ...Object.keys(otherwise), ...others];
    expect([...fieldsOf(OrderSchema, '')].sort()).toEqual(known.sort());
  });
});
