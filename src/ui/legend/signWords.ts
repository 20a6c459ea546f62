/** Words for what the base map draws; a theme's signs and the powers come with their own. */
const WORDS: Readonly<Record<string, string>> = {
  doubt: 'Dots at sea: where ships may have been',
  town: 'Town',
  village: 'Village',
  hill: 'Hill',
  pass: 'Pass',
  work: 'Fort or battery',
  light: 'Lighthouse',
  frontier: 'Frontier',
  inner: 'Boundary within an empire',
  lease: 'Leased territory',
  Ottoman: 'Ottoman Empire',
  USA: 'United States',
};

/** What a sign stands for, in words: "Battle", "Course of Japanese ships", "Frontier", "China". */
export function signText(what: string): string {
  return WORDS[what] ?? what;
}
