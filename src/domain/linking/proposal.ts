/** Words of a text with what they may name, and why. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly confidence: number;
  readonly why: string;
}
