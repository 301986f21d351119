import type { Pattern } from '../../../diagnostics/rule.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlValue } from '../yaml-value.ts';

/** Turns the text of an expression into a test; throws for one that cannot be read. */
export type CompilePattern = (text: string) => Pattern['test'];

const longest = 1000;

/** The engine of `matches`: RE2 reads any text in linear time. Loaded only for a file that has an expression. */
export async function loadPatterns(): Promise<CompilePattern> {
  const { RE2JS } = await import('re2js');
  return (text) => {
    const compiled = RE2JS.compile(text, RE2JS.CASE_INSENSITIVE);
    return (value) => compiled.matcher(value).find();
  };
}

const unsupported: readonly (readonly [RegExp, string])[] = [
  [/\(\?(<?[=!])/, 'lookahead and lookbehind are not supported'],
  [/\\[1-9]/, 'backreferences are not supported'],
];

function whyNot(text: string, error: unknown): string {
  const known = unsupported.find(([sign]) => sign.test(text))?.[1];
  // The engine repeats the expression with the flag that was set for it.
  const said = error instanceof Error ? error.message.replace('(?i)', '') : String(error);
  return known ?? said.replace(/^error parsing regexp: /, '');
}

export function readPattern(yaml: YamlFile, value: YamlValue, compile: CompilePattern): Pattern {
  const text = yaml.text(value, 'matches');
  if (text === '') throw yaml.fault(value.at, 'matches is empty: it would match anything');
  if (text.length > longest) throw yaml.fault(value.at, `matches is longer than ${longest} characters`);
  try {
    return { test: compile(text), toJSON: () => text };
  } catch (error) {
    throw yaml.fault(
      value.at,
      `the expression "${text}" cannot be read: ${whyNot(text, error)}`,
      'Expressions are in the syntax of RE2, which reads any text in linear time.',
    );
  }
}
