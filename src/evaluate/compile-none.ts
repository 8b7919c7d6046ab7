import type { PathExpression } from '../model/expression.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { Gap } from '../model/result.ts';
import type { Requirement } from '../model/rulebook.ts';
import { compareTexts } from '../model/text-order.ts';
import { worstVerdict } from '../model/verdict.ts';
import { compileMembers, type JudgedList, membersOf } from './compile-each.ts';
import { compileExpression } from './compile-expression.ts';
import { compilePath } from './compile-path.ts';
import { type Frame, type Layout, slotOf } from './frame.ts';
import type { Judge, Lateness, SceneOf } from './judge.ts';
import { Found, Lack, Unknown } from './value.ts';
import { type Decision, lacking, PASSED, type Scene, undeclared } from './verdict-of.ts';

/**
 * Compiles a list that must be empty. Each record in it is one gap, named; so is each entry of a record's own list where
 * the requirement points at that list, and else they are one gap of that record. A member that cannot be judged is
 * undeclared; one whose term still runs is pending.
 */
export function compileNone(
  requirement: Extract<Requirement, { kind: 'none' }>,
  layout: Layout,
  scene: SceneOf,
  unmet: Lateness,
): Judge {
  const members = compileOffenders(requirement, layout);
  const { none } = requirement;
  const slot = none.op === 'each' ? slotOf(layout, none.variable) : undefined;
  const pointsAtList = none.op === 'each' && isSamePath(none.list, requirement.at);
  return (frame, subject, record) => {
    const { list, judged, more } = members(frame);
    if (list instanceof Lack) return lacking(list, scene(frame, subject));
    const decisions = judged.flatMap(({ member, value }, position): readonly Decision[] => {
      if (value === false) return [];
      if (slot !== undefined) frame.slots[slot] = member;
      const whole = sceneOfMember(member, scene(frame, subject), list, record, frame, requirement);
      const at = pointsAtList ? atPosition(whole, position) : whole;
      const decision =
        value instanceof Unknown
          ? undeclared(value, at, frame)
          : value instanceof Lack
            ? lacking(value, at)
            : unmet(frame, at);
      return [pointsAtList ? ofEntry(decision, position) : decision];
    });
    if (more) decisions.push(undeclared(more, scene(frame, subject), frame));
    return together(decisions, frame);
  };
}

function compileOffenders(
  requirement: Extract<Requirement, { kind: 'none' }>,
  layout: Layout,
): (frame: Frame) => JudgedList {
  const { none } = requirement;
  if (none.op === 'each') return compileMembers(none, layout, compileExpression, 'pass');
  const list = compilePath(none, layout);
  return (frame) => {
    const whole = list(frame);
    const { members, more } = membersOf(whole);
    return { list: whole, judged: members.map((member) => ({ member, value: true })), more };
  };
}

/** A gap of a record in the list is that record's; of anything else it is the fact the requirement points at. */
function sceneOfMember(
  member: unknown,
  scene: Scene,
  list: unknown,
  record: InventoryRecord,
  frame: Frame,
  requirement: Requirement,
): Scene {
  const ref =
    typeof member === 'object' && member !== null
      ? frame.run.index.refOf(member as InventoryRecord)
      : undefined;
  if (!ref) return scene;
  const first = list instanceof Found ? list.firstOf?.get(member as InventoryRecord) : undefined;
  const others = [first, member as InventoryRecord, record].flatMap((one) => {
    const other = one && frame.run.index.refOf(one);
    return other && other.collection !== 'unit' ? [{ record: other, path: [] }] : [];
  });
  const shown = requirement.at ? scene.shown : { fact: { record: ref, path: [] } };
  return { ...scene, shown, related: [...scene.related, ...others] };
}

function isSamePath(list: PathExpression, at: PathExpression | undefined): boolean {
  return list.keys.length > 0 && at?.root === list.root && at.keys.join() === list.keys.join();
}

/** The same, pointing at one member of the list. */
function atPosition(scene: Scene, position: number): Scene {
  const { fact } = scene.shown;
  return { ...scene, shown: { fact: { ...fact, path: [...fact.path, position] } } };
}

function ofEntry(decision: Decision, entry: number): Decision {
  return { ...decision, gaps: decision.gaps.map((gap) => ({ ...gap, entry })) };
}

/** Gaps of one verdict at the same place are one gap. */
function together(decisions: readonly Decision[], frame: Frame): Decision {
  if (decisions.length === 0) return PASSED;
  const seen = new Map<string, Gap>();
  for (const gap of decisions.flatMap(({ gaps }) => gaps)) {
    const identity = [gap.verdict, gap.offender.collection, gap.offender.index, ...gap.at.path].join(' ');
    if (!seen.has(identity)) seen.set(identity, gap);
  }
  return {
    verdict: worstVerdict(decisions.map(({ verdict }) => verdict)),
    gaps: inIdOrder([...seen.values()], frame),
    notes: [
      ...new Map(
        decisions
          .flatMap(({ notes }) => notes)
          .map((note) => [`${note.id} ${note.code} ${JSON.stringify(note.at)}`, note]),
      ).values(),
    ],
  };
}

function inIdOrder(gaps: readonly Gap[], frame: Frame): readonly Gap[] {
  if (gaps.length < 2) return gaps;
  return gaps
    .map((gap) => ({ gap, key: `${gap.offender.collection} ${frame.run.index.idOf(gap.offender)}` }))
    .sort((one, other) => compareTexts(one.key, other.key))
    .map(({ gap }) => gap);
}
