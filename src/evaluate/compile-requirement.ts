import { addDays, type Day, dayOf } from '../model/day.ts';
import type { Expression } from '../model/expression.ts';
import type { RecordRef } from '../model/inventory.ts';
import type { Note } from '../model/result.ts';
import type { Requirement, Undone } from '../model/rulebook.ts';
import type { MessageArguments } from '../model/text.ts';
import { isAuditDate } from './compile-dated.ts';
import { compileExpression } from './compile-expression.ts';
import { compileInterval } from './compile-interval.ts';
import { compileNone } from './compile-none.ts';
import { compileScene } from './compile-scene.ts';
import { compileYearly } from './compile-yearly.ts';
import { deferred } from './deferred.ts';
import type { Evaluate, Frame, Layout } from './frame.ts';
import type { Judge, Lateness, SceneOf } from './judge.ts';
import { Lack, Unknown } from './value.ts';
import { type Decision, fault, gapOf, lacking, PASSED, type Scene, undeclared } from './verdict-of.ts';

/** Compiles a requirement of any kind. */
export function compileRequirement(requirement: Requirement, layout: Layout): Judge {
  const scene = deferred(() => compileScene(requirement, layout));
  const judge = compileKind(requirement, layout, scene);
  return (frame, subject, record) => {
    frame.faults.length = 0;
    const decision = judge(frame, subject, record);
    return frame.faults.length > 0 ? fault(frame, scene(frame, subject)) : decision;
  };
}

function compileKind(requirement: Requirement, layout: Layout, scene: SceneOf): Judge {
  switch (requirement.kind) {
    case 'that':
      return compileThat(requirement, layout, scene);
    case 'none':
      return compileNone(
        requirement,
        layout,
        scene,
        deferred(() => compileUnmet(requirement, layout)),
      );
    case 'yearly':
      return compileYearly(requirement, layout, scene);
    case 'interval':
      return compileInterval(requirement, layout, scene);
  }
}

function compileThat(
  requirement: Extract<Requirement, { kind: 'that' }>,
  layout: Layout,
  scene: SceneOf,
): Judge {
  const that = compileExpression(requirement.that, layout);
  const unmet = deferred(() => compileUnmet(requirement, layout));
  const undone = requirement.undone && compileUndone(requirement, requirement.undone, layout);
  return (frame, subject) => {
    const denied = undone?.(frame, subject);
    if (denied) return denied;
    const value = that(frame);
    if (value === true) return PASSED;
    if (value instanceof Unknown) return undeclared(value, scene(frame, subject), frame);
    if (value instanceof Lack) return lacking(value, scene(frame, subject));
    return unmet(frame, scene(frame, subject));
  };
}

/** What the record says was not done is unmet, or still in time, and never merely late; the place is where it says so. */
function compileUndone(
  requirement: Extract<Requirement, { kind: 'that' }>,
  { when, at, entry }: Undone,
  layout: Layout,
): (frame: Frame, subject: RecordRef) => Decision | undefined {
  const holds = compileExpression(when, layout);
  const scene = deferred(() => compileScene(at ? { ...requirement, at } : requirement, layout));
  const said = entry === undefined ? {} : { undone: entry };
  const plainly: Lateness = (_, scene) => gapOf('fail', 'requirement.unmet', said, scene);
  const unmet = deferred(() => inTimeOr(requirement.pending, layout, plainly, said));
  return (frame, subject) => (holds(frame) === true ? unmet(frame, scene(frame, subject)) : undefined);
}

/** What is not met may still have time: pending, or unmet, or not to be told. */
function compileUnmet(
  requirement: Extract<Requirement, { kind: 'that' | 'none' }>,
  layout: Layout,
): Lateness {
  return inTimeOr(requirement.pending, layout, compileLateness(requirement, layout));
}

function inTimeOr(
  inTime: Expression | undefined,
  layout: Layout,
  otherwise: Lateness,
  said: MessageArguments = {},
): Lateness {
  const pending = inTime && compileExpression(inTime, layout);
  if (!pending) return otherwise;
  return (frame, scene) => {
    const running = pending(frame);
    if (running === true) return gapOf('pending', 'term.running', said, scene);
    if (running instanceof Unknown) return undeclared(running, scene, frame);
    return otherwise(frame, scene);
  };
}

/**
 * Late but mended: a fail within `lookbackDays` of the audit date, after that a pass that names the lateness. An act
 * before the binding paper was in force, or by the day the unit was founded, when it could not have acted sooner: its
 * timing is not judged.
 */
function compileLateness(requirement: Requirement, layout: Layout): Lateness {
  const late = requirement.late && compileDayOfMending(requirement.late, layout);
  return (frame, scene) => {
    const done = late?.(frame);
    if (typeof done !== 'string') return gapOf('fail', 'requirement.unmet', {}, scene);
    const day: Day = dayOf(done);
    const { inForce } = frame.run.footing;
    if (day < inForce) return { ...PASSED, notes: [noteOf(scene, 'late.before-paper', { day, inForce })] };
    const founded = foundingAfter(day, frame);
    if (founded) return { ...PASSED, notes: [noteOf(scene, 'late.before-founding', { day, founded })] };
    const until = lastDayOfLookback(day, frame);
    if (frame.run.hasPassed(until)) return { ...PASSED, notes: [noteOf(scene, 'late.mended', { day })] };
    return gapOf('fail', 'requirement.late', { day, until }, scene);
  };
}

/** The day on which it was mended; where a rule names the audit date itself it is not mended yet, and there is none. */
function compileDayOfMending(late: Expression, layout: Layout): Evaluate {
  if (isAuditDate(late)) return () => undefined;
  if (late.op !== 'if') return compileExpression(late, layout);
  const test = compileExpression(late.test, layout);
  const then = compileDayOfMending(late.whenTrue, layout);
  const otherwise = compileDayOfMending(late.whenFalse, layout);
  return (frame) => {
    const decided = test(frame);
    if (typeof decided !== 'boolean') return undefined;
    return decided ? then(frame) : otherwise(frame);
  };
}

/** The day the unit was founded, where nothing could be done sooner by it; one that lies ahead is a mistake. */
function foundingAfter(day: Day, { run }: Frame): Day | undefined {
  const { establishedOn } = run.index.inventory.unit;
  if (typeof establishedOn !== 'string') return undefined;
  const founded = dayOf(establishedOn);
  return day <= founded && run.hasReached(founded) ? founded : undefined;
}

function lastDayOfLookback(day: Day, frame: Frame): Day {
  return addDays(day, Number(frame.run.parameters.lookbackDays));
}

function noteOf(scene: Scene, code: Note['code'], args: Note['args']): Note {
  const { requirement, shown, quotesClassified } = scene;
  const note: Note = { id: requirement.id, code, args: { ...scene.args, ...args }, at: shown.fact };
  return quotesClassified ? { ...note, quotesClassified } : note;
}
