import type { Position } from 'geojson';
import { type Atlas, passagesIn } from '../../domain/atlas/atlas';
import { isFeatureId } from '../../domain/atlas/id';
import { DAY, type Instant } from '../../domain/dates/time';
import { shapesOfPlace } from '../../domain/framing/ground';
import { withGround } from '../../domain/framing/together';
import { spanOf } from '../../domain/motion/voyage';
import type { KnownThing } from '../../domain/ownArticle/passage';
import type { Article, Passage } from '../../domain/reading/article';
import type { CameraRequest } from '../camera.svelte';
import { articleRequest, featureRequest, passageRequest } from '../framing';

/** Nothing is drawn round what the camera is to hold. */
const ROOM = { left: 30, right: 110, up: 20, down: 20 } as const;
const NONE = { left: 0, right: 0, up: 0, down: 0 } as const;
/** So many degrees round it say where in the world it lies: a town as near as the map goes could be any. */
const AROUND = 1.2;
/** So long before her course is known and after it a ship may be where it begins or ends. */
const SLACK = 14 * DAY;

/** What is looked at, and where it stands. */
interface Looked {
  /** What the words may name; none for a date. */
  readonly thing: KnownThing | undefined;
  readonly rivals: readonly KnownThing[];
  readonly article: Article;
  readonly passage: Passage;
  readonly now: Instant;
}

/**
 * Where the map is to go for a doubt: to where the thing is, a ship to where she is at the date; else to where the passage
 * plays, or the last before it that plays somewhere, and never nowhere. What else it may be is seen where it lies near.
 */
export function doubtRequest(atlas: Atlas, looked: Looked): CameraRequest | null {
  const { thing, rivals, now } = looked;
  const request =
    spotRequest(atlas, thing) ?? movingRequest(atlas, thing, now) ?? tellingRequest(atlas, looked);
  const ghosts = rivals.flatMap(({ at }) => (at ? [{ points: [[...at]], reach: ROOM }] : []));
  if (request?.kind !== 'framing') return request;
  const { framing } = request;
  return { ...request, framing: { ...framing, rest: [...framing.rest, ...ghosts] } };
}

function spotRequest(atlas: Atlas, thing: KnownThing | undefined): CameraRequest | null {
  if (!thing?.at) return null;
  const at: Position = [...thing.at];
  const spot = shapesOfPlace(atlas, { at, kind: thing.sort }, ROOM);
  const around = { points: withGround([at], AROUND), reach: NONE };
  return { kind: 'framing', framing: { subject: [...spot, around], rest: [] } };
}

/** What has a line or a course of its own, or sails with one: while that is known. Where a ship's wreck lies is where she was but once. */
function movingRequest(
  atlas: Atlas,
  thing: KnownThing | undefined,
  now: Instant,
): CameraRequest | null {
  const feature = [thing?.id ?? '', ...(thing?.kind === 'ship' ? fleetsOf(atlas, thing) : [])]
    .flatMap((id) => (isFeatureId(id) ? (atlas.byId.get(id) ?? []) : []))
    .find(({ track }) => {
      if (!track) return thing?.kind !== 'ship';
      const [from, to] = spanOf(track);
      return now > from - SLACK && now < to + SLACK;
    });
  return feature ? featureRequest(atlas, feature.id, now) : null;
}

/** What a ship sails with, nearest first. */
function fleetsOf(atlas: Atlas, { id, of }: KnownThing): readonly string[] {
  return [...of, ...((isFeatureId(id) ? atlas.byId.get(id)?.partOf : null) ?? [])];
}

function tellingRequest(atlas: Atlas, { article, passage }: Looked): CameraRequest | null {
  const passages = passagesIn(article);
  const here = passages.findIndex(({ id }) => id === passage.id);
  const before = passages.slice(0, here + 1).reverse();
  for (const each of before) {
    const request = passageRequest(atlas, each);
    if (request) return request;
  }
  return articleRequest(atlas, article);
}
