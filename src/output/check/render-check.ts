import type { Colours } from '../../terminal/colour.ts';
import type { CheckFormat } from './formats.ts';
import { renderCheckGithub } from './github.ts';
import { renderCheckJson } from './json.ts';
import { renderCheckJunit } from './junit.ts';
import type { CheckReport } from './report.ts';
import { renderCheckTap } from './tap.ts';
import { renderCheckText } from './terminal.ts';

/** A report as text; `colours` are for the terminal's form. */
export function renderCheck(report: CheckReport, format: CheckFormat, colours: Colours): string {
  switch (format) {
    case 'terminal':
      return renderCheckText(report, colours);
    case 'json':
      return renderCheckJson(report);
    case 'junit':
      return renderCheckJunit(report);
    case 'github':
      return renderCheckGithub(report);
    case 'tap':
      return renderCheckTap(report);
  }
}
