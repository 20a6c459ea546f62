import * as v from 'valibot';
import { CALENDAR_IDS } from '../domain/calendars/inUse';
import { RENDERERS, type RendererId } from '../domain/atlas/renderers';
import { readLine } from './article/page';
import { address, archive, edtf, id, inks, position, side, text } from './fields/terms';

const degrees = v.number();
const positive = v.pipe(v.number(), v.gtValue(0, 'expected a number above 0'));

/** One thematic layer as `atlas.json` lists it. */
export const ThemeSchema = v.strictObject({
  id,
  title: text,
  /** One sentence for the legend. */
  about: text,
  /** What draws it. */
  renderer: v.picklist(Object.keys(RENDERERS) as RendererId[]),
  /** Files in `layers/`. */
  layers: v.pipe(v.array(text), v.minLength(1)),
  /** Whether its features come with the page or are drawn from tiles; where it does not say, their number decides. */
  source: v.optional(v.picklist(['page', 'tiles'], 'expected "page" or "tiles"')),
  /** The archive that they are drawn from, where another than the build makes it. */
  tiles: v.optional(archive),
  /** Of its bars in the timeline and its key in the legend. */
  colours: v.optional(inks),
  span: v.tuple([edtf, edtf]),
  /** West, south, east, north; nothing of the theme lies outside. */
  extent: v.tuple([degrees, degrees, degrees, degrees]),
  /** How long what has ended stays on the map, fading. */
  fadeDays: v.pipe(v.number(), v.minValue(0)),
  /** Whether each feature must be tied to a passage. */
  needsPassage: v.boolean(),
});

const isoDay = v.pipe(v.string(), v.isoDate('expected a day such as 1871-02-08'));

/** A side as `atlas.json` lists it. */
const SideSchema = v.strictObject({
  id,
  name: text,
  adjective: text,
  /** Missing: it is drawn as neutral. */
  colours: v.optional(inks),
  /** Courses of its ships are dashed. */
  dash: v.optional(v.boolean(), false),
  /** Its armies are hatched, the lines under its names doubled. */
  hatch: v.optional(v.boolean(), false),
  familyNameFirst: v.optional(v.boolean(), false),
});

/** Whom the map thanks for its layers besides the base map's sources. */
export const CreditsSchema = v.array(
  v.strictObject({
    what: text,
    /** With links as Markdown writes them. */
    text: v.pipe(
      v.string(),
      v.check((line) => readLine(line) !== null, 'expected one line of words and links'),
    ),
    /** What stands under a picture; nothing where it is missing. */
    brief: v.optional(text),
  }),
);

/** A place's clocks as `atlas.json` lists them. */
const ZoneSchema = v.strictObject({
  /** As it follows a time: "in Japan". */
  name: text,
  ahead: v.pipe(
    v.string(),
    v.regex(
      /^[+-](?:0\d|1[0-4]):[0-5]\d$/,
      'expected how far it is ahead of UTC, such as "+09:00"',
    ),
  ),
  words: v.pipe(v.array(text), v.minLength(1)),
  shown: v.optional(v.boolean(), false),
});

