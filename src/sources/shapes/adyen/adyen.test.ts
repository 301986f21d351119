import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinOrdersOf,
  readItems,
  readOrderOf,
  readXmlOrderOf,
  reasonOf,
  writtenAt,
} from '../shapes.test-data.ts';

type Fields = Readonly<Record<string, unknown>>;

const psp = 'QX5V8KJ2M3N4P6T7';

function aNotice(eventCode: string, fields: Fields = {}): Fields {
  return {
    NotificationRequestItem: {
      eventCode,
      success: 'true',
      pspReference: psp,
      merchantReference: 'T-5512',
      eventDate: '2026-04-02T10:00:00+02:00',
      amount: { value: 8600, currency: 'CHF' },
      paymentMethod: 'visa',
      reason: '',
      ...fields,
    },
  };
}

function aWebhook(...items: readonly Fields[]): Fields {
  return { live: 'false', notificationItems: items };
}

describe('given a payment answer', () => {
  test('when it was refused, then the bank’s words and Adyen’s code are its notes', () => {
    const answer = {
      resultCode: 'Refused',
      pspReference: psp,
      merchantReference: 'T-5512',
      refusalReason: 'Not enough balance',
      refusalReasonCode: '12',
      amount: { value: 8600, currency: 'CHF' },
      additionalData: {
        refusalReasonRaw: '51 : Insufficient funds',
        paymentMethod: 'mc',
        cardSummary: '4444',
        expiryDate: '3/2030',
        cardHolderName: 'Ines Odermatt',
      },
    };

    expect(readOrderOf(answer)).toMatchObject({
      number: 'T-5512',
      status: 'awaiting_payment',
      nativeStatus: 'Refused',
      paymentMethod: 'card',
      customer: { name: 'Ines Odermatt' },
      transactions: [
        {
          id: psp,
          at: writtenAt,
          status: 'failed',
          amount: 8600,
          currency: 'CHF',
          provider: 'adyen',
          card: { network: 'mastercard', last4: '4444', expiry: '2030-03' },
          notes: [
            { from: 'bank', scheme: 'iso8583', code: '51', text: '51 : Insufficient funds' },
            { from: 'psp', scheme: 'adyen', code: '12', text: 'Not enough balance' },
          ],
        },
      ],
    });
  });

  test('when 3-D Secure failed with reason code 0, then the code is no reason and the words stay', () => {
    const answer = {
      resultCode: 'Refused',
      pspReference: psp,
      refusalReason: '3D Not Authenticated',
      refusalReasonCode: 0,
      threeDS2Result: { transStatus: 'N', transStatusReason: '01', eci: '07' },
    };

    const [transaction] = readOrderOf(answer).transactions ?? [];
    expect(transaction?.notes).toEqual([{ at: writtenAt, from: 'psp', text: '3D Not Authenticated' }]);
    expect(transaction?.threeDS).toEqual({ transStatus: 'N', transStatusReason: '01', eci: '07' });
  });

  test.each([
    ['Authorised', 'authorized'],
    ['RedirectShopper', 'requires_action'],
    ['Pending', 'pending'],
    ['Received', 'pending'],
    ['Cancelled', 'cancelled'],
    ['Error', 'failed'],
  ])('when the result is %s, then it is %s', (resultCode, status) => {
    expect(readOrderOf({ resultCode, pspReference: psp })).toMatchObject({
      number: psp,
      transactions: [{ status }],
    });
  });

  test('when the shopper is challenged, then the bank has been asked', () => {
    const answer = { resultCode: 'ChallengeShopper', merchantReference: 'T-5512', action: {} };
    expect(readOrderOf(answer)).toMatchObject({
      transactions: [{ id: 'T-5512', threeDS: { transStatus: 'C' } }],
    });
  });

  test.each([
    ['ISK', 100, 1],
    ['IDR', 500, 50_000],
    ['KWD', 1250, 1250],
    ['JPY', 4500, 4500],
  ])(
    'when the currency is %s, then Adyen’s own units become those of ISO 4217',
    (currency, value, amount) => {
      expect(
        readOrderOf({ resultCode: 'Pending', pspReference: psp, amount: { currency, value } }),
      ).toMatchObject({ amount });
    },
  );

  test('when it names neither payment nor order, then the reason says so', () => {
    expect(reasonOf(readItems({ resultCode: 'IdentifyShopper', action: {} }))).toContain('IdentifyShopper');
  });
});

