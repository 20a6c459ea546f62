import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/state/address/decode';
import { NOWHERE, type Snapshot, encode } from '../../../src/state/address/url';
import { featureId, passageId, themeId } from '../../sampleAtlas';

const MOMENT: Snapshot = {
  view: { lng: 129.8, lat: 34.35, zoom: 8, bearing: 0, pitch: 0 },
  date: Date.parse('1905-05-27T05:08Z'),
  allDates: false,
  range: null,
  at: passageId('voyage'),
  accounts: null,
  feature: featureId('tsushima'),
  person: null,
  themes: [themeId('battles'), themeId('voyage')],
  names: null,
  language: null,
};
const LINK =
  'map=8/34.35/129.8&date=1905-05-27T05:08Z&at=brief.voyage&sel=tsushima&themes=battles,voyage';

describe('a moment as a link', () => {
  it('is written and read', () => {
    expect(encode(MOMENT)).toBe(LINK);
    expect(decode(`#${LINK}`)).toEqual({ snapshot: MOMENT, ignored: [] });
  });

  it('writes a bare day for its noon, and reads one so in every time zone', () => {
    const noon = Date.parse('1904-02-08T12:00Z');
    expect(encode({ ...NOWHERE, date: noon })).toBe('date=1904-02-08');
    expect(decode('date=1904-02-08').snapshot.date).toBe(noon);
  });

  it('reads a time without a zone as UTC', () => {
    expect(decode('date=1905-05-27T13:55').snapshot.date).toBe(Date.parse('1905-05-27T13:55Z'));
  });

  it.each([
    ['1904-08-24', '1904-09-05', '1904-08-24,1904-09-04'],
    ['1905-05-27T00:00Z', '1905-05-28T00:00Z', '1905-05-27,1905-05-27'],
    ['1905-05-27T04:55Z', '1905-05-27T10:00Z', '1905-05-27T04:55Z,1905-05-27T10:00Z'],
    ['1905-05-27T00:00Z', '1905-05-27T12:00Z', '1905-05-27T00:00Z,1905-05-27T12:00Z'],
  ])('writes and reads the range from %s to %s', (from, to, text) => {
    const range = [Date.parse(from), Date.parse(to)] as const;
    expect(encode({ ...NOWHERE, range })).toBe(`range=${text}`);
    expect(decode(`range=${text}`).snapshot.range).toEqual(range);
  });

  it.each([
    'range=1904-08-24',
    'range=1904-09-05,1904-08-24',
    'range=1904-08-24,',
    'range=a,b',
    'range=1904-02-30,1904-03-01',
    'range=1904-01-01,1904-02-01,1904-03-01',
    'map=1/2',
    'map=x/y/z',
    'map=4/91/0',
    'date=1904-02-30',
    'date=yesterday',
    'map=///',
    'map=4//',
    'map=7/38.8/',
    'map=0x4/0x10/0x10',
    'map= 4 / 30 / 120 ',
    'map=1e1/30/120',
    'colour=red',
    'at=',
    'themes=,,',
  ])('leaves out %s and names it', (part) => {
    const { snapshot, ignored } = decode(`${part}&sel=tsushima`);
    expect(ignored).toEqual([part.split('=')[0]]);
    expect(snapshot).toEqual({ ...NOWHERE, feature: 'tsushima' });
  });

  it('reads an article alone', () => {
    expect(decode('at=the-siege')).toEqual({
      snapshot: { ...NOWHERE, at: 'the-siege' },
      ignored: [],
    });
  });

  it('takes empty themes for none, and those it cannot read for a mistake', () => {
    expect(decode('themes=')).toEqual({ snapshot: { ...NOWHERE, themes: [] }, ignored: [] });
    expect(decode('themes=,').snapshot.themes).toBeNull();
  });

  it.each([
    ['HTML', LINK.replaceAll('&', '&amp;')],
    ['HTML twice', LINK.replaceAll('&', '&amp;amp;')],
    ['escapes', encodeURIComponent(LINK)],
    ['escapes twice', encodeURIComponent(encodeURIComponent(LINK))],
    ['quoted-printable', LINK.replaceAll('=', '=3D')],
    ...['.', ')', ',', '>', ').', '”', '%29', '*', '。', '\u200b'].map((tail): [string, string] => [
      `a sentence that goes on with ${tail}`,
      LINK + tail,
    ]),
  ])('comes through %s', (_, link) => {
    expect(decode(`#${link}`)).toEqual({ snapshot: MOMENT, ignored: [] });
  });

  it('survives nonsense', () => {
    fc.assert(fc.property(fc.string(), (hash) => Boolean(decode(hash))));
    expect(decode('%E0%A4%A').ignored).toEqual(['%E0%A4%A']);
    expect(decode('sel=%E0%A4%A').ignored).toEqual(['sel']);
    expect(decode('toString=1&constructor').ignored).toEqual(['toString', 'constructor']);
  });

  it('comes back the same', () => {
    const views = fc.record({
      lng: fc.integer({ min: -1800, max: 1800 }).map((tenths) => tenths / 10),
      lat: fc.integer({ min: -850, max: 850 }).map((tenths) => tenths / 10),
      zoom: fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10),
      bearing: fc.integer({ min: -180, max: 180 }),
      pitch: fc.integer({ min: 0, max: 85 }),
    });
    const minutes = fc.integer({ min: -60_000_000, max: 0 }).map((n) => n * 60_000);
    fc.assert(
      fc.property(
        fc.option(views),
        fc.option(minutes),
        fc.boolean(),
        fc.option(fc.tuple(minutes, fc.integer({ min: 1, max: 900_000 }))),
        (view, date, allDates, span) => {
          const range = span && ([span[0], span[0] + span[1] * 60_000] as const);
          const snapshot = { ...NOWHERE, view, date, allDates, range };
          expect(decode(encode(snapshot))).toEqual({ snapshot, ignored: [] });
        },
      ),
    );
  });
});
