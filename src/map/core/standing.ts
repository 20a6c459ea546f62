import type { FeatureCollection } from 'geojson';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { type RendererId, drawnBy } from '../../domain/atlas/renderers';
import { RENDERERS } from '../renderers';
import type { Renderer, Subject } from './renderer';
import { geojsonSources } from './tiles/geojson';
import { type Features, NOTHING, type Sources, areMany, nameFor, nextName } from './tiles/held';

/** What stands still of the atlas's features. */
export interface Standing {
  readonly sources: Sources;
  /** Those of a source, of which the style may have but a name. */
  readonly features: (source: string) => FeatureCollection;
}

/** What one renderer draws, and what of the atlas it draws it by. */
interface Part {
  readonly renderer: Pick<Renderer, 'sources'>;
  readonly own: readonly AtlasFeature[];
  readonly subject: Subject;
}

/** The sources of every renderer, by themselves or, where there are many features, by name. */
export function standingOf(subject: Subject): Standing {
  const { features } = subject.atlas;
  if (!areMany(features.length)) {
    const all = joined(RENDERERS.flatMap((renderer) => partOf(renderer, subject) ?? []));
    return { sources: geojsonSources(all), features: (source) => all[source] ?? NOTHING };
  }
  const parts = RENDERERS.flatMap(({ id, sources }) => {
    const part = partOf({ id, sources }, subject);
    return id === null || !part ? [] : [{ part, name: nameOf(id, part), fills: filled(part) }];
  });
  const into = (source: string) => parts.filter(({ fills }) => fills.includes(source));
  const names = [...new Set(parts.flatMap(({ fills }) => fills))].map(
    (source) =>
      [
        source,
        nameFor(
          source,
          into(source).map(({ name }) => name),
        ),
      ] as const,
  );
  return {
    sources: geojsonSources(Object.fromEntries(names)),
    features: (source) => joined(into(source).map(({ part }) => part))[source] ?? NOTHING,
  };
}

function partOf({ id, sources }: Pick<Renderer, 'id' | 'sources'>, subject: Subject): Part | null {
  if (id === null) return { renderer: { sources }, own: [], subject };
  const { atlas } = subject;
  return { renderer: { sources }, own: drawnBy(atlas, id, atlas.features), subject };
}

/** The sources that a renderer fills, whatever it draws. */
function filled({ renderer, subject }: Part): readonly string[] {
  return Object.keys(renderer.sources([], subject));
}

function joined(parts: readonly Part[]): Features {
  const all: Record<string, FeatureCollection> = {};
  const given = parts.flatMap(({ renderer, own, subject }) =>
    Object.entries(renderer.sources(own, subject)),
  );
  for (const [id, { features }] of given) {
    all[id] = { type: 'FeatureCollection', features: [...(all[id]?.features ?? []), ...features] };
  }
  return all;
}

/** What each renderer drew last, and by what name. */
const last = new Map<RendererId, { readonly part: Part; readonly name: number }>();

/** Another for what is not drawn as before alone: what has come of one theme does not have those of all handed over anew. */
function nameOf(id: RendererId, part: Part): number {
  const before = last.get(id);
  const name = before && isSame(before.part, part) ? before.name : nextName();
  last.set(id, { part, name });
  return name;
}

function isSame(before: Part, { own, subject }: Part): boolean {
  const [{ atlas: was, ...choices }, { atlas, ...chosen }] = [before.subject, subject];
  return (
    choices.names === chosen.names &&
    choices.attestedOnly === chosen.attestedOnly &&
    was.meta === atlas.meta &&
    was.themes === atlas.themes &&
    was.greatNames === atlas.greatNames &&
    own.length === before.own.length &&
    own.every(
      (feature, nth) =>
        feature === before.own[nth] &&
        // Its colour may be that of its whole.
        feature.partOf.every((whole) => was.byId.get(whole) === atlas.byId.get(whole)),
    )
  );
}
