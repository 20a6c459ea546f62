import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { goldTexts } from '../../../src/tools/link/gold';
import { f1Of, precisionOf, recallOf, scoreOf, sumOf } from '../../../src/tools/link/score';
import { index } from './linked';

const scores = goldTexts('tests/domain/linking/eastern').map((gold) => {
  const found = link(gold.words, passagesOf(gold.words), index);
  return { name: gold.name, ...scoreOf(gold, found, index.things) };
});
const faults = scores
  .flatMap((score) => score.faults.map((fault) => `${score.name}: ${fault}`))
  .join('\n');

describe('texts in Japanese, Russian and Chinese', () => {
  it.each(scores)('$name: names and dates are nearly all found', (score) => {
    expect(f1Of(score.mentions), score.faults.join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(f1Of(score.dates), score.faults.join('\n')).toBeGreaterThanOrEqual(0.88);
  });

  it('are read as well as they have been', () => {
    const mentions = sumOf(scores.map((score) => score.mentions));
    expect(scores).toHaveLength(8);
    expect(precisionOf(mentions), faults).toBeGreaterThanOrEqual(0.965);
    expect(recallOf(mentions), faults).toBeGreaterThanOrEqual(0.97);
    expect(recallOf(sumOf(scores.map(({ events }) => events))), faults).toBeGreaterThanOrEqual(0.9);
    expect(f1Of(sumOf(scores.map(({ dates }) => dates))), faults).toBeGreaterThanOrEqual(0.97);
    expect(sumOf(scores.map(({ traps }) => traps)).wrong, faults).toBeLessThanOrEqual(4);
  });
});

const WAR = '日露戦争は1904年2月に始まった。奉天会戦が最大であった。\n\n';

describe('a name without spaces about it', () => {
  it.each([
    ['バルチック艦隊は三月十六日に出た。', []],
    ['3月16日にノシベを出た艦隊。', ['nossi-be']],
    ['5月27日在对马海峡几乎全军覆没。', ['tsushima-strait']],
    ['兵はおびえた。', []],
    ['東京都の人は毎日本を読む。', ['tokyo']],
    ['ロシア人とロシア語の話。ロシア軍は退く。', ['russia']],
    ['京都大学と大連理工大学、大阪朝日新聞。', []],
    ['太平洋艦隊は太平洋に出た。', ['pacific-ocean']],
    ['インド洋を渡りインドへ。', ['india']],
    ['局外中立を守り、城は開城した。', []],
    ['天安门广场。', []],
    ['《旅顺实战记》写旅顺。《朴次茅斯和约》签字。', ['port-arthur', 'treaty-portsmouth']],
    ['宇品を出て露都ペテルブルグへ。', ['hiroshima', 'st-petersburg', 'st-petersburg']],
    ['ポーツマスにて約成る。', ['portsmouth-nh']],
    ['三笠山と富士山と三笠公園を見た。', []],
    ['旗艦三笠と戦艦「朝日」、富士が続く。', ['ship-mikasa', 'ship-asahi', 'ship-fuji']],
    ['「三笠」は回頭した。敷島艦は沈んだ。', ['ship-mikasa', 'ship-shikishima']],
    ['東郷大将は来た。東郷は笑った。', ['person-togo', 'person-togo']],
    ['乃木将軍と黒木軍。', ['person-nogi', 'person-kuroki']],
    ['東郷という村。', []],
  ])('%s', (sentence, ids) => {
    const text = `${WAR}${sentence}\n`;
    const found = link(text, passagesOf(text), index).mentions.filter(
      ({ start, confidence }) => start >= WAR.length && confidence >= 0.5,
    );
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a date of the East', () => {
  it.each([
    ['明治三十八年五月二十七日', ['1905-05-27/1905-05-27']],
    ['明治38年の春', ['1905-01-01/1905-12-31']],
    ['一九〇五年五月廿七日、翌二十八日', ['1905-05-27/1905-05-27', '1905-05-28/1905-05-28']],
    ['1905年5月27日。廿八日に至る。', ['1905-05-27/1905-05-27', '1905-05-28/1905-05-28']],
    ['1905年5月27日。三十日間待つ。約二十日。', ['1905-05-27/1905-05-27']],
    ['千八百五年', ['1805-01-01/1805-12-31']],
    ['1904年8月底，1905年2月下旬', ['1904-08-21/1904-08-31', '1905-02-21/1905-02-28']],
    ['1904年8月に始まり、同年11月26日', ['1904-08-01/1904-08-31', '1904-11-26/1904-11-26']],
    ['三ヶ月と五日', []],
    ['嘉永2年11月11日', []],
  ])('%s', (words, dates) => {
    const found = link(words, passagesOf(words), index).dates;
    expect(found.map(({ from, to }) => `${from}/${to}`)).toEqual(dates);
  });
});

describe('the older calendar', () => {
  it('is that of a text in the spelling before 1918', () => {
    const words =
      'Изъ Портъ-Артура телеграфируютъ: крейсеръ вышелъ въ море 27-го января 1904 года, ледъ крѣпокъ.';
    expect(link(words, passagesOf(words), index).dates.map(({ from }) => from)).toEqual([
      '1904-02-09',
    ]);
  });
});
