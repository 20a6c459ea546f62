const LEADING =
  /^(?:Battle|Siege|Landing|Landings|Fight|Action|Skirmish|Occupation|Bombardment|Invasion|Treaty|Capitulation|Surrender|Defence|Torpedo attack|Loss)\s+(?:of|at|on|off|near|in|by)\s+(?:the\s+)?/;

/** A title without what the symbol says already: "Battle of the Sha-ho" is "Sha-ho" at small scale. */
export function shortTitle(title: string): string {
  const rest = title.replace(LEADING, '');
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** What a squadron is called beside its ship: "Almaz to Vladivostok" is "Almaz". */
export function vesselName(title: string): string {
  return title.split(/, a reconstruction$| (?:of the|to|by|with|sent) /)[0] ?? title;
}

/** The same name however it is hyphenated: "Liao-yang" and "Liaoyang". */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}
