import namesFiles from 'virtual:labels';
import { addressInSite } from '../../../state/device/browserStore';

/** By their full addresses: the map's worker asks for them. */
export const NAME_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(namesFiles).map(([part, url]) => [part, addressInSite(url)]),
);
