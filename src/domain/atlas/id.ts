/** Branded identifiers, so that a feature's id is never passed where a passage's is wanted. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** Permanent id of a feature, unique in the whole atlas: `chemulpo-landing`. */
export type FeatureId = Id<'feature'>;
/** `<article>.<passage>`: `the-war-in-brief.first-torpedoes`. */
export type PassageId = Id<'passage'>;
/** File name of an article without its ending: `the-war-in-brief`. */
export type ArticleId = Id<'article'>;
/** Id of a person in `people.json`: `person-togo`. */
export type PersonId = Id<'person'>;
/** Id of a place of the gazetteer, `places.geojson`: `tokyo`. */
export type PlaceId = Id<'place'>;
/** One thematic layer: `battles`. */
export type ThemeId = Id<'theme'>;
/** One of the sides of `atlas.json`: `Japan`. */
export type SideId = Id<'side'>;
/** One of the parties of `atlas.json` whose knowledge the map can follow: `tokyo`. */
export type PartyId = Id<'party'>;
/** One of the languages of `atlas.json`: `ja`. */
export type LanguageId = Id<'language'>;
/** Key of an entry of the bibliography, as in Pandoc's `[@key]`. */
export type SourceKey = Id<'source'>;

/** Reads text from outside as an id; whether such a feature exists is for the atlas to say. */
export function isFeatureId(text: string): text is FeatureId {
  return text !== '';
}

/** Reads text from outside as an id; whether there is such a person is for the atlas to say. */
export function isPersonId(text: string): text is PersonId {
  return text !== '';
}

/** Reads text from outside as an id; whether there is such a place is for the atlas to say. */
export function isPlaceId(text: string): text is PlaceId {
  return text !== '';
}

/** Reads text from outside as an id; whether such a passage exists is for the atlas to say. */
export function isPassageId(text: string): text is PassageId {
  return text.includes('.');
}

/** A passage's name within its article and on its page: `first-torpedoes`. */
export function passageName(id: PassageId): string {
  return id.slice(id.indexOf('.') + 1);
}

/** Reads text from outside as an id; whether such an article exists is for the atlas to say. */
export function isArticleId(text: string): text is ArticleId {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Reads text from outside as an id; whether the atlas has such a language is for the atlas to say. */
export function isLanguageId(text: string): text is LanguageId {
  return /^[a-z]{2,3}$/.test(text);
}

/** Reads text from outside as an id; whether such a theme exists is for the atlas to say. */
export function isThemeId(text: string): text is ThemeId {
  return text !== '';
}
