const start = '<!-- Written by hand, and kept: what it means, why it happens, what to do. -->';
const end = '<!-- From here on written by `npm run docs`. -->';

/** The part of a page that a person wrote; empty where the page, or the part, does not exist yet. */
export function bodyOf(page: string | undefined): string {
  if (page === undefined) return '';
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  return from === -1 || to < from ? '' : page.slice(from + start.length, to).trim();
}

export const markedBody = (body: string): string => [start, body, end].filter(Boolean).join('\n\n');
