import { fold } from '../../search/searchFold';
import type { DenseName, NameIndex, Naming } from '../things/names';
import type { Word } from './words';

/** The letters of writings without spaces begin here. */
const EASTERN = 0x1100;
const HAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]/u;
/** What is somewhere on the map, and no event, ship or person. */
const GROUND = /^(?:place|line|label)$/;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** A name within a run, with UTF-16 offsets in the text. */
interface Within {
  readonly start: number;
  readonly end: number;
  readonly namings: readonly Naming[];
}

/** The longest names within one run of a writing without spaces, none of them a part of a longer word. */
export function denseMatches(
  text: string,
  word: Word,
  { dense, lexicon }: NameIndex,
): readonly Within[] {
  const key = denseKey(text, word);
  if (key === '') return [];
  // Korean names begin their words, and their endings follow.
  const most = /\p{Script=Hangul}/u.test(key.charAt(0)) ? 1 : key.length;
  const found: Within[] = [];
  for (let place = 0; place < most; place += 1) {
    const start = word.start + place;
    const name = (dense.get(key.charAt(place)) ?? []).find((each) =>
      isAt(each, key, place, text, start),
    );
    if (!name) continue;
    const end = start + name.key.length;
    const namings = meant(name, lexicon.wordlike).filter(
      ({ thing }) => !GROUND.test(thing.kind) || !isLonger(text, start, end, thing.sort),
    );
    if (namings.length > 0) found.push({ start, end, namings });
    place += name.key.length - 1;
  }
  return found;
}

/** A run of a writing without spaces, folded; empty for others, and where folding would move the offsets. */
function denseKey(text: string, { start, end }: Word): string {
  // A date may stand before its first letter: 5月27日在对马海峡.
  const isEastern = text.charCodeAt(start) >= EASTERN || text.charCodeAt(end - 1) >= EASTERN;
  if (end - start < 2 || !isEastern) return '';
  const raw = text.slice(start, end);
  const key = HAN.test(raw) ? fold(raw).replaceAll(' ', '') : '';
  return key.length === raw.length ? key : '';
}

/** Whether a name stands at a place and ends where the word does: no “バル” in “バルチック”, no “オビ” in “おびえた”. */
function isAt(
  { key }: DenseName,
  run: string,
  place: number,
  text: string,
  start: number,
): boolean {
  if (!run.startsWith(key, place)) return false;
  const [first, last] = [text.charAt(start), text.charAt(start + key.length - 1)];
  const [before, after] = [text.charAt(start - 1), text.charAt(start + key.length)];
  if (isKatakana(key.charAt(0)) && !isKatakana(first)) return false;
  return !(isKatakana(first) && isKatakana(before)) && !(isKatakana(last) && isKatakana(after));
}

function isKatakana(letter: string): boolean {
  return KATAKANA.test(letter);
}

/** A word of the language is no place and no event; a ship or a person it may be, which what stands beside it says. */
function meant({ key, namings }: DenseName, wordlike: ReadonlySet<string>): readonly Naming[] {
  if (!wordlike.has(key)) return namings;
  return namings.filter(({ thing: { kind } }) => kind === 'ship' || kind === 'person');
}

/** What a place's name goes on as, so that it names something else: the press, schools, firms, temples, people. */
const LONGER =
  /^(?:[\p{Script=Han}]{0,4}(?:大学|大學|学院|学校|高校|新聞|新闻|日報|日报|银行|銀行|公司|会社|會社)|(?:移动|电信|石油|联通|航空)|[橋桥宮宫門门](?!湾|頭)|人(?![口力馬])|[語语]|料理|神社|大社|公園|公园|海(?!軍|军|戦|战|峡|域|上|岸|沖|面|路|底)|洋|(?:[東西南北东]?路|街道|通り)(?![過过线綫]))/u;
/** The title of a book or a song, of which the name is a part; what fills the brackets may be a treaty. */
function isInTitle(text: string, start: number, end: number): boolean {
  const left = /[《『〈]([^《》『』〈〉\n]{0,20})$/u.exec(
    text.slice(Math.max(0, start - 21), start),
  );
  const right = /^([^《》『』〈〉\n]{0,20})[》』〉]/u.exec(text.slice(end, end + 21));
  return left !== null && right !== null && `${left[1] ?? ''}${right[1] ?? ''}` !== '';
}

/** Fleets are called by a sea. */
const FLEET = /^(?:第[一二三])?(?:分)?(?:艦隊|舰队|舰隊)/u;
const SEA = /\b(?:sea|ocean|gulf)\b/;
/** Words that end in the first half of “日本”: 毎日, 今日, 平日. */
const DAY_BEFORE = /[毎每今昨翌同終终平休祝連连一]$/u;

/** Whether more letters of the same word make something else of a place’s name. */
function isLonger(text: string, start: number, end: number, sort: string): boolean {
  const right = text.slice(end, end + 8);
  if (LONGER.test(right) || isInTitle(text, start, end)) return true;
  if (SEA.test(sort) && FLEET.test(right)) return true;
  return (
    text.startsWith('日本', start) && DAY_BEFORE.test(text.slice(Math.max(0, start - 1), start))
  );
}
