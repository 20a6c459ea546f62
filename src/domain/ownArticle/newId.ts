/** A new name that nothing else has, in 16 hexadecimal digits; also where the page is not served safely. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
