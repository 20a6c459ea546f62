import { wordAt } from '../text/around';
import type { Finding, Look } from './look';
import { isPlace } from './senses';
import { actsAsShip, isOrganisation, isShip } from '../text/shields';
import { isCommonShip } from '../lexicon';

/** Places that take an article. */
const WITH_ARTICLE =
  /river|sea|strait|gulf|ocean|canal|islands|region|railway|bank|rocks|peninsula/;
/** What may follow a ship and never a place that is no more than an attribute. */
const AFTER_SHIP =
  /^(?:was|were|had|has|went|is|struck|lay|blew|sank|and|with|in|on|at|off|to|from|under|herself|itself|which|who|could|would|did|took|came|got|left|opened|turned|made|s|alone|then|now|still|also|again|never|only|\p{Ll}{3,}ed)$/u;

/** A ship, when words of ships stand beside her name, or nothing else has it. */
export function shipAt(look: Look): Finding | null {
  const { scene, match } = look;
  const thing = match.namings.find((naming) => naming.thing.kind === 'ship')?.thing;
  if (!thing) return null;
  if (isShip(scene, match)) return { thing, what: 'ship' };
  if (isOrganisation(scene, match)) return null;
  const places = match.namings.filter((naming) => isPlace(naming.thing));
  if (places.length === 0) return match.how === 'dense' ? null : { thing, ...alone(look) };
  const takesArticle = places.some((naming) => WITH_ARTICLE.test(naming.thing.sort));
  return !takesArticle && hasArticle(look) ? { thing, what: 'ship' } : null;
}

/** Nothing else in the atlas has the name. */
function alone({ scene, match, kind, index }: Look): Omit<Finding, 'thing'> {
  if (kind.isOfWar && actsAsShip(scene, match)) return { what: 'ship' };
  const { key } = wordAt(scene.words, match.first);
  if (match.first === match.last && isCommonShip(index.lexicon, key)) return { what: 'wordlike' };
  return { what: 'ship-name', nudges: kind.isOfWar ? [] : ['noWar'] };
}

/** "the Petropavlovsk went down"; not "the Petropavlovsk road". */
function hasArticle({ scene: { words }, match: { first, last } }: Look): boolean {
  if (wordAt(words, first - 1).key !== 'the' || wordAt(words, first).joint !== 'space')
    return false;
  const next = wordAt(words, last + 1);
  return next.joint !== 'space' || AFTER_SHIP.test(next.key);
}
