import type { Random } from './random.ts';

export type Language = 'de' | 'fr' | 'it' | 'en';

type Words = readonly [string, ...string[]];

export interface Region {
  /** The commonest first. */
  readonly given: Words;
  readonly family: Words;
  /** What rarer given names are made of. */
  readonly rare: Words;
  readonly rareEndings: Words;
  /** What rarer family names are made of: most people do not bear one of a few dozen. */
  readonly stems: Words;
  readonly joints: Words;
  readonly endings: Words;
  readonly mail: Words;
  readonly trades: Words;
  readonly forms: Words;
  /** With the last seven digits given, which are nobody else's. */
  readonly phone: (random: Random, last: string) => string;
}

function grouped(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
}

const words = (text: string): Words => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

export const regions: Readonly<Record<Language, Region>> = {
  de: {
    given: words(
      'Anna Lukas Jürg Ursula Hans-Peter Sabine Käthi Matthias Noëlle Björn Ruth Stefan Lea Simon Nina Urs Monika Jan Elif Tobias Petra Marcel Zoë Andreas Heidi Reto Vreni Emil Mia Fabian Christian Daniel Thomas Peter Michael Martin Markus Verena Elisabeth Claudia Sandra Barbara Silvia Nicole Brigitte Daniela Franziska Susanne Christine Regula Bruno Beat Roland Rolf Patrick Philipp Pascal Oliver Dominik Sebastian Florian Jonas Leon Luca Noah Levin Elias Finn Paul Felix Maximilian Johanna Katharina Lina Emma Laura Sarah Julia Lisa Vanessa Jasmin Selina Ramona Corinne Esther Rahel Judith Margrit Rosmarie Hedwig Gertrud Dragan Milan Arben Besnik Shpresa Mehmet Ayşe Fatma Mustafa Thi-Lan',
    ),
    rare: words(
      'Adel Ber Ger Wal Sieg Fried Her Ott Wil Lud Ingel Rosa Elf Irm Kuni Hil Arn Gun Diet Volk Win Edel Bald Rein Gott Hart Man Osk Thek Ulr',
    ),
    rareEndings: words('hard bert mund ine linde ger burga rich traud helm wig olf gunde ike elia'),
    family: words(
      'Müller Meier Schmid Keller Weber Huber Schneider Meyer Steiner Fischer Gerber Brunner Baumann Frei Zimmermann Moser Widmer Wyss Graf Roth Bühler Kälin Ammann Lüthi Hürlimann Großmann Weiß von-Arx Yılmaz Krüger',
    ),
    stems: words(
      'Stein Brunn Ober Unter Holz Wald Berg Kirch Hof Bach Feld Rütt Eg Loch Birk Haus Ackers Wies Mühl Sonn Alten Nieder Schön Lang Eich Erl Buch Weiden Rosen Katzen',
    ),
    joints: words(' s en er'),
    endings: words(
      'er mann egger hauser holzer bacher berger stetter acher inger ler bühler mayr hofer huber müller wiler eder thaler li',
    ),
    mail: words('bluewin.ch gmx.ch gmail.com hotmail.com sunrise.ch web.de t-online.de outlook.com'),
    trades: words(
      'Treuhand Schreinerei Konzertverein Metallbau Zahnarztpraxis Gärtnerei Musikschule Elektro',
    ),
    forms: words('AG GmbH KlG Stiftung'),
    phone: (random, last) =>
      `${random.pick(['+41 7', '07', '0041 7'])}${random.between(6, 10)} ${grouped(last, [3, 2, 2])}`,
  },
  fr: {
    given: words(
      'Camille Léa Jean-Luc Benoît Chloé François Amélie Étienne Manon Théo Inès Hélène Gaël Océane Rémi Zoé Maël Thérèse Loïc Aurélie Pascal Nadia Yves Margaux Karim Solène Olivier Anaïs Didier Élodie Marie Nathalie Isabelle Sylvie Catherine Véronique Sandrine Valérie Céline Julie Émilie Laura Mathilde Clara Jade Louise Alice Lucie Pauline Charlotte Justine Marion Elsa Agathe Philippe Michel Alain Patrick Bernard Christophe Nicolas Frédéric Laurent Stéphane Sébastien Julien Thomas Alexandre Maxime Antoine Baptiste Quentin Hugo Lucas Nathan Gabriel Raphaël Louis Jules Arthur Adam Mohamed Mehdi Yacine Fatou Aminata Mamadou Sékou Leïla Samira Jeanne Odette Lucienne Marcelle Roger Gilbert Gérard Raymond Fabrice Thierry',
    ),
    rare: words(
      'Adé Amb Aur Bér Cél Clo Cor Dés Élé Éme Fla Flor Gen Gis Hono Jac Jos Lau Léo Luc Mar Mél Mod Nor Oph Phil Ros Sév Syl Val',
    ),
    rareEndings: words('ine elle ette ien is ie lie ard aine ène ond ice ande ick ona'),
    family: words(
      'Martin Bernard Dubois Thomas Petit Durand Leroy Moreau Lefèvre Garnier Rochat Favre Chappuis Bonvin Monnier Delacrétaz Guérin Noël Béguin Perret Gauthier D’Amico Benali Lambert Fournier Cuénod Ménétrey Roux Blanc Aubert',
    ),
    stems: words(
      'Mont Ville Beau Chante Roche Fontaine Pré Bois Grand Saint-Ger Cham Mar Des Bar Cour Lor Per Val Thi Gail Mau Car Bel Dur Vau Châtel Fau Gre Pui Ray',
    ),
    joints: words(' e i o'),
    endings: words(
      'clair mont lier rand reau nier chaud ville bert cher lin neau ret tier val vin geot lain doux chet',
    ),
    mail: words('orange.fr free.fr laposte.net gmail.com wanadoo.fr bluewin.ch hotmail.fr infomaniak.com'),
    trades: words('Menuiserie Imprimerie Théâtre Cabinet Boulangerie Association Garage Architecture'),
    forms: words('SA SARL Sàrl SAS EURL'),
    phone: (random, last) =>
      `${random.pick(['+33 ', '+33 (0)', '0', '0033 '])}${random.between(1, 10)} ${grouped(random.digits(1) + last, [2, 2, 2, 2])}`,
  },
  it: {
    given: words(
      'Giulia Francesco Chiara Niccolò Sofia Alessandro Martina Lorenzo Beatrice Matteo Giorgia Gabriele Ludovica Andrea Elisa Davide Mariangela Luca Federica Pierluigi Noemi Salvatore Caterina Ettore Ilaria Raffaele Rosalìa Michele Viola Tommaso Maria Anna Giuseppe Giovanni Antonio Mario Luigi Angelo Vincenzo Pietro Carlo Franco Domenico Bruno Paolo Marco Stefano Roberto Claudio Massimo Fabio Simone Daniele Riccardo Filippo Edoardo Leonardo Samuele Diego Emanuele Rosa Angela Giovanna Teresa Lucia Carmela Francesca Antonella Paola Laura Silvia Sara Valentina Alessia Aurora Alice Emma Greta Vittoria Camilla Bianca Serena Monica Patrizia Daniela Cristina Barbara Simona Roberta Manuela Concetta Assunta Nunzia Gennaro Ciro Rocco Ivan Nicolae Elena Ionela',
    ),
    rare: words(
      'Adel Amal Arman Aur Bened Cal Cel Clar Corn Delf Elvir Ermin Euf Fior Gemm Gild Irm Leon Lor Mar Nat Ott Palm Quir Ren Romil Savin Tull Urb Zef',
    ),
    rareEndings: words('ina etta ella io ino a ando iano isa ida ore aldo ico enza uccio'),
    family: words(
      'Rossi Ferrari Russo Bianchi Esposito Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Costa Giordano Mancini Rizzo Lombardi Barbieri Fontana D’Angelo Santoro Caruso Leone Serra Nicolò Bellini Ferri Donà Zanetti',
    ),
    stems: words(
      'Mont Bell Cast San Pier Cal Bos Gal Mar Tor Pell Bar Fer Mel Val Riv Sal Ben Cam Gran Pan Fior Mor Ross Zan Lan Cor Pas Vis Ser',
    ),
    joints: words('a i o e'),
    endings: words(
      'elli etti ini oni ato icci otti aldi ari ese ugli essi anti orto ino aro iello ucci ani arelli',
    ),
    mail: words('libero.it gmail.com tiscali.it alice.it pec.it virgilio.it hotmail.it aruba.it'),
    trades: words('Falegnameria Farmacia Trattoria Officina Tipografia Cantine Studio Edilizia'),
    forms: words('Srl SpA Sas Snc'),
    phone: (random, last) => `${random.pick(['+39 ', '', '0039 '])}3${random.digits(2)} ${last}`,
  },
  en: {
    given: words(
      'Olivia James Amelia Oliver Isla George Siân Harry Priya Noah Aoife Liam Grace Muhammad Emily Jack Zara Leo Sophie Connor Ruby Ethan Fatima Callum Freya Owen Yusuf Daisy Kieran Wei David John Michael Paul Andrew Peter Robert Richard Mark Stephen Christopher Daniel Matthew Thomas William Benjamin Samuel Joseph Alexander Adam Ryan Charlie Alfie Archie Freddie Theodore Susan Margaret Patricia Linda Christine Jacqueline Karen Helen Sarah Claire Emma Laura Rebecca Rachel Hannah Jessica Charlotte Lucy Chloe Megan Ella Mia Evie Poppy Lily Ivy Niamh Ciara Rhys Dylan Gareth Angus Hamish Fiona Ahmed Mohammed Ayesha Zainab Chidi Ngozi Raj Anita Mei Hiroshi',
    ),
    rare: words(
      'Al Bren Cas Dar Ed El Fin Gar Har Ian Jar Kel Lan Mar Nor Os Pen Quen Ros Shel Ter Ul Val Wen Xan Yor Zel Tam Bri Cor',
    ),
    rareEndings: words('don lyn a win ric ton well ley rick mund een ie anne more bert'),
    family: words(
      "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson O'Brien Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Khan Lewis McCarthy Bennett Novák Chen Okafor Hughes",
    ),
    stems: words(
      'Ash Brad Black Wood Hart Stan Wal Har Thorn Hath Marl Cor Whit Lang Win Kings Al Crom Shel Ful Red Green Hol Ben Far Ains Cart Dun El Nor',
    ),
    joints: words(' s er en'),
    endings: words(
      'ford ley ton well wood worth field by combe shaw bury ham land more sworth stead croft den gate man',
    ),
    mail: words(
      'gmail.com outlook.com btinternet.com yahoo.co.uk icloud.com hotmail.co.uk sky.com proton.me',
    ),
    trades: words('Joinery Bakery Ceramics Logistics Dental Cycles Theatre Software'),
    forms: words('Ltd LLP Inc plc'),
    phone: (random, last) =>
      `${random.pick(['+44 7', '07', '0044 7'])}${random.digits(2)}${grouped(last, [1, 6])}`,
  },
};
