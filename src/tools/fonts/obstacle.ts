/** Why the letters cannot be built, in one sentence for the person at the keyboard. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
}
