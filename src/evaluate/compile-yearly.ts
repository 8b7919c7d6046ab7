import { type Day, dayOf, yearOf } from '../model/day.ts';
import type { InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Requirement } from '../model/rulebook.ts';
import type { MessageArguments } from '../model/text.ts';
import { isDoneWithoutADay, mayBeOfYear } from './acts-of-unknown-kind.ts';
import { compileExpression } from './compile-expression.ts';
import { compileRoot } from './compile-path.ts';
import { compileTally } from './compile-tally.ts';
import type { Frame, Layout } from './frame.ts';
import type { Judge, SceneOf } from './judge.ts';
import { latestActs } from './latest-acts.ts';
import { Found, Lack, Unknown, type Value } from './value.ts';
import { type Decision, gapOf, PASSED, undeclared } from './verdict-of.ts';

/**
 * Compiles a yearly duty, owed so many times each calendar year of the audit date. Done this year: pass. Done neither
 * this year nor last, though the subject existed (and the paper bound) all last year: fail. Otherwise, planned and not
 * overdue, or not later than `planGraceEnd`: pending; else undeclared. Plans can be the acts too, by the day they were
 * carried out on.
 */
export function compileYearly(
  requirement: Extract<Requirement, { kind: 'yearly' }>,
  layout: Layout,
  scene: SceneOf,
): Judge {
  const events = compileRoot(requirement.events, layout);
  const tally = compileTally(requirement, layout);
  const times = compileExpression(requirement.times, layout);
  const since = compileExpression(requirement.since, layout);
  const plans = requirement.plans && compileRoot(requirement.plans.of, layout);
  const notDone = (
    verdict: 'fail' | 'undeclared',
    code: 'year.missed' | 'year.open',
    args: MessageArguments,
    acts: readonly InventoryRecord[],
    frame: Frame,
    subject: RecordRef,
  ): Decision => {
    const { related, last } = latestActs(acts, requirement, tally, subject, frame);
    const shown = scene(frame, subject);
    const told = last === undefined ? args : { ...args, last };
    return gapOf(verdict, code, told, { ...shown, related: [...shown.related, ...related] });
  };
  return (frame, subject) => {
    const wanted = times(frame);
    if (wanted instanceof Unknown) return undeclared(wanted, scene(frame, subject), frame);
    const owed = Number(wanted);
    if (owed === 0) return PASSED;
    const found = events(frame);
    if (found instanceof Unknown) return undeclared(found, scene(frame, subject), frame);
    const acts = found instanceof Found ? found.records : [];
    const { year } = frame.run;
    const thisYear = tally(acts, year, frame);
    if (thisYear.count >= owed) return PASSED;
    const mayBe = (of: number) => mayBeOfYear(found, requirement.on, of, frame.run);
    const open = undated(found, requirement.on, frame) ?? thisYear.open ?? mayBe(year);
    if (open) return undeclared(open, scene(frame, subject), frame);
    const lastYear = tally(acts, year - 1, frame);
    if (lastYear.count < owed) {
      const start = since(frame);
      if (start instanceof Unknown) return undeclared(start, scene(frame, subject), frame);
      if (existedAllYear(start, year - 1, frame)) {
        const openBefore = lastYear.open ?? mayBe(year - 1);
        if (openBefore) return undeclared(openBefore, scene(frame, subject), frame);
        const args = missed(year, owed, thisYear.count, lastYear.count);
        return notDone('fail', 'year.missed', args, acts, frame, subject);
      }
    }
    const due = plannedFor(plans?.(frame), requirement.plans?.due, frame);
    const soFar = { year, ...(thisYear.count > 0 ? { times: owed, done: thisYear.count } : {}) };
    if (due) return gapOf('pending', 'year.planned', { ...soFar, due }, scene(frame, subject));
    const { graceEnd } = frame.run.calendar;
    if (!frame.run.hasPassed(graceEnd))
      return gapOf('pending', 'year.grace', { ...soFar, due: graceEnd }, scene(frame, subject));
    return notDone('undeclared', 'year.open', soFar, acts, frame, subject);
  };
}

/** Where more than one is owed each year, how many there were. */
function missed(year: number, times: number, done: number, before: number): MessageArguments {
  return times > 1 ? { year, times, done, before } : { year };
}

/** Acts without a day, which may be of this year; where that absence means something, they are not done yet. */
function undated(found: Value, field: string, frame: Frame): Unknown | undefined {
  if (!(found instanceof Found)) return undefined;
  if (!isDoneWithoutADay(found.collection, field, frame.run)) return undefined;
  const without = found.records.filter((act) => act[field] === undefined);
  if (without.length === 0) return undefined;
  return new Unknown(without.map((base) => ({ kind: 'field' as const, base, keys: [field] })));
}

function existedAllYear(start: unknown, year: number, frame: Frame): boolean {
  if (start instanceof Lack || typeof start !== 'string') return false;
  const firstDay = `${year}-01-01`;
  return dayOf(start) <= firstDay && frame.run.footing.inForce <= firstDay;
}

/** The due day of a plan for this year that is not overdue; a plan is overdue the day after its date. */
function plannedFor(plans: unknown, field: string | undefined, frame: Frame): Day | undefined {
  if (!(plans instanceof Found) || !field) return undefined;
  return plans.records
    .map((plan) => plan[field])
    .filter((day): day is string => typeof day === 'string')
    .map(dayOf)
    .filter((day) => yearOf(day) === frame.run.year && !frame.run.hasPassed(day))
    .sort()[0];
}
