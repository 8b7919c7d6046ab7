import type { PathExpression } from '../model/expression.ts';
import type { InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Gap, Note } from '../model/result.ts';
import type { Requirement } from '../model/rulebook.ts';
import { worstVerdict } from '../model/verdict.ts';
import { compileMembers, type JudgedList, membersOf } from './compile-each.ts';
import { compileExpression } from './compile-expression.ts';
import { compilePath } from './compile-path.ts';
import { type Frame, type Layout, slotOf } from './frame.ts';
import { sortedBy } from './id-order.ts';
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
    const offending = inOrderOfIds(
      judged.flatMap(({ member, value }, position) => (value === false ? [] : [{ member, value, position }])),
      frame,
    );
    const decisions = offending.map(({ member, value, position }): Decision => {
      if (slot !== undefined) frame.slots[slot] = member;
      const whole = sceneOfMember(member, scene(frame, subject), list, record, frame, requirement);
      const at = pointsAtList ? atPosition(whole, position) : whole;
      const decision =
        value instanceof Unknown
          ? undeclared(value, at, frame)
          : value instanceof Lack
            ? lacking(value, at)
            : unmet(frame, at);
      return pointsAtList ? ofEntry(decision, position) : decision;
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

/** Of several at one place the first is told: records by their ids, so that moving them about in the files changes nothing. */
function inOrderOfIds<Item extends { readonly member: unknown }>(
  items: readonly Item[],
  frame: Frame,
): readonly Item[] {
  return sortedBy(items, ({ member }) => {
    const ref = refOf(member, frame);
    return ref ? `${ref.collection} ${frame.run.index.idOf(ref)}` : '';
  });
}

function refOf(member: unknown, { run }: Frame): RecordRef | undefined {
  if (typeof member !== 'object' || member === null) return undefined;
  return run.index.refOf(member as InventoryRecord);
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
  const ref = refOf(member, frame);
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
    notes: firstOfEach(decisions.flatMap(({ notes }) => notes)),
  };
}

function firstOfEach(notes: readonly Note[]): readonly Note[] {
  const seen = new Map<string, Note>();
  for (const note of notes) {
    const identity = `${note.id} ${note.code} ${JSON.stringify(note.at)}`;
    if (!seen.has(identity)) seen.set(identity, note);
  }
  return [...seen.values()];
}

function inIdOrder(gaps: readonly Gap[], { run }: Frame): readonly Gap[] {
  return sortedBy(gaps, ({ offender }) => `${offender.collection} ${run.index.idOf(offender)}`);
}
