/** Whether an article is one that a reader has brought. */
export function isOwn(id: string): boolean {
  return id.startsWith('own-');
}