describe('given a notification', () => {
  test('when it failed without a reason, then it is a failed attempt without notes', () => {
    const order = readOrderOf(aWebhook(aNotice('AUTHORISATION', { success: 'false' })));

    expect(order).toMatchObject({ number: 'T-5512', transactions: [{ id: psp, status: 'failed' }] });
    expect(order.transactions?.[0]).not.toHaveProperty('notes');
  });

  test('when the same one comes twice, then it is read once', () => {
    expect(readItems(aWebhook(aNotice('AUTHORISATION'), aNotice('AUTHORISATION')))).toHaveLength(1);
  });

  test('when a payment was cancelled in vain, then it still stands', () => {
    const notice = aNotice('CANCELLATION', {
      success: 'false',
      pspReference: 'MOD1',
      originalReference: psp,
    });

    expect(readOrderOf(aWebhook(notice)).transactions).toMatchObject([
      { id: psp, status: 'authorized' },
      { id: 'MOD1', type: 'void', status: 'failed' },
    ]);
  });

  test.each(['CHARGEBACK', 'REPORT_AVAILABLE', 'RECURRING_CONTRACT'])(
    'when it is %s, then it is no payment',
    (code) => {
      expect(reasonOf(readItems(aWebhook(aNotice(code))))).toContain(code);
    },
  );
});

describe('given four events of one payment and its answer', () => {
  const of = (eventCode: string, hour: number, fields: Fields = {}): Fields =>
    aWebhook(
      aNotice(eventCode, {
        eventDate: `2026-04-0${String(hour)}T10:00:00+02:00`,
        originalReference: psp,
        ...fields,
      }),
    );
  const story = [
    { resultCode: 'Authorised', pspReference: psp, merchantReference: 'T-5512' },
    of('AUTHORISATION', 2),
    of('CAPTURE', 3, { pspReference: 'CAP1' }),
    of('REFUND', 4, { pspReference: 'REF1' }),
    of('REFUND_FAILED', 5, { pspReference: 'REF1', reason: 'Account closed' }),
  ];

  test('when they come in any order, then the order is paid, and the refund that came back does not count', () => {
    const joined = joinOrdersOf(story);
    expect(joined.transactions?.map(({ id, type, status, at }) => [id, type, status, at])).toEqual([
      [psp, undefined, 'authorized', '2026-04-02T10:00:00+02:00'],
      ['CAP1', 'capture', 'succeeded', '2026-04-03T10:00:00+02:00'],
      ['REF1', 'refund', 'failed', '2026-04-05T10:00:00+02:00'],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: story.length }), (shuffled) => {
        expect(joinOrdersOf(shuffled)).toEqual(joined);
      }),
    );
  });
});

describe('given another answer of Adyen', () => {
  test.each([
    [{ status: 422, errorCode: '101', errorType: 'validation', message: 'Invalid card number' }, '101'],
    [{ pspReference: psp, response: '[capture-received]' }, 'receipt'],
    [{ pspReference: psp, paymentPspReference: 'P', status: 'received' }, 'receipt'],
  ])('when it is %j, then it is no payment', (answer, word) => {
    expect(reasonOf(readItems(answer))).toContain(word);
  });
});

describe('given a notification as SOAP', () => {
  const soap = (success: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<ns1:sendNotification xmlns:ns1="http://notification.services.adyen.com"><ns1:notification><live>true</live>
<notificationItems><NotificationRequestItem>
<additionalData><entry><key>cardSummary</key><value>1111</value></entry></additionalData>
<amount><currency xmlns="http://common.services.adyen.com">EUR</currency><value xmlns="http://common.services.adyen.com">1000</value></amount>
<eventCode>AUTHORISATION</eventCode><eventDate>2026-03-02T09:00:00+01:00</eventDate>
<merchantReference>1001</merchantReference><paymentMethod>visa</paymentMethod>
<pspReference>8816178915123456</pspReference><reason></reason><success>${success}</success>
</NotificationRequestItem></notificationItems></ns1:notification></ns1:sendNotification>
</soap:Body></soap:Envelope>`;

  test.each([
    ['true', 'authorized'],
    ['false', 'failed'],
  ])('when success is %s, then the payment is %s, and there may be no reason', (success, status) => {
    const order = readXmlOrderOf(soap(success));

    expect(order).toMatchObject({
      number: '1001',
      transactions: [
        {
          id: '8816178915123456',
          status,
          amount: 1000,
          currency: 'EUR',
          card: { network: 'visa', last4: '1111' },
        },
      ],
    });
    expect(order.transactions?.[0]).not.toHaveProperty('notes');
  });
});
