/** The forms of a check's report, for its output and for files. */
export const checkFormats = ['terminal', 'json', 'junit', 'github', 'tap'] as const;
export type CheckFormat = (typeof checkFormats)[number];
