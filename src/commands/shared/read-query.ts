import { UsageError } from '../../errors.ts';

/** The words of the command line as one query, so that a name needs no quotes. */
export function readQuery(words: readonly string[]): string {
  const text = words.join(' ').trim();
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  throw new UsageError(
    'The query is empty.',
    'Give an order number, e-mail, name, phone, company, reference or the last four digits of the card.',
  );
}
