/** So long a host may say nothing before the page goes on without what it asked for, in milliseconds. */
export const SILENCE = 10_000;
