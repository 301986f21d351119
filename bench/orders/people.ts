import type { Customer } from '../../src/orders/order.ts';
import { foldText } from '../../src/orders/search-keys.ts';
import { regions, type Language, type Region } from './names.ts';
import { randomFrom, type Random } from './random.ts';

export type { Language };

/** The earlier in the list the commoner: the first is twice as common as the average, the last hardly met. */
function pickCommon(random: Random, [first, ...rest]: Region['given']): string {
  const at = Math.min(random.between(0, rest.length + 1), random.between(0, rest.length + 1));
  return at === 0 ? first : (rest[at - 1] ?? first);
}

function oneGiven(random: Random, region: Region): string {
  return random.chance(0.12)
    ? random.pick(region.rare) + random.pick(region.rareEndings)
    : pickCommon(random, region.given);
}

function givenName(random: Random, region: Region): string {
  const first = oneGiven(random, region);
  if (random.chance(0.85)) return first;
  return `${first}${random.pick(['-', ' '])}${oneGiven(random, region)}`;
}

/** One in twenty bears a name that everybody knows; the others share some seventy thousand in each language. */
function oneFamily(random: Random, region: Region): string {
  if (random.chance(0.05)) return pickCommon(random, region.family).replaceAll(/-(?=Arx|Luca)/g, ' ');
  const { stems, joints, endings } = region;
  if (random.chance(0.06)) return random.pick(stems) + random.pick(endings);
  return random.pick(stems) + random.pick(joints) + random.pick(stems).toLowerCase() + random.pick(endings);
}

function familyName(random: Random, region: Region): string {
  const first = oneFamily(random, region);
  if (random.chance(0.88)) return first;
  return `${first}${random.pick(['-', ' '])}${oneFamily(random, region)}`;
}

/** A number of seven digits that is another for every index. */
function ownNumber(index: number): string {
  // Multiplying by an odd number modulo a power of two gives every number once.
  const scattered = Math.imul(index, 0x9e3779b1) & 0x7fffff;
  return String(scattered).padStart(7, '0');
}

/** The mailbox name most people get: theirs, without accents, with something to set it apart from a namesake's. */
function toMailbox(random: Random, given: string, family: string, own: string): string {
  const [first, last] = [given, family].map((name) => foldText(name).replace(/[^a-z]/g, ''));
  const name = random.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${last}.${first}`,
    `${first?.charAt(0)}.${last}`,
  ]);
  return `${random.chance(0.04) ? name.toUpperCase() : name}${Number(own)}`;
}

const foreign: Readonly<Record<Language, readonly [Language, ...Language[]]>> = {
  de: ['it', 'fr', 'en'],
  fr: ['it', 'de', 'en'],
  it: ['fr', 'de', 'en'],
  en: ['fr', 'it', 'de'],
};

/**
 * The customer with this index: always the same person. Names are as varied as a country's: a few common ones, a long
 * tail, two-part ones, and some from elsewhere. Below eight million no two share an address or phone.
 */
export function customerOf(index: number, language: Language): Customer {
  const random = randomFrom(index ^ 0x5ca1ab1e);
  const region = regions[language];
  const origin = random.chance(0.08) ? regions[random.pick(foreign[language])] : region;
  const given = givenName(random, origin);
  const family = familyName(random, origin);
  const own = ownNumber(index);
  return {
    name: `${given} ${family}`,
    email: `${toMailbox(random, given, family, own)}@${random.pick(region.mail)}`,
    ...(random.chance(0.7) && { phone: region.phone(random, own) }),
    ...(random.chance(0.2) && {
      company: `${random.pick(region.trades)} ${family} ${random.pick(region.forms)}`,
    }),
    language,
  };
}
