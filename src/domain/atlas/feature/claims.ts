import type { Claim, Side } from './feature';

/** What may have claims of its own, or be part of what has. */
interface Claimed {
  readonly partOf: readonly string[];
  readonly claims: readonly Claim[];
}

/** What each side says of whose a feature is: its own claims, else those on the nearest whole that has any; `things` are all, by id. */
export function claimsOn(things: ReadonlyMap<string, Claimed>, thing: Claimed): readonly Claim[] {
  if (thing.claims.length > 0) return thing.claims;
  const wholes = thing.partOf.flatMap((id) => things.get(id) ?? []);
  const claims = wholes.map((whole) => claimsOn(things, whole));
  return claims.find((some) => some.length > 0) ?? [];
}

/** The claims of a side before those of the others; as they stand when `side` is `null`. */
export function startingWith(side: Side | null, claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter((claim) => claim.side === side);
  return [...own, ...claims.filter((claim) => !own.includes(claim))];
}
