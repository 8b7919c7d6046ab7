import { dayOf, yearOf } from '../model/day.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import { EVENT, type Requirement } from '../model/rulebook.ts';
import { compileExpression } from './compile-expression.ts';
import { type Frame, type Layout, slotOf } from './frame.ts';
import { allUnknown } from './logic.ts';
import { Unknown, type Value } from './value.ts';

/** How much of a yearly duty was done in one year, and why it may be more. */
export interface Tally {
  readonly count: number;
  readonly open: Unknown | undefined;
}

/** Compiles the count of a year's acts, or of the different values of one of their fields. */
export function compileTally(
  { on, which, distinct }: Extract<Requirement, { kind: 'yearly' }>,
  layout: Layout,
): (acts: readonly InventoryRecord[], year: number, frame: Frame) => Tally {
  const slot = which && slotOf(layout, EVENT);
  const counts = which && compileExpression(which, layout);
  const judged = (act: InventoryRecord, frame: Frame): Value => {
    if (slot === undefined || !counts) return true;
    frame.slots[slot] = act;
    return counts(frame);
  };
  return (acts, year, frame) => {
    const values = acts
      .filter((act) => isOfYear(act[on], year, frame))
      .map((act) => ({ act, value: judged(act, frame) }));
    const done = values.flatMap(({ act, value }) => (value === true ? [act] : []));
    const open = values.map(({ value }) => value);
    if (distinct === undefined) return { count: done.length, open: allUnknown(open) };
    const said = done.map(
      (act) => act[distinct] ?? new Unknown([{ kind: 'field', base: act, keys: [distinct] }]),
    );
    const different = new Set(said.filter((value) => !(value instanceof Unknown)).flat());
    return { count: different.size, open: allUnknown([...open, ...said]) };
  };
}

function isOfYear(day: unknown, year: number, frame: Frame): boolean {
  return typeof day === 'string' && yearOf(dayOf(day)) === year && frame.run.hasReached(dayOf(day));
}
