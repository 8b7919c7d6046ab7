import type { PlainInventory } from '../examples/example.ts';
import type { Shipped } from '../judge.ts';
import type { Day } from '../model/day.ts';
import type { Rule, Rulebook } from '../model/rulebook.ts';

/** A unit and the day on which it is judged. */
export interface Situation {
  readonly inventory: PlainInventory;
  readonly asOf: Day;
}

/** The same unit told in another way. */
export interface Retold extends Situation {
  /** What a record (`collection/id`) is called now, where that is another name. */
  readonly nameNow?: (record: string) => string;
  /** The rulebook to judge it by, where that is another one. */
  readonly rulebook?: Rulebook;
}

/**
 * Tells a situation in another way, by which no verdict on any of its records may become another one. `parts`: the rule
 * that judges it, or those that it rolls up, where it matters which.
 */
export type Retelling = (
  situation: Situation,
  shipped: Pick<Shipped, 'schema' | 'rulebook'>,
  parts?: readonly Rule[],
) => Retold;
