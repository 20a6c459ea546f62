import type { Thing } from '../things/thing';

/** Places remembered for what is near them. */
const REMEMBERED = 8;

/** What has been said so far in one article: who was named, which places, which other places of a name. */
export class Discourse {
  #article = -1;
  #people = new Set<string>();
  #elsewhere = new Set<string>();
  #vessels = new Set<string>();
  #left = new Set<string>();
  #known = new Set<string>();
  #places: Thing[] = [];

  /** Goes on with a passage; begins anew with a new article, but that its title may have named another place, and a text of another matter goes on about it. */
  enter(article: number, isOfWar: boolean): void {
    const ofTitle = this.#left;
    this.#left = new Set();
    if (article === this.#article) return;
    this.#article = article;
    this.#people = new Set();
    if (isOfWar) this.#elsewhere = ofTitle;
    this.#vessels = new Set();
    this.#known = new Set();
    this.#places = [];
  }

  /** A surname, folded, that someone in this article has. */
  meet(surname: string): void {
    this.#people.add(surname);
  }

  hasMet(surname: string): boolean {
    return this.#people.has(surname);
  }

  /** A name, folded, that is another place's in this article. */
  leave(name: string): void {
    this.#elsewhere.add(name);
    this.#left.add(name);
  }

  isElsewhere(name: string): boolean {
    return this.#elsewhere.has(name);
  }

  /** A name, folded, that a ship of this article has which the atlas may lack. */
  launch(name: string): void {
    this.#vessels.add(name);
  }

  isVessel(name: string): boolean {
    return this.#vessels.has(name);
  }

  /** Whether this very passage has told of the other place. */
  hasLeft(name: string): boolean {
    return this.#left.has(name);
  }

  /** Remembers what a name has been taken for. */
  take(thing: Thing): void {
    this.#known.add(thing.id);
    if (thing.at) this.#places = [...this.#places.slice(1 - REMEMBERED), thing];
  }

  isKnown(id: string): boolean {
    return this.#known.has(id);
  }

  /** The places named last. */
  get places(): readonly Thing[] {
    return this.#places;
  }
}
