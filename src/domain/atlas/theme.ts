import type { ThemeId } from './id';
import type { RendererId } from './renderers';
import type { Inks } from './sides';
import type { Instant } from '../dates/time';
import type { Extent } from '../geometry/view';

/** One thematic layer of the atlas. */
export interface Theme {
  readonly id: ThemeId;
  readonly title: string;
  /** One sentence for the legend. */
  readonly about: string;
  /** What draws it. */
  readonly renderer: RendererId;
  /** Its bars and its key. */
  readonly inks: Inks;
  readonly span: readonly [Instant, Instant];
  readonly extent: Extent;
  /** How long what has ended stays on the map, fading, in milliseconds. */
  readonly fade: Instant;
}
