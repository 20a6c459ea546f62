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

const withSymbols = (own: readonly Form[]): readonly Form[] => [
  ...new Set<Form>([...own, ...RENDERERS.events]),
];
/** Asked of every feature. */
const FORMS: Readonly<Record<RendererId, readonly Form[]>> = {
  events: withSymbols(RENDERERS.events),
  network: withSymbols(RENDERERS.network),
  tracks: withSymbols(RENDERERS.tracks),
  campaigns: withSymbols(RENDERERS.campaigns),
  territories: withSymbols(RENDERERS.territories),
};

/** What of an atlas says what draws its themes. */
interface Themed {
  readonly themes: ReadonlyMap<ThemeId, { readonly renderer: RendererId }>;
}

/** The forms that may stand in a theme, whatever draws it: symbols go with every theme. */
export function formsIn(renderer: RendererId): readonly Form[] {
  return FORMS[renderer];
}

/**
 * What draws a feature: the renderer of its theme. Symbols alone are drawn by `events` in every theme, so that where
 * they would lie on one another the weightiest stands for all. `null` for what its theme cannot draw.
 */
export function rendererOf(
  { themes }: Themed,
  {
    theme,
    kind: { form },
  }: Pick<AtlasFeature, 'theme'> & { readonly kind: { readonly form: Form } },
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
