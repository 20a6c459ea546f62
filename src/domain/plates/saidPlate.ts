import type { PlateSaid } from '../atlas/said';
import type { Plate } from './plate';

/** A plate as another language has it; what that lacks stays as it is. */
export function plateIn<Own extends Plate>(plate: Own, said: PlateSaid | null): Own {
  if (!said) return plate;
  return {
    ...plate,
    title: said.title,
    note: said.note ?? plate.note,
    steps: plate.steps.map((step, nth) => {
      const { title, says } = said.steps[nth] ?? step;
      return { ...step, title, says };
    }),
  };
}
