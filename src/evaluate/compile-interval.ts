import { addDays, type Day, dayOf } from '../model/day.ts';
import type { Requirement } from '../model/rulebook.ts';
import { ABSENT } from '../model/text.ts';
import { compileExpression } from './compile-expression.ts';
import { compileKnown, compilePath } from './compile-path.ts';
import type { Layout } from './frame.ts';
import type { Judge, SceneOf } from './judge.ts';
import { Lack, Unknown, type Value } from './value.ts';
import { gapOf, lacking, PASSED, type Scene, undeclared } from './verdict-of.ts';

/**
 * Compiles an interval: it runs from the later of the last act and the start of use. No act yet and the interval
 * still running: pending. No act on record and the interval over: a fail only where the absence means "never"; a last
 * act in the future is a mistake, and never that.
 */
export function compileInterval(
  requirement: Extract<Requirement, { kind: 'interval' }>,
  layout: Layout,
  scene: SceneOf,
): Judge {
  const last = compilePath(requirement.last, layout);
  const known = compileKnown({ op: 'known', path: requirement.last, lenient: false }, layout);
  const days = compileExpression(requirement.days, layout);
  const from = compileExpression(requirement.from, layout);
  return (frame, subject) => {
    const act = last(frame);
    if (act instanceof Lack) return lacking(act, scene(frame, subject));
    const length = days(frame);
    if (length instanceof Unknown) return undeclared(length, scene(frame, subject), frame);
    if (act instanceof Unknown && act.missing.some(({ kind }) => kind === 'future'))
      return undeclared(act, scene(frame, subject), frame);
    const start = from(frame);
    const due = dueOn([act, start], Number(length));
    const running = due !== undefined && !frame.run.hasPassed(due);
    const lapsed = (lastAct: string, at: Scene) =>
      gapOf('fail', 'interval.lapsed', { last: lastAct, due: due ?? ABSENT, days: Number(length) }, at);
    if (typeof act === 'string') {
      if (running) return PASSED;
      if (start instanceof Unknown) return undeclared(start, scene(frame, subject), frame);
      return lapsed(dayOf(act), scene(frame, subject));
    }
    if (running)
      return gapOf('pending', 'interval.running', { due, days: Number(length) }, scene(frame, subject));
    if (known(frame) === false) return lapsed(ABSENT, scene(frame, subject));
    return undeclared(act as Unknown, scene(frame, subject), frame);
  };
}

/** The last day of the interval: that day itself is still in time. */
function dueOn(starts: readonly Value[], length: number): Day | undefined {
  let latest: Day | undefined;
  for (let position = 0; position < starts.length; position++) {
    const start = starts[position];
    if (typeof start !== 'string') continue;
    const day = dayOf(start);
    if (latest === undefined || day > latest) latest = day;
  }
  return latest === undefined ? undefined : addDays(latest, length);
}
