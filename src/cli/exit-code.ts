/** What the program's end says; the same for every format. The worse one wins: 2 beats 1. */
export const EXIT = {
  /** No gap at or above `--fail-on`. */
  ok: 0,
  /** There is one; or problems found by `validate`, examples that fail. */
  gaps: 1,
  /** No trustworthy verdict: usage, input, a broken rule, an output that cannot be written. */
  noVerdict: 2,
  /** A fault of ours. */
  internal: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
