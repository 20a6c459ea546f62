import type { Renderer } from '../../core/renderer';
import { accountLayers } from './layers';
import { accountsNow } from './accounts.svelte';

/** While accounts are compared: by which of them each event is told. */
export const accounts: Renderer = {
  id: null,
  sources: () => ({}),
  live: (explorer) => ({ sources: { accounts: accountsNow(explorer) } }),
  layers: ({ colours }) => ({ labels: accountLayers(colours) }),
  pick: {},
  hovered: [],
  legend: {},
  lettered: ['account-numbers'],
};
