import type { Feature, FeatureCollection, LineString } from 'geojson';
import { courseOf } from '../motion/course';
import type { AtlasFeature, DetailsOf } from '../atlas/feature/feature';
import type { Atlas } from '../atlas/atlas';
import type { Instant } from '../dates/time';
import type { Fix } from '../motion/track';

interface TrackProperties {
  readonly title: string;
  readonly side: string | null;
  /** One for each position, ISO 8601 in UTC. */
  readonly times: readonly string[];
  /** One for each position: how far off it may be. */
  readonly uncertaintyKm: readonly number[];
  readonly fixes: readonly {
    readonly time: string;
    readonly until: string;
    readonly place: string | null;
    readonly status: Fix['status'];
  }[];
  readonly sources: readonly string[];
}

/** The courses of squadrons as GeoJSON (RFC 7946), each position with its time. */
export function tracksGeoJson(
  atlas: Atlas,
  features: readonly AtlasFeature[],
  detailsOf: DetailsOf,
): FeatureCollection<LineString, TrackProperties> {
  const lines = features.flatMap((each) => lineOf(atlas, each, detailsOf));
  return { type: 'FeatureCollection', features: lines };
}

function lineOf(
  atlas: Atlas,
  feature: AtlasFeature,
  detailsOf: DetailsOf,
): readonly Feature<LineString, TrackProperties>[] {
  const { track, id, title, belligerents } = feature;
  if (!track) return [];
  const points = courseOf(track);
  const coordinates = points.map(({ position }) => position.map((value) => round(value, 5)));
  const properties: TrackProperties = {
    title,
    side: belligerents[0]?.side ?? null,
    times: points.map(({ instant }) => iso(instant)),
    uncertaintyKm: points.map(({ uncertaintyKm }) => round(uncertaintyKm, 1)),
    fixes: track.fixes.map(({ arrive, depart, stop, status }) => ({
      time: iso(arrive),
      until: iso(depart),
      place: stop === null ? null : (atlas.byId.get(stop)?.title ?? null),
      status,
    })),
    sources: (detailsOf(feature)?.sources ?? []).map((key) => atlas.sources.get(key)?.title ?? key),
  };
  return [{ type: 'Feature', id, geometry: { type: 'LineString', coordinates }, properties }];
}

/** The same courses as GPX 1.1, with the named stops as waypoints. */
export function tracksGpx(
  atlas: Atlas,
  features: readonly AtlasFeature[],
  detailsOf: DetailsOf,
): string {
  const tracks = features.filter(({ track }) => track !== null);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="${escaped(atlas.meta.title)}" xmlns="http://www.topografix.com/GPX/1/1">`,
    ...tracks.flatMap((feature) => waypoints(atlas, feature)),
    ...tracks.map((feature) => trackOf(feature, detailsOf(feature)?.summary ?? '')),
    '</gpx>',
    '',
  ].join('\n');
}

function waypoints(atlas: Atlas, { track }: AtlasFeature): readonly string[] {
  return (track?.fixes ?? []).flatMap(({ vertex, arrive, stop }) => {
    const position = track?.coordinates[vertex];
    const place = stop === null ? undefined : atlas.byId.get(stop);
    if (!position || !place) return [];
    return [
      `  <wpt ${latLon(position)}><time>${iso(arrive)}</time><name>${escaped(place.title)}</name></wpt>`,
    ];
  });
}

function trackOf({ title, track }: AtlasFeature, summary: string): string {
  const points = (track ? courseOf(track) : []).map(
    ({ position, instant }) =>
      `    <trkpt ${latLon(position)}><time>${iso(instant)}</time></trkpt>`,
  );
  const description = summary === '' ? '' : `<desc>${escaped(summary)}</desc>`;
  return [
    `  <trk><name>${escaped(title)}</name>${description}<trkseg>`,
    ...points,
    '  </trkseg></trk>',
  ].join('\n');
}

function latLon([lng = 0, lat = 0]: readonly number[]): string {
  return `lat="${lat.toFixed(5)}" lon="${lng.toFixed(5)}"`;
}

function iso(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
