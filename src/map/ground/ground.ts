import type { Edition } from '../../state/device/edition';
import type { Explorer } from '../../state/explorer.svelte';
import { type GroundWords, ground } from '../../words/en/ground';
import { ARCHIVE_NAMES, type ArchiveName, type Archives, without } from '../base/archives';
import { isNameSource } from '../../domain/atlas/nameSources';
import { awaitedSentence, missingSentence, wholeSentence } from './failure';
import { loadFonts } from './fonts';
import type { Letters } from '../style/type';
import { inTime } from './inTime';
import { openArchives, reopenArchive } from './openArchives';
import { isReadBack } from '../core/canvas/readBack';

/** So many tiles that cannot be read are no passing trouble of the network. */
const ENOUGH = 3;
/** What the reader is told of the base map: each sentence takes the place of the last. */
const TOPIC = 'base map';

/** Whose map it is, and who is told. */
type Reader = Pick<Explorer, 'notices' | 'words' | 'atlas'>;

/** Told what there is to draw with: more of it, or less, each time. */
export type OnDraw = (archives: Archives, letters: Letters) => void;

/**
 * The archives and letters that the map is drawn with: brought once, told of when they do not come. They are asked for
 * before the code comes that draws with them.
 */
export class Ground {
  readonly #wanted: readonly ArchiveName[];
  readonly #explorer: Reader;
  #ondraw: OnDraw = () => undefined;
  #hasSome = false;
  /** Told when something is not there that belongs to this edition of the atlas. */
  readonly #onmissing: () => void;
  #letters: Letters = 'own';
  #archives: Archives = {};
  /** Of archives now drawn with, one for each tile that could not be read. */
  #broken: readonly ArchiveName[] = [];
  /** How often each was opened again. */
  readonly #mended = new Map<ArchiveName, number>();
  /** Not even the plain coast is there. */
  #isBare = false;

  constructor(explorer: Reader, onmissing: () => void) {
    // Without a word on powers in the atlas, their archive is another's.
    this.#wanted = ARCHIVE_NAMES.filter(
      (name) => name !== 'powers' || explorer.atlas.meta.basemap !== null,
    );
    this.#explorer = explorer;
    this.#onmissing = onmissing;
  }

  get #notices() {
    return this.#explorer.notices;
  }

  get #words(): GroundWords {
    return this.#explorer.words.in('ground', ground);
  }

  /** From here on tells what there is to draw with, at once where there is something. */
  draw(ondraw: OnDraw): void {
    this.#ondraw = ondraw;
    if (this.#hasSome) ondraw(this.#archives, this.#letters);
  }

  /** Brings what there is. What is late is drawn once it comes. */
  async bring(): Promise<void> {
    if (!isReadBack()) this.#notices.say(this.#words.noise);
    // Letters that come too late are those of the system.
    const letters = inTime(loadFonts()).then((isInTime) => {
      this.#letters = isInTime ? 'own' : 'system';
    });
    const opened = await openArchives({
      wanted: this.#wanted,
      onwhole: (...progress) =>
        this.#notices.report(TOPIC, wholeSentence(...progress, this.#words)),
      onsome: (some) => void letters.then(() => this.#draw(some)),
      onsilence: (some) => {
        this.#notices.report(TOPIC, awaitedSentence(some, this.#wanted, this.#words));
        void letters.then(() => this.#draw(some));
      },
    });
    await letters;
    this.#draw(opened);
    this.#tell();
  }

  /**
   * A file or tile of a source could not be read. An archive that cannot be, again and again, is opened anew, then read whole,
   * then left out; without the world's there is the plain coast. What fails without a network will be asked for again.
   */
  fail(source: string): void {
    if (!navigator.onLine) return;
    if (source === 'coast') {
      this.#isBare = true;
      this.#tell();
    } else if (isNameSource(source)) {
      this.#notices.say(this.#words.names);
      this.#onmissing();
    } else this.#count(source);
  }

  #count(source: string): void {
    const name = ARCHIVE_NAMES.find((each) => each === source);
    if (name === undefined || !this.#archives[name]) return;
    this.#broken = [...this.#broken, name];
    if (this.#broken.filter((each) => each === name).length === ENOUGH) void this.#mend(name);
  }

  async #mend(name: ArchiveName): Promise<void> {
    const tried = this.#mended.get(name) ?? 0;
    this.#mended.set(name, tried + 1);
    const archive = await reopenArchive(name, tried);
    this.#broken = this.#broken.filter((each) => each !== name);
    this.#draw(archive ? { ...this.#archives, [name]: archive } : without(this.#archives, name));
    if (archive) return;
    this.#tell();
    this.#onmissing();
  }

  /** Says what is missing of the ground as it is drawn. */
  #tell(): void {
    const sentence = missingSentence(this.#archives, this.#wanted, this.#words);
    const isBare = this.#isBare && !this.#archives.world;
    this.#notices.report(TOPIC, isBare ? this.#words.nothing : sentence);
  }

  #draw(archives: Archives): void {
    this.#archives = archives;
    this.#hasSome = true;
    this.#ondraw(archives, this.#letters);
  }
}

/** What an atlas is drawn with, on its way. */
export function begin(explorer: Reader, edition: Pick<Edition, 'look'>): Ground {
  const ground = new Ground(explorer, () => void edition.look());
  void ground.bring();
  return ground;
}
