import { toNetwork } from '../../../orders/card-network.ts';
import { digits, toExpiry } from '../card-fields.ts';
import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';

/** The fields of the card that a charge was made with, wherever its API version keeps them. */
export function findChargedCard(charge: JsonObject): JsonObject | undefined {
  const details = findObject(charge, 'payment_method_details');
  const source = findObject(charge, 'source');
  return (
    findObject(details, 'card') ??
    findObject(details, 'card_present') ??
    (source?.['object'] === 'card'
      ? source
      : (findObject(source, 'card') ?? findObject(source, 'three_d_secure'))) ??
    findObject(charge, 'card')
  );
}

/** The network a card was charged over; a co-badged card has a brand beside it. */
export function networkOf(card: JsonObject | undefined): string | undefined {
  const name = findText(card, 'network') ?? findText(card, 'brand') ?? findText(card, 'type');
  const network = name === undefined ? undefined : toNetwork(name);
  return network === 'unknown' ? undefined : network;
}

/** A Stripe card as the order document writes it; undefined where nothing of it is known. */
export function toCard(card: JsonObject | undefined): JsonObject | undefined {
  if (card === undefined) return undefined;
  return unlessEmpty({
    network: networkOf(card),
    bin: digits(findText(card, 'iin'), 6, 8),
    last4: digits(findText(card, 'last4'), 4, 4),
    expiry: toExpiry(card['exp_year'], card['exp_month']),
    funding: findText(card, 'funding'),
    country: findText(card, 'country'),
    issuer: findText(card, 'issuer'),
  });
}
