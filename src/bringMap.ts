/** The map's code, which is most of all code: once begun it is under way while the text is taken over. */
export const bringMap = () => import('./map/MapView.svelte');
