import type { dates } from './en/dates';
import type { feature } from './en/feature';
import type { legend } from './en/legend';
import type { list } from './en/list';
import type { map } from './en/map';
import type { reading } from './en/reading';
import type { shell } from './en/shell';
import type { timeline } from './en/timeline';

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
}
