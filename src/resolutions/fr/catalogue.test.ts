import { describe, expect, it } from 'vitest';
import { allProfiles, findProfile } from '../../merchants/profiles.ts';
import { toGenericProfile, unknownMerchantId } from '../../merchants/generic.ts';
import type { Order } from '../../orders/order.ts';
import { actions } from '../../diagnostics/vocabulary.ts';
import { loadCatalogues } from '../catalogues.ts';
import { toResolution } from '../resolve.ts';
import { french } from './catalogue.ts';

await loadCatalogues(['fr']);

const generic = toGenericProfile(unknownMerchantId);

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const order: Order = {
  number: '10412',
  merchant: 'aruba-pec',
  placedAt: '2026-03-02T10:00:00+01:00',
  status: 'awaiting_payment',
  amount: 8600,
  currency: 'EUR',
  customer: { name: 'Anne Favre', language: 'fr' },
};

const resolve = (action: (typeof actions)[number], profile = findProfile('aruba-pec') ?? generic) =>
  toResolution({
    advice: { action, actor: 'customer', retry: 'other_card', alternatives: actions },
    cause: null,
    sayToCustomer: 'ok',
    order,
    profile,
    language: 'fr',
  });

describe('the French texts', () => {
  it('keep a blank that does not break before high punctuation and inside quotation marks', () => {
    for (const text of textsOf(french)) {
      expect(text).not.toMatch(/[^\u00a0][;!?»]|[^\u00a0]:|«[^\u00a0]|["“”']/);
    }
  });

  it('put nothing before a name that would need an elision or an article', () => {
    for (const text of textsOf(french)) {
      expect(text).not.toMatch(/(?<!\p{L})(?:de|du|que|à|au|le|la) \{(?:merchant|bank|contact|where)\}/u);
    }
  });

  it('stay whole when names and fallbacks are put in', () => {
    for (const profile of [generic, ...allProfiles]) {
      for (const action of actions) {
        const { steps, customerMessage } = resolve(action, profile);
        for (const text of [...steps, customerMessage]) {
          expect(text).not.toMatch(
            /\b(?:de|à|que) (?:le commerçant|le back-office|les réseaux|Aruba|Infomaniak)/,
          );
        }
      }
    }
  });
});

describe('a message in French', () => {
  it('greets, names the order and says where to click', () => {
    expect(resolve('pay_from_customer_area').customerMessage.replaceAll('\u00a0', '~'))
      .toMatchInlineSnapshot(`
        "Bonjour Anne Favre,

        Nous revenons vers vous au sujet de votre commande 10412 (EUR 86.00). Elle est toujours en attente de paiement.

        Pour régler votre commande, vous pouvez la retrouver dans l’espace client chez Aruba PEC et choisir «~Paga~». Vous n’avez pas besoin d’en passer une nouvelle."
      `);
  });
});
