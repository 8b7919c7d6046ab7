import type { Expression } from '../model/expression.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { DatedRun } from './dated-run.ts';
import type { Value } from './value.ts';

/** The variables of one subject's evaluation, by slot. Look-ups are made when first read. */
export interface Frame {
  readonly run: DatedRun;
  readonly slots: Value[];
  /** Whether what else the verdict rests on can still make it less trusted: its subject has evidence that counts. */
  readonly weighed: boolean;
  /** Errors in the rule itself; kept aside so that no other operand can absorb them. */
  readonly faults: string[];
}

/**
 * A compiled expression: its value for the subject of a frame. What is not known is an `Unknown`, what is certainly not
 * there a `Lack`; a fault in the rule is put into the frame's `faults` and is an `Unknown` too.
 */
export type Evaluate = (frame: Frame) => Value;

/** A look-up not made yet. */
export const UNREAD = Symbol('unread');

/** Names to slots while a rule is compiled, and how a look-up's slot is filled. */
export interface Layout {
  readonly slots: Map<string, number>;
  readonly fill: Map<string, Evaluate>;
  /** The variables that a value of the rule is worked out from, itself no value. */
  readonly behind: Map<string, readonly string[]>;
  /** What was compiled: a term that a rule uses in five places is one expression, and one function does for all. */
  readonly compiled: Map<Expression, Evaluate>;
  /** What the slots of a new frame hold. */
  unread: readonly Value[];
}

/** A layout with the variables that every rule has, before those of its look-ups. */
export function newLayout(): Layout {
  return {
    slots: new Map([
      ['subject', 0],
      ['unit', 1],
      ['asOf', 2],
      ['params', 3],
      ['inForce', 4],
      ['calendar', 5],
    ]),
    // Read only by the rules that name them, for what reads them holds on this day, or in this year, alone.
    fill: new Map<string, Evaluate>([
      ['asOf', ({ run }) => run.asOf],
      ['calendar', ({ run }) => run.calendar],
    ]),
    behind: new Map(),
    compiled: new Map(),
    unread: [],
  };
}

/** The slot of a variable, made if need be. */
export function slotOf(layout: Layout, name: string): number {
  const known = layout.slots.get(name);
  if (known !== undefined) return known;
  layout.slots.set(name, layout.slots.size);
  return layout.slots.size - 1;
}

/** A frame for one subject. */
export function newFrame(run: DatedRun, layout: Layout, subject: InventoryRecord): Frame {
  if (layout.unread.length !== layout.slots.size) layout.unread = new Array(layout.slots.size).fill(UNREAD);
  const slots = layout.unread.slice();
  slots[0] = subject;
  slots[1] = run.index.inventory.unit;
  slots[3] = run.parameters;
  slots[4] = run.footing.inForce;
  return { run, slots, weighed: run.standing?.has(subject) === true, faults: [] };
}
