import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ParsedJson } from '../parse-json.ts';
import { ElementTree, TooDeep } from './element-tree.ts';

/**
 * XML as the JSON value it would be: an element with nothing but text is that text, any other an object with its
 * attributes (`@name`), its text (`#text`) and its children, more of one name as a list. Prefixes and namespace
 * declarations are left out. Strict: what is not well formed is a problem. A DTD is passed over and never read, so that
 * no entity but XML's own five exists.
 */
export function parseXml(text: string): ParsedJson {
  const parser = new SaxesParser();
  const tree = new ElementTree();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    tree.open(name, attributes);
  });
  parser.on('text', (part) => {
    tree.addText(part);
  });
  parser.on('cdata', (part) => {
    tree.addText(part);
  });
  parser.on('closetag', () => {
    tree.close();
  });
  // The first fault ends the reading: what comes after it cannot be trusted.
  parser.on('error', () => {
    throw new NotWellFormed(parser.line, parser.column);
  });
  try {
    parser.write(text.trimStart()).close();
    return { value: tree.value() };
  } catch (error) {
    if (error instanceof TooDeep) return { problem: 'is nested too deeply' };
    if (error instanceof NotWellFormed) return { problem: error.message };
    throw error;
  }
}

/** Only where it is: an excerpt might show half a card number. */
class NotWellFormed extends Error {
  constructor(line: number, column: number) {
    super(`is not well-formed XML at line ${line}, column ${column}`);
  }
}
