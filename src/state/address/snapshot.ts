import { isComparison } from '../../domain/accounts/account';
import type { Explorer } from '../explorer.svelte';
import type { Snapshot } from './url';

/** What the present moment would be as a link. */
export function snapshotOf(explorer: Explorer): Snapshot {
  const { appearance, camera, clock, comparison, translations, reading, selection, themes } =
    explorer;
  const every = themes.all.every((theme) => themes.shown.has(theme));
  return {
    view: camera.destination,
    date: clock.isWhole ? null : clock.now,
    allDates: clock.allDates,
    range: clock.range,
    at: reading.active ?? reading.article,
    accounts: isComparison(reading.article) ? comparison.chosen : null,
    feature: selection.feature,
    person: selection.person,
    themes: every ? null : themes.all.filter((theme) => themes.shown.has(theme)),
    names: appearance.chosen,
    language: translations.language,
  };
}
