import type { Colours } from './colour.ts';

// inquirer styles by itself and looks at stdout or at nothing, depending on Node's version: here it gets the
// styles that were decided for stderr. A style may be called with more than the text, which chalk would join.

/** How questions look. */
export function toPromptTheme(colours: Colours) {
  return {
    prefix: { idle: colours.blue('?'), done: colours.green('✔') },
    style: {
      answer: (text: string) => colours.cyan(text),
      message: (text: string) => colours.bold(text),
      error: (text: string) => colours.red(`> ${text}`),
      help: (text: string) => colours.dim(text),
      highlight: (text: string) => colours.cyan(text),
      description: (text: string) => colours.dim(text),
      // The keys without their English names: signs are read in every language.
      keysHelpTip: (keys: [key: string, action: string][]) =>
        colours.dim(keys.map(([key]) => key).join(' · ')),
    },
  };
}
