import { CodeTable, foldCode, type CodeEntry } from './code-table.ts';

const foldName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

const none: readonly CodeEntry[] = [];

/** Names of schemes that are remembered; a stream may name any. */
const namesAtMost = 1000;

type OwnCodes = ReadonlyMap<string, ReadonlyMap<string, CodeEntry>>;

/** The code tables; one is parsed when its scheme is first asked for, so that a run pays only for what it uses. */
export class CodeBook {
  readonly schemes: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** Codes of one's own: scheme -> folded code -> entry; they come before the tables'. */
  readonly #own: OwnCodes;
  readonly #parsed = new Map<string, CodeTable>();
  #aliases: ReadonlyMap<string, string> | undefined;
  /** The schemes that know a folded code. */
  #knownBy: ReadonlyMap<string, readonly string[]> | undefined;
  /** Every scheme's entry of a folded code that was asked for. */
  readonly #byCode = new Map<string, readonly CodeEntry[]>();
  readonly #schemeOf = new Map<string, string | undefined>();

  /** `texts`: scheme id -> the text of its table (see `parseCodeTable`). */
  constructor(texts: Readonly<Record<string, string>>, own: OwnCodes = new Map()) {
    this.texts = texts;
    this.#own = own;
    this.schemes = [...new Set([...Object.keys(texts), ...own.keys()])].sort();
  }

  /** A scheme's id from any of its names (`axerve` is `gestpay`); undefined where no table has it. */
  toScheme(name: string): string | undefined {
    if (!this.#schemeOf.has(name)) {
      if (this.#schemeOf.size >= namesAtMost) this.#schemeOf.clear();
      this.#schemeOf.set(name, this.#findScheme(name));
    }
    return this.#schemeOf.get(name);
  }

  #findScheme(name: string): string | undefined {
    const folded = foldName(name);
    if (Object.hasOwn(this.texts, folded)) return folded;
    const own = [...this.#own.keys()].find((scheme) => foldName(scheme) === folded);
    if (own !== undefined) return own;
    this.#aliases ??= this.#readAliases();
    return this.#aliases.get(folded);
  }

  /** The entry of a code in one scheme; a reading for the card's network comes before the general one. */
  find(scheme: string, code: string, network?: string): CodeEntry | undefined {
    const table = this.#table(scheme);
    const folded = foldCode(code);
    const own = this.#own.get(scheme)?.get(folded);
    if (own !== undefined) return own;
    return (network === undefined ? undefined : table?.get(`${folded}@${network}`)) ?? table?.get(folded);
  }

  /** Every scheme's entry of the code, in the order of the schemes' names. */
  findInEveryScheme(code: string, network?: string): readonly CodeEntry[] {
    if (network !== undefined)
      return this.schemes.flatMap((scheme) => this.find(scheme, code, network) ?? []);
    const folded = foldCode(code);
    const known = this.#byCode.get(folded);
    if (known !== undefined) return known;
    const schemes = (this.#knownBy ??= this.#indexCodes()).get(folded);
    if (schemes === undefined) return none;
    const entries = schemes.flatMap((scheme) => this.find(scheme, folded) ?? []);
    this.#byCode.set(folded, entries);
    return entries;
  }

  /** Asking thirty tables for every word with an underscore would cost more than all the rest of reading a note. */
  #indexCodes(): ReadonlyMap<string, readonly string[]> {
    const index = new Map<string, string[]>();
    for (const scheme of this.schemes) {
      const codes = new Set([
        ...(this.#own.get(scheme)?.keys() ?? []),
        ...(this.#table(scheme)?.codes ?? []),
      ]);
      for (const code of codes) {
        const schemes = index.get(code);
        if (schemes === undefined) index.set(code, [scheme]);
        else schemes.push(scheme);
      }
    }
    return index;
  }

  /** All codes of a scheme, as its table lists them. */
  codesOf(scheme: string): readonly CodeEntry[] {
    const table = this.#table(scheme);
    return [
      ...(this.#own.get(scheme)?.values() ?? []),
      ...(table?.codes.flatMap((code) => table.get(code) ?? []) ?? []),
    ];
  }

  #table(scheme: string): CodeTable | undefined {
    const known = this.#parsed.get(scheme);
    if (known !== undefined) return known;
    const text = Object.hasOwn(this.texts, scheme) ? this.texts[scheme] : undefined;
    if (text === undefined) return undefined;
    const table = new CodeTable(scheme, text);
    this.#parsed.set(scheme, table);
    return table;
  }

  /** Other names stand in the tables' heads; their rows need not be parsed for them. */
  #readAliases(): ReadonlyMap<string, string> {
    return new Map(
      Object.entries(this.texts).flatMap(([scheme, text]) =>
        (/^# aliases: (.*)$/m.exec(text)?.[1] ?? '')
          .split(',')
          .map((alias): [string, string] => [foldName(alias), scheme])
          .filter(([alias]) => alias !== ''),
      ),
    );
  }
}
