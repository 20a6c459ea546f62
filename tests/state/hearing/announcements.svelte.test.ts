import { describe, expect, it, vi } from 'vitest';
import {
  articleText,
  passageText,
  portText,
  selectionText,
  silenceText,
  voyageText,
} from '../../../src/state/hearing/announcements.svelte';
import { Explorer } from '../../../src/state/explorer.svelte';
import { isLanguageId } from '../../../src/domain/atlas/id';
import { featureId, passageId, sampleAtlas } from '../../sampleAtlas';

describe('what is told', () => {
  it('is the passage with its place and date', () => {
    const explorer = new Explorer(sampleAtlas());
    expect(passageText(explorer)).toBeNull();
    explorer.openPassage(passageId('siege'));
    expect(passageText(explorer)).toBe('Passage 2 of 4, 1 August 1904 – 2 January 1905.');
  });

  it('is the article that is read, in no other language than it is read in', () => {
    const atlas = sampleAtlas();
    const [article] = atlas.articles;
    const japanese = 'ja';
    if (!article || !isLanguageId(japanese)) throw new Error('there is nothing to translate');
    const translated = { ...article, translations: [japanese] };
    const explorer = new Explorer({ ...atlas, articles: [translated, ...atlas.articles.slice(1)] });
    const named = articleText(explorer);
    expect(named).toContain(article.title);
    explorer.translations.choose(japanese);
    expect(articleText(explorer)).toBeNull();
    explorer.takeTranslation({
      article: article.id,
      language: japanese,
      title: '日露戦争',
      subtitle: '',
      headings: [],
      passages: {},
    });
    expect(articleText(explorer)).toBe(named?.replace(article.title, '日露戦争'));
  });

  it('is what was selected, and that there is a card', () => {
    const explorer = new Explorer(sampleAtlas());
    explorer.select(featureId('yalu'));
    expect(selectionText(explorer)).toBe('yalu, 1 May 1904. Its card is open.');
  });

  it('is that the text has nothing to tell of the day', () => {
    const explorer = new Explorer(sampleAtlas());
    expect(silenceText(explorer)).toBeNull();
    explorer.reading.silent = 'before';
    expect(silenceText(explorer)).toMatch(/\d{4}/);
  });

  it('is each port while the fleet is followed, once', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const explorer = new Explorer(sampleAtlas());
    explorer.camera.following = featureId('main');
    explorer.clock.playing = true;
    const at = (time: string): string | null => {
      explorer.clock.set(Date.parse(time));
      vi.advanceTimersByTime(2000);
      return portText(explorer);
    };
    expect(at('1904-10-16T00:00Z')).toBeNull();
    const port = at('1904-10-16T13:00Z');
    expect(port).toContain('16 October 1904; 2 days there.');
    expect(at('1904-10-17T20:00Z')).toBe(port);
    vi.useRealTimers();
  });

  it('is each port of a voyage that is stepped through', () => {
    const explorer = new Explorer(sampleAtlas());
    const fleet = explorer.atlas.byId.get(featureId('main'));
    if (!fleet) throw new Error('no fleet');
    explorer.clock.set(Date.parse('1904-10-17T00:00Z'));
    expect(voyageText(explorer, fleet)).toMatch(/, 17 October 1904: .+\.$/);
    explorer.clock.set(Date.parse('1903-01-01T00:00Z'));
    expect(voyageText(explorer, fleet)).toContain('not under way');
  });
});
