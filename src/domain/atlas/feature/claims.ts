import type { Atlas } from '../atlas';
import type { AtlasFeature, Claim, Side } from './feature';

/** What each side says of whose a feature is: its own claims, else those on the nearest whole that has any. */
export function claimsOn(atlas: Atlas, feature: AtlasFeature): readonly Claim[] {
  if (feature.claims.length > 0) return feature.claims;
  const wholes = feature.partOf.flatMap((id) => atlas.byId.get(id) ?? []);
  const claims = wholes.map((whole) => claimsOn(atlas, whole));
  return claims.find((some) => some.length > 0) ?? [];
}

/** The claims of a side before those of the others; as they stand when `side` is `null`. */
export function startingWith(side: Side | null, claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter((claim) => claim.side === side);
  return [...own, ...claims.filter((claim) => !own.includes(claim))];
}
