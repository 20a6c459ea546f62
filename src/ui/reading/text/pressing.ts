import type { Explorer } from '../../../state/explorer.svelte';
import { dateAt, featureAt } from '../../hovering';

/**
 * One listener for all mentions and dates of a text: a feature is selected, a date set. With Ctrl or Shift the browser
 * follows the address instead.
 */
export function pressing(explorer: Explorer): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const feature = featureAt(event);
    const date = dateAt(event);
    if (feature === null && date === null) return;
    event.preventDefault();
    if (feature !== null) explorer.select(feature);
    if (date !== null) explorer.goToDate(date);
  };
}
