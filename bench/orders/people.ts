import type { Customer } from '../../src/orders/order.ts';
import { foldText } from '../../src/orders/search-keys.ts';
import { randomFrom, type Random } from './random.ts';

export type Language = 'de' | 'fr' | 'it' | 'en';

interface Region {
  readonly given: readonly [string, ...string[]];
  readonly family: readonly [string, ...string[]];
  /** What further family names are made of: a few dozen common ones are not what a real index looks like. */
  readonly stems: readonly [string, ...string[]];
  readonly endings: readonly [string, ...string[]];
  readonly mail: readonly [string, ...string[]];
  readonly trades: readonly [string, ...string[]];
  readonly forms: readonly [string, ...string[]];
  readonly phone: (random: Random) => string;
}

const words = (text: string): readonly [string, ...string[]] => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

const regions: Readonly<Record<Language, Region>> = {
  de: {
    given: words(
      'Anna Lukas Jürg Ursula Hans-Peter Sabine Käthi Matthias Noëlle Björn Ruth Stefan Lea Simon Nina Urs Monika Jan Elif Tobias Petra Marcel Zoë Andreas Heidi Reto Vreni Emil Mia Fabian',
    ),
    family: words(
      'Müller Meier Schmid Keller Weber Huber Schneider Meyer Steiner Fischer Gerber Brunner Baumann Frei Zimmermann Moser Widmer Wyss Graf Roth Bühler Kälin Ammann Lüthi Hürlimann Großmann Weiß von-Arx Yılmaz Krüger',
    ),
    stems: words(
      'Stein Brunn Ober Unter Holz Wald Berg Kirch Hof Bach Feld Rütt Eg Loch Birk Haus Ackers Wies Mühl Sonn Alten Nieder Schön Lang Eich Erl Buch Weiden Rosen Katzen',
    ),
    endings: words(
      'er mann egger hauser holzer bacher berger stetter acher inger ler bühler mayr hofer huber müller wiler eder thaler li',
    ),
    mail: words('bluewin.ch gmx.ch gmail.com hotmail.com sunrise.ch web.de t-online.de outlook.com'),
    trades: words(
      'Treuhand Schreinerei Konzertverein Metallbau Zahnarztpraxis Gärtnerei Musikschule Elektro',
    ),
    forms: words('AG GmbH KlG Stiftung'),
    phone: (random) =>
      `${random.pick(['+41 7', '07', '0041 7'])}${random.between(6, 10)} ${random.digits(3)} ${random.digits(2)} ${random.digits(2)}`,
  },
  fr: {
    given: words(
      'Camille Léa Jean-Luc Benoît Chloé François Amélie Étienne Manon Théo Inès Hélène Gaël Océane Rémi Zoé Maël Thérèse Loïc Aurélie Pascal Nadia Yves Margaux Karim Solène Olivier Anaïs Didier Élodie',
    ),
    family: words(
      'Martin Bernard Dubois Thomas Petit Durand Leroy Moreau Lefèvre Garnier Rochat Favre Chappuis Bonvin Monnier Delacrétaz Guérin Noël Béguin Perret Gauthier D’Amico Benali Lambert Fournier Cuénod Ménétrey Roux Blanc Aubert',
    ),
    stems: words(
      'Mont Ville Beau Chante Roche Fontaine Pré Bois Grand Saint-Ger Cham Mar Des Bar Cour Lor Per Val Thi Gail Mau Car Bel Dur Vau Châtel Fau Gre Pui Ray',
    ),
    endings: words(
      'clair mont lier rand reau nier chaud ville bert cher lin neau ret tier val vin geot lain doux chet',
    ),
    mail: words('orange.fr free.fr laposte.net gmail.com wanadoo.fr bluewin.ch hotmail.fr infomaniak.com'),
    trades: words('Menuiserie Imprimerie Théâtre Cabinet Boulangerie Association Garage Architecture'),
    forms: words('SA SARL Sàrl SAS EURL'),
    phone: (random) =>
      `${random.pick(['+33 ', '+33 (0)', '0', '0033 '])}${random.between(1, 10)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
  },
  it: {
    given: words(
      'Giulia Francesco Chiara Niccolò Sofia Alessandro Martina Lorenzo Beatrice Matteo Giorgia Gabriele Ludovica Andrea Elisa Davide Mariangela Luca Federica Pierluigi Noemi Salvatore Caterina Ettore Ilaria Raffaele Rosalìa Michele Viola Tommaso',
    ),
    family: words(
      'Rossi Ferrari Russo Bianchi Esposito Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Costa Giordano Mancini Rizzo Lombardi Barbieri Fontana D’Angelo Santoro Caruso Leone Serra Nicolò Bellini Ferri Donà Zanetti',
    ),
    stems: words(
      'Mont Bell Cast San Pier Cal Bos Gal Mar Tor Pell Bar Fer Mel Val Riv Sal Ben Cam Gran Pan Fior Mor Ross Zan Lan Cor Pas Vis Ser',
    ),
    endings: words(
      'elli etti ini oni ato icci otti aldi ari ese ugli essi anti orto ino aro iello ucci ani arelli',
    ),
    mail: words('libero.it gmail.com tiscali.it alice.it pec.it virgilio.it hotmail.it aruba.it'),
    trades: words('Falegnameria Farmacia Trattoria Officina Tipografia Cantine Studio Edilizia'),
    forms: words('Srl SpA Sas Snc'),
    phone: (random) => `${random.pick(['+39 ', '', '0039 '])}3${random.digits(2)} ${random.digits(7)}`,
  },
  en: {
    given: words(
      'Olivia James Amelia Oliver Isla George Siân Harry Priya Noah Aoife Liam Grace Muhammad Emily Jack Zara Leo Sophie Connor Ruby Ethan Fatima Callum Freya Owen Yusuf Daisy Kieran Wei',
    ),
    family: words(
      "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson O'Brien Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Khan Lewis McCarthy Bennett Novák Chen Okafor Hughes",
    ),
    stems: words(
      'Ash Brad Black Wood Hart Stan Wal Har Thorn Hath Marl Cor Whit Lang Win Kings Al Crom Shel Ful Red Green Hol Ben Far Ains Cart Dun El Nor',
    ),
    endings: words(
      'ford ley ton well wood worth field by combe shaw bury ham land more sworth stead croft den gate man',
    ),
    mail: words(
      'gmail.com outlook.com btinternet.com yahoo.co.uk icloud.com hotmail.co.uk sky.com proton.me',
    ),
    trades: words('Joinery Bakery Ceramics Logistics Dental Cycles Theatre Software'),
    forms: words('Ltd LLP Inc plc'),
    phone: (random) => `${random.pick(['+44 7', '07', '0044 7'])}${random.digits(3)} ${random.digits(6)}`,
  },
};

/** The mailbox name most people get: theirs, without accents, with something to set it apart from a namesake's. */
function toMailbox(random: Random, given: string, family: string): string {
  const [first, last] = [given, family].map((name) => foldText(name).replace(/[^a-z]/g, ''));
  const number = random.chance(0.7) ? random.digits(random.between(1, 5)) : '';
  const name = random.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${last}.${first}`,
    `${first?.charAt(0)}.${last}`,
  ]);
  return `${random.chance(0.04) ? name.toUpperCase() : name}${number}`;
}

/** The customer with this index: always the same person. */
export function customerOf(index: number, language: Language): Customer {
  const random = randomFrom(index ^ 0x5ca1ab1e);
  const region = regions[language];
  const given = random.pick(region.given);
  const isCommon = random.chance(0.4);
  const family = isCommon
    ? random.pick(region.family)
    : random.pick(region.stems) + random.pick(region.endings);
  return {
    name: `${given} ${family}`.replaceAll(/-(?=Arx|Luca)/g, ' '),
    email: `${toMailbox(random, given, family)}@${random.pick(region.mail)}`,
    ...(random.chance(0.7) && { phone: region.phone(random) }),
    ...(random.chance(0.2) && {
      company: `${random.pick(region.trades)} ${family} ${random.pick(region.forms)}`,
    }),
    language,
  };
}
