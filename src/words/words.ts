import type { access } from './en/access';
import type { accounts } from './en/accounts';
import type { dates } from './en/dates';
import type { feature } from './en/feature';
import type { ground } from './en/ground';
import type { legend } from './en/legend';
import type { list } from './en/list';
import type { map } from './en/map';
import type { notices } from './en/notices';
import type { own } from './en/own';
import type { pages } from './en/pages';
import type { reading } from './en/reading';
import type { reference } from './en/reference';
import type { refusals } from './en/refusals';
import type { share } from './en/share';
import type { shell } from './en/shell';
import type { slips } from './en/slips';
import type { timeline } from './en/timeline';
import type { voyage } from './en/voyage';
import type { whys } from './en/whys';

/**
 * All words of the screen, room by room. English is where they come from, and comes with the code of each room; each
 * other language is one file.
 */
export interface Words {
  readonly dates: typeof dates;
  readonly shell: typeof shell;
  readonly reading: typeof reading;
  readonly timeline: typeof timeline;
  readonly list: typeof list;
  readonly legend: typeof legend;
  readonly feature: typeof feature;
  readonly map: typeof map;
  readonly ground: typeof ground;
  readonly voyage: typeof voyage;
  readonly access: typeof access;
  readonly accounts: typeof accounts;
  readonly notices: typeof notices;
  readonly own: typeof own;
  readonly pages: typeof pages;
  readonly reference: typeof reference;
  readonly share: typeof share;
  readonly slips: typeof slips;
  readonly refusals: typeof refusals;
  readonly whys: typeof whys;
}
