import type { AtlasFeature } from './feature/feature';
import type { ThemeId } from './id';
import type { Form } from './feature/kind';

/** The ways to draw a theme, and the forms that each draws. */
export const RENDERERS = {
  events: ['symbol'],
  network: ['line', 'station'],
  tracks: ['track', 'stop'],
  campaigns: ['army', 'halt', 'front'],
  territories: ['area', 'boundary'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;
export type RendererId = keyof typeof RENDERERS;

/** What of an atlas says what draws its themes. */
interface Themed {
  readonly themes: ReadonlyMap<ThemeId, { readonly renderer: RendererId }>;
}

/** The forms that may stand in a theme, whatever draws it: symbols go with every theme. */
export function formsIn(renderer: RendererId): readonly Form[] {
  return [...new Set<Form>([...RENDERERS[renderer], ...RENDERERS.events])];
}

/**
 * What draws a feature: the renderer of its theme. Symbols alone are drawn by `events` in every theme, so that where
 * they would lie on one another the weightiest stands for all. `null` for what its theme cannot draw.
 */
export function rendererOf(
  { themes }: Themed,
  { theme, kind: { form } }: Pick<AtlasFeature, 'theme' | 'kind'>,
): RendererId | null {
  const own = themes.get(theme)?.renderer;
  if (own === undefined || !formsIn(own).includes(form)) return null;
  return form === 'symbol' ? 'events' : own;
}

/** Those among some features that one renderer draws. */
export function drawnBy(
  atlas: Themed,
  renderer: RendererId,
  features: readonly AtlasFeature[],
): readonly AtlasFeature[] {
  return features.filter((feature) => rendererOf(atlas, feature) === renderer);
}
