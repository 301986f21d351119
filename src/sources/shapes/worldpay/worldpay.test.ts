import { describe, expect, test } from 'vitest';
import { readXmlItems, readXmlOrderOf, reasonOf, writtenAt } from '../shapes.test-data.ts';

function aReply(content: string, container = 'reply'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE paymentService PUBLIC "-//WorldPay//DTD WorldPay PaymentService v1//EN" "http://dtd.worldpay.com/paymentService_v1.dtd">
<paymentService version="1.4" merchantCode="SHOP"><${container}>${content}</${container}></paymentService>`;
}

function aStatus(
  event: string,
  more = '',
  amount = '<amount value="8600" currencyCode="CHF" exponent="2"/>',
): string {
  return `<orderStatus orderCode="T-1"><payment><paymentMethod>ECMC_DEBIT-SSL</paymentMethod>${amount}
    <lastEvent>${event}</lastEvent><cardNumber>545301******4444</cardNumber>${more}</payment></orderStatus>`;
}

describe('given a reply', () => {
  test('when the payment was refused, then the bank’s code and words are its note', () => {
    const more = `<ISO8583ReturnCode code="51" description="INSUFFICIENT FUNDS"/>
      <ThreeDSecureResult description="Cardholder authenticated"><eci>05</eci></ThreeDSecureResult>
      <cardHolderName><![CDATA[I. Odermatt]]></cardHolderName>`;

    expect(readXmlOrderOf(aReply(aStatus('REFUSED', more)))).toMatchObject({
      number: 'T-1',
      status: 'awaiting_payment',
      nativeStatus: 'REFUSED',
      paymentMethod: 'card',
      customer: { name: 'I. Odermatt' },
      transactions: [
        {
          id: 'T-1',
          at: writtenAt,
          status: 'failed',
          amount: 8600,
          currency: 'CHF',
          card: { network: 'mastercard', bin: '545301', last4: '4444', funding: 'debit' },
          threeDS: { transStatus: 'Y', eci: '05' },
          notes: [{ from: 'bank', scheme: 'worldpay', code: '51', text: 'INSUFFICIENT FUNDS' }],
        },
      ],
    });
  });

  test.each([
    ['AUTHORISED', 'authorized', 'awaiting_payment'],
    ['CAPTURED', 'succeeded', 'paid'],
    ['REFUNDED', 'succeeded', 'refunded'],
    ['CANCELLED', 'cancelled', 'awaiting_payment'],
    ['SENT_FOR_AUTHORISATION', 'pending', 'awaiting_payment'],
  ])('when its last event is %s, then it is %s', (event, transaction, status) => {
    const order = readXmlOrderOf(aReply(aStatus(event)));
    expect(order.status).toBe(status);
    expect(order.transactions?.[0]?.status).toBe(transaction);
  });

  test('when the exponent is not that of ISO 4217, then the amount is counted anew', () => {
    const amount = '<amount value="450000" currencyCode="JPY" exponent="2"/>';
    expect(readXmlOrderOf(aReply(aStatus('CAPTURED', '', amount)))).toMatchObject({
      amount: 4500,
      currency: 'JPY',
    });
  });

  test('when it asks for authentication, then the customer has to act', () => {
    const status =
      '<orderStatus orderCode="T-2"><challengeRequired><threeDSChallengeDetails/></challengeRequired></orderStatus>';
    expect(readXmlOrderOf(aReply(status))).toMatchObject({ transactions: [{ status: 'requires_action' }] });
  });

  test('when there are several, then each is read', () => {
    expect(readXmlItems(aReply(aStatus('CAPTURED') + aStatus('REFUSED')))).toHaveLength(2);
  });

  test.each([
    ['<error code="5"><![CDATA[Card 4111 1111 1111 1111 unknown]]></error>', 'error (5)'],
    ['<ok><captureReceived orderCode="T-1"/></ok>', 'receipt'],
    ['', 'no order status'],
  ])('when it holds %s, then it is no payment, and no card number is told', (content, word) => {
    const reason = reasonOf(readXmlItems(aReply(content)));
    expect(reason).toContain(word);
    expect(reason).not.toContain('4111 1111 1111 1111');
  });
});

test('given a notification, then its journal tells the day', () => {
  const event = `<orderStatusEvent orderCode="T-1"><payment><paymentMethod>VISA-SSL</paymentMethod>
    <amount value="8600" currencyCode="CHF" exponent="2"/><lastEvent>CAPTURED</lastEvent></payment>
    <journal journalType="CAPTURED"><bookingDate><date dayOfMonth="2" month="4" year="2026"/></bookingDate></journal></orderStatusEvent>`;

  expect(readXmlOrderOf(aReply(event, 'notify'))).toMatchObject({
    placedAt: '2026-04-02T00:00:00Z',
    status: 'paid',
  });
});
