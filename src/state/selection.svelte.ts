import type { FeatureId, PersonId, PlaceId } from '../domain/atlas/id';

/** What is selected; replaced whole. */
export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: 'feature'; readonly id: FeatureId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  /** Several features under one click, to choose from; `x`, `y` in pixels of the map. */
  | {
      readonly kind: 'choice';
      readonly ids: readonly FeatureId[];
      readonly x: number;
      readonly y: number;
    };

export class Selection {
  selected = $state.raw<Selected>({ kind: 'none' });
  /** The feature under the pointer or the focus, on map, list or text alike. */
  hovered = $state.raw<FeatureId | null>(null);
  /** The selected feature; `null` when none is. */
  readonly feature = $derived(this.selected.kind === 'feature' ? this.selected.id : null);
  /** The selected person; `null` when none is. */
  readonly person = $derived(this.selected.kind === 'person' ? this.selected.id : null);

  /** The selected place of the gazetteer; `null` when none is. */
  readonly place = $derived(this.selected.kind === 'place' ? this.selected.id : null);

  selectPlace(id: PlaceId): void {
    this.selected = { kind: 'place', id };
  }

  selectPerson(id: PersonId): void {
    this.selected = { kind: 'person', id };
  }

  select(id: FeatureId): void {
    this.selected = { kind: 'feature', id };
  }

  offer(ids: readonly FeatureId[], x: number, y: number): void {
    this.selected = { kind: 'choice', ids, x, y };
  }

  clear(): void {
    this.selected = { kind: 'none' };
  }
}
