import { access } from '../../src/words/en/access';
import { dates } from '../../src/words/en/dates';
import { feature } from '../../src/words/en/feature';
import { ground } from '../../src/words/en/ground';
import { legend } from '../../src/words/en/legend';
import { list } from '../../src/words/en/list';
import { map } from '../../src/words/en/map';
import { reading } from '../../src/words/en/reading';
import { shell } from '../../src/words/en/shell';
import { timeline } from '../../src/words/en/timeline';
import { voyage } from '../../src/words/en/voyage';
import { accounts } from '../../src/words/en/accounts';
import { notices } from '../../src/words/en/notices';
import { own } from '../../src/words/en/own';
import { pages } from '../../src/words/en/pages';
import { reference } from '../../src/words/en/reference';
import { share } from '../../src/words/en/share';
import { refusals } from '../../src/words/en/refusals';
import { slips } from '../../src/words/en/slips';
import { whys } from '../../src/words/en/whys';
import type { Words } from '../../src/words/words';

/** The screen's words in English, which come with the code of each room, all in one. */
export const ENGLISH: Words = {
  dates,
  shell,
  reading,
  timeline,
  list,
  legend,
  feature,
  map,
  ground,
  voyage,
  access,
  accounts,
  notices,
  own,
  pages,
  reference,
  share,
  slips,
  refusals,
  whys,
};
