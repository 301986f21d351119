import { expect, test } from 'vitest';
import { readXmlItems, readXmlOrderOf, reasonOf } from '../shapes.test-data.ts';

function anAnswer(name: string, content: string): string {
  return `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body id="_0">
    <${name}Response xmlns="urn:ebay:api:PayPalAPI">
      <Timestamp>2026-04-02T08:00:00Z</Timestamp><CorrelationID>ab12</CorrelationID>${content}
    </${name}Response></s:Body></s:Envelope>`;
}

test('given a refused direct payment, then it failed with PayPal’s code and words', () => {
  const content = `<Ack>Failure</Ack><Amount currencyID="USD">10.00</Amount>
    <Errors><ErrorCode>10752</ErrorCode><LongMessage>This transaction cannot be processed.</LongMessage></Errors>`;

  expect(readXmlOrderOf(anAnswer('DoDirectPayment', content))).toMatchObject({
    number: 'ab12',
    status: 'awaiting_payment',
    transactions: [
      {
        id: 'ab12',
        status: 'failed',
        amount: 1000,
        currency: 'USD',
        notes: [{ code: '10752', scheme: 'paypal' }],
      },
    ],
  });
});

test('given a completed checkout, then it is a payment under the shop’s invoice number', () => {
  const content = `<Ack>Success</Ack><Details><Token>EC-1</Token><InvoiceID>W-7</InvoiceID><PaymentInfo>
    <TransactionID>8TX</TransactionID><GrossAmount currencyID="EUR">7.50</GrossAmount><PaymentStatus>Completed</PaymentStatus>
    </PaymentInfo></Details>`;

  expect(readXmlOrderOf(anAnswer('DoExpressCheckoutPayment', content))).toMatchObject({
    number: 'W-7',
    status: 'paid',
    transactions: [{ id: '8TX', status: 'succeeded', amount: 750 }],
  });
});

test('given an answer about a profile, then it is no payment', () => {
  const items = readXmlItems(anAnswer('CreateRecurringPaymentsProfile', '<Ack>Success</Ack>'));
  expect(reasonOf(items)).toContain('CreateRecurringPaymentsProfile');
});
