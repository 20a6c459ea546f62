import { expect, it } from 'vitest';
import type { PassageId } from '../../src/domain/atlas/id';
import { checked } from '../../src/tools/soak/checked';
import { type Stock, seededLinks } from '../../src/tools/soak/links';
import { pressed } from '../../src/tools/soak/requests';
import { seededMistakes } from '../../src/tools/soak/mistakes';

const stock: Stock = {
  passages: ['brief.yalu', 'brief.mukden'] as PassageId[],
  features: ['mukden'],
  themes: ['battles', 'voyage'],
  names: ['modern', 'ru'],
  war: [Date.parse('1904-02-08'), Date.parse('1905-09-05')],
};

it('makes the same links of the same seed, and others of another', () => {
  expect(seededLinks(stock, 40, 1)).toEqual(seededLinks(stock, 40, 1));
  expect(seededLinks(stock, 40, 1)).not.toEqual(seededLinks(stock, 40, 2));
});

it('says with each link the moment that it means', () => {
  const links = seededLinks(stock, 300, 1904);
  for (const { hash, instant, passage } of links) {
    const asked = new URLSearchParams(hash);
    const [day = '', time = '12:00Z'] = (asked.get('date') ?? '').split('T');
    expect(Date.parse(`${day}T${time}`), hash).toBe(instant);
    expect(instant >= stock.war[0] && instant < stock.war[1], hash).toBe(true);
    expect(asked.get('at'), hash).toBe(passage);
  }
  for (const part of ['sel=', 'themes=', 'names=', 'dates=', 'T'])
    expect(links.some(({ hash }) => hash.includes(part))).toBe(true);
});

const SOUND = 'tests/tools/geodata/fixtures/sound';

it('makes the same mistakes of the same seed, and leaves the folder as it was', () => {
  const before = [...seededMistakes(SOUND, 30, 1)];
  const verdicts = [...checked(SOUND, before)];
  expect([...seededMistakes(SOUND, 30, 1)]).toEqual(before);
  expect(verdicts.map(({ mistake }) => mistake)).toEqual(before);
  expect(new Set(before.map(({ file }) => file)).size).toBeGreaterThan(5);
});

it('has every mistake answered with words and a place, none with a crash', () => {
  const verdicts = [...checked(SOUND, seededMistakes(SOUND, 300, 1904))];
  expect(verdicts.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(verdicts.filter(({ isRefused }) => isRefused).length).toBeGreaterThan(150);
});

it('presses a server whose files change, and every part is the one asked for', async () => {
  const { count, statuses, faults } = await pressed({ connections: 40, time: 1500, seed: 7 });
  expect([...faults]).toEqual([]);
  expect(count).toBeGreaterThan(100);
  for (const status of [200, 206, 404, 405, 416])
    expect([...statuses.keys()], String(status)).toContain(status);
});