export const AtlasSchema = v.strictObject({
  title: text,
  subtitle: text,
  /** A sentence or two for search engines and previews; the subtitle where it is missing. */
  description: v.optional(text),
  /** What it is about, as machines are told: "Russo-Japanese War"; the title where it is missing. */
  subject: v.optional(text),
  /** What else that is called, in any language, for search. */
  alt: v.optional(v.array(text), []),
  /** Who publishes it. */
  publisher: v.optional(text),
  /** Of the atlas's own text and data. */
  licence: v.optional(v.strictObject({ name: text, url: address })),
  credits: v.optional(CreditsSchema, []),
  /** What the timeline shows by default. */
  span: v.tuple([edtf, edtf]),
  /** The long view. */
  longSpan: v.tuple([edtf, edtf]),
  opening: v.strictObject({
    /** Extent to hold, west, south, east, north. */
    extent: v.tuple([degrees, degrees, degrees, degrees]),
    date: edtf,
    /** What stands for the date until there is one: "The whole war, 1904–05". */
    whole: text,
    /** Why one should care, said at the head of the opening article, and the source that says so. */
    why: v.optional(v.strictObject({ text, source: id })),
    article: id,
    /** What stands in the empty search box: names that can be found. */
    lookFor: v.optional(text, 'A place, a person, a date…'),
    /** The track that the second button plays, where there is something to sail with, and its words. */
    track: v.optional(id),
    invitation: v.optional(text, 'Follow the ships'),
    /** How the invitation is kept; without it the track plays from its own start. */
    sail: v.optional(
      v.strictObject({
        article: id,
        date: edtf,
        /** What the reader is offered at the end: a passage, and in words what it tells. */
        goOn: v.strictObject({ text, passage: text }),
      }),
    ),
  }),
  /** The passages that the tour stops at, each as long as the others. */
  tour: v.optional(v.pipe(v.array(text), v.minLength(2), v.maxLength(20))),
  /** What the instruments of a voyage measure by. */
  voyage: v.optional(
    v.strictObject({
      side,
      /** The party whose news the log of the opening track tells. */
      aboard: v.optional(id),
      goal: v.strictObject({ name: text, position }),
      coal: v.strictObject({
        ship: text,
        radiusNm: positive,
        knots: positive,
        /** Why the figure may be wrong; it ends the sentence that says how far she could go. */
        note: v.optional(text),
      }),
      /** The way the ships meant to take, for a map of what was known. */
      intended: v.optional(
        v.strictObject({
          /** Who knew of the intention. */
          known: v.array(id),
          course: v.pipe(v.array(position), v.minLength(2)),
          note: text,
          sources: v.pipe(v.array(id), v.minLength(1)),
        }),
      ),
    }),
  ),
  /** What the timeline counts its days of: its first day and its last. Missing when nothing is counted. */
  war: v.optional(v.tuple([edtf, edtf])),
  /** Who took part, and whoever else is named as a side. */
  sides: v.optional(v.array(SideSchema), []),
  /** In which places have names besides English. */
  languages: v.optional(
    v.array(
      v.strictObject({
        id: v.pipe(text, v.regex(/^[a-z]{2,3}$/, 'expected a code of BCP 47 such as "ru"')),
        name: text,
        english: text,
        side: v.optional(side),
        tag: v.optional(
          v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected such as "zh-Hans"')),
        ),
        untranslated: v.optional(text),
        offer: v.optional(text),
        fonts: v.optional(v.array(text), []),
        textFont: v.optional(text),
      }),
    ),
    [],
  ),
  /** Those whose knowledge the map can follow. */
  parties: v.optional(v.array(v.strictObject({ id, name: text })), []),
  /** Which calendars stand beside New Style. */
  calendars: v.optional(
    v.array(v.picklist(CALENDAR_IDS, `expected one of ${CALENDAR_IDS.join(', ')}`)),
    [],
  ),
  /** Clocks besides UTC that a reader may give a time by. */
  zones: v.optional(v.array(ZoneSchema), []),
  /** What the base map's archive of powers holds; missing when the map is to show no powers. */
  basemap: v.optional(
    v.strictObject({
      span: v.tuple([isoDay, isoDay]),
      eras: v.array(isoDay),
      powers: v.array(v.strictObject({ holder: text, colours: inks })),
    }),
  ),
  themes: v.pipe(v.array(ThemeSchema), v.minLength(1)),
});

const name = v.pipe(
  v.looseObject({
    family: v.optional(text),
    given: v.optional(text),
    literal: v.optional(text),
  }),
  v.check(
    ({ family, literal }) => (family ?? literal) !== undefined,
    'expected a "family" name, or a "literal" one',
  ),
);

/** What CSL knows, of 1.0.2. https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const CSL_TYPES = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
  ...['broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry'],
  ...['entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing'],
  ...['interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture'],
  ...['musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical'],
  ...['personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
];

const YEAR = 'expected a year, then perhaps a month and a day, in numbers';
/** Year, month, day. */
const datePart = v.pipe(
  v.array(v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+$/, YEAR))])),
  v.minLength(1, YEAR),
  v.maxLength(3, YEAR),
  v.check(([, month = 1, day = 1]) => +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31, YEAR),
);
const dateText = v.pipe(text, v.regex(/\d|^n\.d\.$/, 'expected a date with its year, or "n.d."'));

/** The parts of CSL-JSON that the atlas reads; others pass through. https://docs.citationstyles.org */
export const SourceSchema = v.looseObject({
  id,
  type: v.pipe(
    text,
    v.check(
      (type) => CSL_TYPES.includes(type),
      'expected a type of CSL such as "book" or "webpage"',
    ),
  ),
  title: text,
  author: v.optional(v.array(name)),
  editor: v.optional(v.array(name)),
  issued: v.optional(
    v.pipe(
      v.looseObject({
        'date-parts': v.optional(
          v.pipe(v.array(datePart), v.minLength(1, YEAR), v.maxLength(2, YEAR)),
        ),
        literal: v.optional(dateText),
        raw: v.optional(dateText),
      }),
      v.check(
        ({ 'date-parts': parts, literal, raw }) => Boolean(parts ?? literal ?? raw),
        'expected "date-parts", or "literal"',
      ),
    ),
  ),
  publisher: v.optional(text),
  /** What a reader looks up within it: the chapter’s number, else the section in words, and the page. */
  'chapter-number': v.optional(text),
  section: v.optional(text),
  page: v.optional(text),
  /** Where it can be seen when it has no address. */
  archive: v.optional(text),
  'container-title': v.optional(text),
  URL: v.optional(address),
  note: v.optional(text),
  language: v.optional(text),
  /** `source-article`: to be listed even when nothing cites it. */
  categories: v.optional(v.array(text)),
});

/** What an article in another language says of itself before its text; its place is that of the article. */
export const TranslationFrontMatterSchema = v.strictObject({ title: text, subtitle: text });

/** What an article says of itself before its text. */
export const FrontMatterSchema = v.strictObject({
  title: text,
  subtitle: text,
  /** Place among the articles, from 1. */
  order: v.pipe(
    v.number(),
    v.check((n) => Number.isInteger(n) && n >= 1, 'expected a whole number from 1'),
  ),
  /** Another's words, left as they are: not held to the figures and spellings of the data. */
  quoted: v.optional(v.boolean(), false),
});
