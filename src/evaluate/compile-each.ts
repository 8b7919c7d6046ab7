import type { EachExpression } from '../model/expression.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { KnownAbsence } from '../model/rulebook.ts';
import { compilePath } from './compile-path.ts';
import { type Evaluate, type Frame, type Layout, slotOf } from './frame.ts';
import { allUnknown, conjunction, disjunction } from './logic.ts';
import { openBesides } from './members-besides.ts';
import { type Compile, compileNarrowing } from './narrow.ts';
import { Found, Lack, type Missing, Unknown, type Value } from './value.ts';

/** What one member of a list comes to. */
export interface Judged {
  readonly member: unknown;
  readonly value: Value;
}

/** The members of a list, each judged, without those that are certainly not meant; or why there is no list to judge. */
export interface JudgedList {
  readonly list: Value;
  readonly judged: readonly Judged[];
  /** Why there may be members besides that would count. */
  readonly more: Unknown | undefined;
}

/**
 * Judges every member of the list by the body; used by `all`, `exists`, `filter` and by `none:`. `harmlessLack` is the
 * lack of a list that is as good as a list of which no member is meant.
 */
export function compileMembers(
  each: EachExpression,
  layout: Layout,
  compile: Compile,
  harmlessLack?: KnownAbsence,
): (frame: Frame) => JudgedList {
  const list = compilePath(each.list, layout);
  const slot = slotOf(layout, each.variable);
  const body = compile(each.body, layout);
  const narrow = compileNarrowing(each, layout, compile);
  const idle = each.kind === 'all';
  const owner = each.list.keys.length > 0 ? compilePath({ ...each.list, keys: [] }, layout) : undefined;
  return (frame) => {
    const whole = list(frame);
    const { members, more: besides } = membersOf(whole);
    const meant = whole instanceof Found ? (narrow?.(frame, whole.records) ?? members) : members;
    // A value that is worked out on the way may go through a list under the same name.
    const outer = frame.slots[slot];
    const judged = meant.map((member, position): Judged => {
      frame.slots[slot] = member;
      const value = body(frame);
      if (!owner || !(value instanceof Unknown)) return { member, value };
      const place = { base: owner(frame) as object, keys: [...each.list.keys, position] };
      return { member, value: rebased(value, member, place) };
    });
    const isIdle = (record: InventoryRecord): boolean => {
      frame.slots[slot] = record;
      return body(frame) === idle;
    };
    const more =
      besides && whole instanceof Found ? openBesides(whole, harmlessLack, isIdle, frame) : besides;
    frame.slots[slot] = outer;
    return { list: whole, judged, more };
  };
}

/** The members of what a path gave, and those there may be besides. */
export function membersOf(list: Value): {
  readonly members: readonly unknown[];
  readonly more: Unknown | undefined;
} {
  if (list instanceof Found) return { members: list.records, more: list.more };
  return { members: Array.isArray(list) ? list : [], more: list instanceof Unknown ? list : undefined };
}

/** Compiles `all`, `exists` and `filter`. */
export function compileEach(each: EachExpression, layout: Layout, compile: Compile): Evaluate {
  const members = compileMembers(each, layout, compile);
  const conclude = { all: allHold, exists: oneHolds, filter: thoseThatHold }[each.kind];
  return (frame) => {
    const result = members(frame);
    return result.list instanceof Lack ? result.list : conclude(result);
  };
}

function allHold(list: JudgedList): Value {
  return conjunction(valuesOf(list));
}

function oneHolds(list: JudgedList): Value {
  return disjunction(valuesOf(list));
}

function thoseThatHold(list: JudgedList): Value {
  const open = allUnknown(valuesOf(list));
  return open ?? list.judged.filter(({ value }) => value === true).map(({ member }) => member);
}

function valuesOf({ judged, more }: JudgedList): readonly Value[] {
  const values = judged.map(({ value }) => value);
  if (more) values.push(more);
  return values;
}

/** A fact missing in a list's member is missing in the record that holds the list. */
function rebased(
  value: Unknown,
  member: unknown,
  place: { readonly base: object; readonly keys: readonly (string | number)[] },
): Unknown {
  const missing = value.missing.map((one): Missing => {
    if ((one.kind !== 'field' && one.kind !== 'future') || one.base !== member) return one;
    return { ...one, base: place.base, keys: [...place.keys, ...one.keys] };
  });
  return new Unknown(missing);
}
