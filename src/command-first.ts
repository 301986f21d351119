import type { Command, Option } from 'commander';

/** Words as flags with their values joined to them; undefined where one is no such flag, or lacks its value. */
function readFlags(words: readonly string[], options: readonly Option[]): readonly string[] | undefined {
  const read: string[] = [];
  for (let index = 0; index < words.length;) {
    const word = words[index++] ?? '';
    const [name] = word.split('=', 1);
    const option = options.find(({ long, short }) => long === name || short === name);
    if (option === undefined) return undefined;
    if (word !== name || !option.required) {
      read.push(word);
      continue;
    }
    do {
      const value = words[index++];
      if (value === undefined) return undefined;
      // Joined, so that a flag that takes several values does not take what follows the command.
      read.push(`${option.long ?? name}=${value}`);
    } while (option.variadic && words[index]?.startsWith('-') === false);
  }
  return read;
}

/**
 * `--lang de rules list` as `rules list --lang=de`: a flag before the command is meant for it. Without a command behind
 * the flags nothing is moved: then it is a query.
 */
export function commandFirst(argv: readonly string[], program: Command): readonly string[] {
  if (argv[0]?.startsWith('-') !== true) return argv;
  const named = (word: string | undefined, { commands }: Command): Command | undefined =>
    commands.find((command) => command.name() === word);
  // What `diagnose` takes would be read as a query's flags: better that the named command refuses it.
  const fallback = named('diagnose', program)?.options ?? [];
  for (const [index, word] of argv.entries()) {
    const command = named(word, program);
    if (command === undefined) continue;
    const inner = named(argv[index + 1], command);
    const before = argv.slice(0, index);
    const flags = readFlags(before, (inner ?? command).options) ?? readFlags(before, fallback);
    const path = inner === undefined ? [word] : [word, inner.name()];
    if (flags !== undefined) return [...path, ...flags, ...argv.slice(index + path.length)];
  }
  return argv;
}
