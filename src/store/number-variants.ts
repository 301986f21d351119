const digits = '0123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Characters worth trying: a number typed without letters seldom lacks one. */
function alphabetOf(folded: string): string {
  return /^\d*$/.test(folded) ? digits : digits + letters;
}

/**
 * Every text one slip away from a folded order number: a character too many, too few or wrong, or two neighbours
 * swapped. A few hundred for usual numbers, so each can be looked up where a store holds millions.
 */
export function numberVariants(folded: string): readonly string[] {
  const alphabet = alphabetOf(folded);
  const variants = new Set<string>();
  for (let at = 0; at <= folded.length; at += 1) {
    const [before, after] = [folded.slice(0, at), folded.slice(at + 1)];
    const [here, next] = [folded.charAt(at), folded.charAt(at + 1)];
    for (const other of alphabet) variants.add(before + other + here + after);
    if (here === '') continue;
    variants.add(before + after);
    for (const other of alphabet) variants.add(before + other + after);
    if (next !== '') variants.add(before + next + here + after.slice(1));
  }
  variants.delete(folded);
  variants.delete('');
  return [...variants];
}
