import type { JourneyTexts } from '../journey-texts.ts';

export const journeyTexts: JourneyTexts = {
  heading: 'WAY TO PAY',
  unknown: 'How far the customer got is not known.',
  lastInvoiceDay: 'Last day of the promise: {day}.',
  unsureMessage:
    'Whether a message about renewal comes for {products} is not certain: the guide says both. It is no fault if none comes.',
  noInvoiceDate: {
    no_calendar:
      'When the invoice is due cannot be worked out (working days promised: {days}): there is no calendar of public holidays for the country {country}.',
    no_zone:
      "When the invoice is due cannot be worked out (working days promised: {days}, country {country}): the merchant's profile names no time zone.",
  },
};
