import type { RecordRef } from './inventory.ts';
import type { Assurance } from './verdict.ts';

/** Passes by how far they can be trusted. */
export type PassCounts = Readonly<Record<Assurance, number>>;

/** The subjects of one rule that pass. */
export interface Passes {
  readonly counts: PassCounts;
  /** How far the pass of one of them can be trusted. */
  of(subject: RecordRef): Assurance;
}

/** So many passes that rest on what the unit declares. */
export function declaredPasses(count: number): Passes {
  return { counts: { declared: count, evidenced: 0, verified: 0 }, of: () => 'declared' };
}

/** All of some counts together. */
export function sumOfPasses(counts: Iterable<PassCounts>): PassCounts {
  const sum = { declared: 0, evidenced: 0, verified: 0 };
  for (const one of counts) {
    sum.declared += one.declared;
    sum.evidenced += one.evidenced;
    sum.verified += one.verified;
  }
  return sum;
}

/** The least assurance among some passes; `declared` where there is none. */
export function weakestOf({ declared, evidenced, verified }: PassCounts): Assurance {
  if (declared > 0) return 'declared';
  if (evidenced > 0) return 'evidenced';
  return verified > 0 ? 'verified' : 'declared';
}
