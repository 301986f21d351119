import { unknownMerchantId } from '../../../merchants/generic.ts';
import type {
  BackOffice,
  Contact,
  Guide,
  MerchantProfile,
  NativeStatus,
  PayPlace,
  ProductFamily,
  ProfileNote,
} from '../../../merchants/profile.ts';
import { orderStatuses } from '../../../orders/vocabulary.ts';
import {
  flag,
  line,
  listOf,
  needed,
  objectOf,
  optional,
  otherwise,
  recordOf,
  whole,
  type Read,
} from './fields.ts';
import { gatewayPage, journey, method, sourceList, sources, step } from './read-journey.ts';
import { invoice, message, orderDeadline, registration, renewal } from './read-promises.ts';
import { country, languageTag, localText, network, oneOf, ownId, webPage, zone } from './words.ts';

const name = line(100);

const guide = objectOf<Guide>({
  id: needed(line(100)),
  title: needed(line(200)),
  url: optional(webPage),
  seenOn: otherwise(line(40), 'unknown'),
});

const status = objectOf<NativeStatus>({
  word: needed(name),
  language: otherwise(languageTag, 'und'),
  system: otherwise(name, 'shop'),
  status: needed(oneOf(orderStatuses)),
});

const contact = objectOf<Contact>({
  label: needed(localText),
  phone: optional(name),
  mail: optional(name),
  url: optional(webPage),
  address: optional(line(200)),
  hours: optional(localText),
  sources: optional(sourceList),
});

const payPlace = objectOf<PayPlace>({
  kind: needed(oneOf(['customer_area', 'payment_link', 'checkout'] as const)),
  payLabel: optional(name),
});

const backOffice = objectOf<BackOffice>({
  name: needed(name),
  url: optional(webPage),
  findBy: otherwise(listOf(oneOf(['number', 'email', 'customer_details'] as const), 'findBy'), []),
  steps: otherwise(listOf(step, 'a step'), []),
  paths: otherwise(recordOf(listOf(name, 'menu')), {}),
});

const merchantId: Read<string> = (yaml, value, what) => {
  const id = yaml.text(value, what);
  if (id === unknownMerchantId) {
    throw yaml.fault(
      value.at,
      `the id ${id} stands for orders of which no merchant is told`,
      'Choose another one, and say --merchant with payments that come without an order.',
    );
  }
  if (/^[a-z0-9]+([-_.][a-z0-9]+)*$/.test(id) && id.length <= 80) return id;
  throw yaml.fault(value.at, `the id "${id}" must be small letters and digits, words joined by -`);
};

/** One profile; every fault says where. */
export const readProfile: Read<MerchantProfile> = objectOf<MerchantProfile>({
  id: needed(merchantId),
  name: needed(name),
  aliases: optional(listOf(name, 'alias')),
  country: optional(country),
  zone: optional(zone),
  languages: otherwise(listOf(languageTag, 'language'), []),
  guides: otherwise(listOf(guide, 'a guide'), []),
  networks: optional(listOf(network, 'network')),
  networksNamed: optional(listOf(network, 'network')),
  methods: optional(listOf(method, 'method')),
  threeDS: optional(oneOf(['always', 'used'] as const)),
  paysWhenOrdering: optional(flag),
  attemptLivesMinutes: optional(whole(20_160)),
  challengeLivesMinutes: optional(whole(20_160)),
  payPlace: optional(payPlace),
  products: optional(listOf(objectOf<ProductFamily>({ id: needed(ownId), name: needed(name) }), 'a product')),
  pages: optional(listOf(gatewayPage, 'a page')),
  statuses: optional(listOf(status, 'a status')),
  journeys: optional(listOf(journey, 'a journey')),
  messages: optional(listOf(message, 'a message')),
  renewal: optional(renewal),
  invoice: optional(invoice),
  orderDeadline: optional(orderDeadline),
  registration: optional(listOf(registration, 'a registration')),
  contacts: optional(listOf(contact, 'a contact')),
  backOffice: optional(backOffice),
  notes: optional(
    listOf(objectOf<ProfileNote>({ id: needed(ownId), text: needed(localText), sources }), 'a note'),
  ),
});
