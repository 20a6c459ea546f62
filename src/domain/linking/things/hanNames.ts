import type { Match } from '../text/match';
import type { Finding, Look } from './look';
import type { Thing } from './thing';

/** In characters, how far a word for a ship or a rank stands from the name. */
const BESIDE = 8;

const SHIP_BEFORE =
  /(?:戦艦|軍艦|巡洋艦|旗艦|駆逐艦|砲艦|水雷艇|哨艦|僚艦|海防艦|通報艦|運送船|輸送船|汽船|商船|战舰|军舰|旗舰|巡洋舰|驱逐舰|炮舰|运输船)(?:は|の|たる|なる)?[「『“《〈"]?$/u;
const SHIP_AFTER =
  /^[」』”》〉"]?(?:[号號艦舰]|以下|型(?!式)|の(?:艦|甲板|主砲|乗組|砲)|[はが]?(?:沈没|触雷|撃沈|爆沈|轟沈))/u;
/** Letters that make another word of a ship’s name: 三笠山, 富士山, 朝日新聞. */
const NO_SHIP = /^(?:[山市町村県県城川宮島区神公線号駅]|新聞|新闻|大社|連隊|聯隊)/u;

/** A ship by a name in characters, which is as often a mountain, a shrine or the morning sun. */
export function shipInHan(look: Look, thing: Thing): Finding | null {
  const { match, scene, discourse } = look;
  const [left, right] = sidesOf(scene.text, match);
  if (isCalledShip(match, left, right)) return { thing, what: 'ship' };
  if (NO_SHIP.test(right)) return null;
  if (isQuoted(look, left, right) || isListed(look)) return { thing, what: 'ship' };
  if (match.namings.some((naming) => naming.thing.kind !== 'ship')) return null;
  return { thing, what: discourse.isKnown(thing.id) ? 'ship-name' : 'wordlike' };
}

/** 旗艦三笠, 三笠艦, 信濃丸. */
function isCalledShip({ namings }: Match, left: string, right: string): boolean {
  const isBeside = SHIP_BEFORE.test(left) || SHIP_AFTER.test(right);
  return isBeside || /[丸号]$/u.test(namings[0]?.name ?? '');
}

/** 「三笠」, in a text of the war. */
function isQuoted({ kind }: Look, left: string, right: string): boolean {
  return kind.isOfWar && /[「『“〈]$/u.test(left) && /^[」』”〉]/u.test(right);
}

/** 三笠、朝日、富士: after a ship, with nothing but a comma between. */
function isListed({ scene, match, at, discourse }: Look): boolean {
  const before = scene.matches[at - 1];
  const ship = before?.namings.find(({ thing }) => thing.kind === 'ship')?.thing;
  if (!before || !ship || !discourse.isKnown(ship.id)) return false;
  return /^[」』”]?[、・，,及とや]{1,2}[「『“]?$/u.test(scene.text.slice(before.end, match.start));
}

const RANK =
  /^(?:第?[一二三四]?(?:陸軍|海軍|聯合艦隊|連合艦隊|满洲军)?(?:元帥|元帅|大将|中将|少将|将軍|将军|提督|大佐|中佐|少佐|司令長官|司令官|総司令官|参謀長|長官|外相|全権|伯爵?|男爵?|子爵?|首相|公使)|軍(?![人曹事医])|の(?:第[一二三四]軍|軍(?![人曹事医])))/u;

/** A person by the whole name in characters; by the surname beside a rank, or once the text has told who it is. */
export function personInHan(look: Look): Finding | null {
  const { match, scene, discourse } = look;
  const people = match.namings.filter(({ thing }) => thing.kind === 'person');
  const whole = people.find(({ isHead }) => !isHead);
  if (whole) return { thing: whole.thing, what: 'person' };
  const known = people.find(({ thing }) => discourse.isKnown(thing.id));
  if (known) return { thing: known.thing, what: 'surname' };
  const [only] = people;
  const [, right] = sidesOf(scene.text, match);
  return only && RANK.test(right) ? { thing: only.thing, what: 'person' } : null;
}

function sidesOf(text: string, { start, end }: Match): readonly [left: string, right: string] {
  return [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
}
