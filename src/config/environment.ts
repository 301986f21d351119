/** The environment variable of a flag: `--merchant-file` is `PAYTRIAGE_MERCHANT_FILE`. */
export function variableOf(flag: string): string {
  return `PAYTRIAGE_${flag.replace(/^--/, '').replaceAll('-', '_').toUpperCase()}`;
}

const off: ReadonlySet<string> = new Set(['', '0', 'false', 'no', 'off']);

/** Whether a variable that stands for a switch switches it on. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !off.has(value.trim().toLowerCase());
}

const on: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'on']);

/** Whether a variable only switches on or off, for a flag whose value may be left out. */
export function isSwitch(value: string): boolean {
  const word = value.trim().toLowerCase();
  return on.has(word) || off.has(word);
}
