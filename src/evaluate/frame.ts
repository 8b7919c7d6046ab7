import type { Day } from '../model/day.ts';
import type { EvidenceWeight } from '../model/evidence.ts';
import type { InventoryIndex, InventoryRecord } from '../model/inventory.ts';
import type { Footing } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Calendar } from './calendar.ts';
import type { Value } from './value.ts';

/** What all rules of a run share. */
export interface Run {
  readonly index: InventoryIndex;
  readonly schema: SchemaIndex;
  readonly asOf: Day;
  readonly parameters: Readonly<Record<string, number | string>>;
  /** How the papers bind this unit, and from which day. */
  readonly footing: Footing;
  /** The days that are fixed by the year of the audit date. */
  readonly calendar: Calendar;
  /** The records whose evidence is sound; without it nothing is more than declared. */
  readonly standing?: EvidenceWeight['standing'];
}

/** The variables of one subject's evaluation, by slot. Look-ups are made when first read. */
export interface Frame {
  readonly run: Run;
  readonly slots: Value[];
  /** Errors in the rule itself; kept aside so that no other operand can absorb them. */
  readonly faults: string[];
}

/** A compiled expression. */
export type Evaluate = (frame: Frame) => Value;

/** A look-up not made yet. */
export const UNREAD = Symbol('unread');

/** Names to slots while a rule is compiled, and how a look-up's slot is filled. */
export interface Layout {
  readonly slots: Map<string, number>;
  readonly fill: Map<string, Evaluate>;
}

/** The variables every rule has. */
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
    fill: new Map(),
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
export function newFrame(run: Run, layout: Layout, subject: InventoryRecord): Frame {
  const slots: Value[] = new Array(layout.slots.size).fill(UNREAD);
  slots[0] = subject;
  slots[1] = run.index.inventory.unit;
  slots[2] = run.asOf;
  slots[3] = run.parameters;
  slots[4] = run.footing.inForce;
  slots[5] = run.calendar;
  return { run, slots, faults: [] };
}
