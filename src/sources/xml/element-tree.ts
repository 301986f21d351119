/** Deeper than any answer of a provider. */
const deepest = 60;

export class TooDeep extends Error {}

interface Element {
  readonly name: string;
  readonly fields: Map<string, unknown[]>;
  text: string;
}

/** Puts elements together as they open and close. */
export class ElementTree {
  readonly #open: Element[] = [{ name: '', fields: new Map(), text: '' }];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length > deepest) throw new TooDeep();
    const fields = new Map<string, unknown[]>();
    for (const [key, value] of Object.entries(attributes)) {
      // Declarations of namespaces and types say nothing about a payment.
      if (!/^(?:xmlns(?::|$)|xsi:|xml:)/.test(key)) fields.set(`@${localName(key)}`, [value]);
    }
    this.#open.push({ name: localName(name), fields, text: '' });
  }

  addText(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
  }

  close(): void {
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (element === undefined || parent === undefined) return;
    const values = parent.fields.get(element.name);
    if (values === undefined) parent.fields.set(element.name, [toValue(element)]);
    else values.push(toValue(element));
  }

  /** The root, under its name. */
  value(): unknown {
    const [document] = this.#open;
    return document === undefined ? {} : toObject(document);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function toValue(element: Element): unknown {
  return element.fields.size === 0 ? element.text.trim() : toObject(element);
}

function toObject({ fields, text }: Element): Readonly<Record<string, unknown>> {
  const entries = [...fields].map(([name, values]): [string, unknown] => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  if (text.trim() !== '') entries.push(['#text', text.trim()]);
  return Object.fromEntries(entries);
}
