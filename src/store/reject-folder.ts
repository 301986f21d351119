/** The folder beside a store that keeps what imports had to leave out. */
export function rejectFolder(storePath: string): string {
  return `${storePath}-rejected`;
}
