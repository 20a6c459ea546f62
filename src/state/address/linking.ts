import { decode } from './decode';
import { openLink, takeLink } from './link';

/** What goes to a moment that an address asks for: it comes with the page only where one is asked for. */
export interface Linking {
  readonly openLink: typeof openLink;
  readonly takeLink: typeof takeLink;
}

export { decode, openLink, takeLink };
