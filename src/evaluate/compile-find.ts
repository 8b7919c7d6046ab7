import type { EachExpression, Expression, PathExpression } from '../model/expression.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import { compilePath } from './compile-path.ts';
import { deferred } from './deferred.ts';
import { type Evaluate, type Frame, type Layout, slotOf } from './frame.ts';
import { disjunction } from './logic.ts';
import { Found, type Value } from './value.ts';

/** Nothing found out: the list has to be gone through. */
type Shortcut = (frame: Frame) => Value | undefined;

/**
 * `list.exists(x, x.id == wanted && rest)` over a look-up that is asked again and again: no two records have one id, so all
 * but one are certainly not it, and that one is found without going through the list. Gives `undefined` where there is no such short way.
 */
export function compileFind(
  each: EachExpression,
  layout: Layout,
  compileBody: (layout: Layout) => Evaluate,
): Shortcut | undefined {
  if (each.kind !== 'exists' || each.list.keys.length > 0) return undefined;
  const wantedId = idAskedFor(each.body, each.variable);
  if (!wantedId || mayBreak(each.body)) return undefined;
  const list = compilePath(each.list, layout);
  const wanted = compilePath(wantedId, layout);
  const slot = slotOf(layout, each.variable);
  const body = deferred(() => compileBody(layout));
  return (frame) => {
    const whole = list(frame);
    if (!(whole instanceof Found)) return undefined;
    const records = recordsById(whole.records);
    const id = records && wanted(frame);
    if (!records || typeof id !== 'string') return undefined;
    const record = records.get(id);
    frame.slots[slot] = record;
    const values = record ? [body(frame)] : [];
    return disjunction(whole.more ? [...values, whole.more] : values);
  };
}

/** What the id of the member must be, where the body asks for nothing unless it is that. */
function idAskedFor(body: Expression, variable: string): PathExpression | undefined {
  if (body.op === 'and') return idAskedFor(body.left, variable) ?? idAskedFor(body.right, variable);
  if (body.op !== 'compare' || body.kind !== '==') return undefined;
  const [own, other] = isIdOf(body.left, variable) ? [body.left, body.right] : [body.right, body.left];
  return isIdOf(own, variable) && isPath(other) && other.root !== variable ? other : undefined;
}

function isIdOf(expression: Expression, variable: string): boolean {
  return (
    isPath(expression) &&
    expression.root === variable &&
    expression.keys.length === 1 &&
    expression.keys[0] === 'id'
  );
}

function isPath(expression: Expression): expression is PathExpression {
  return expression.op === 'path';
}

/** Whether the body may be at fault, which shows even where another operand decides: then every member is judged. */
function mayBreak(body: Expression): boolean {
  switch (body.op) {
    case 'and':
    case 'or':
    case 'compare':
      return mayBreak(body.left) || mayBreak(body.right);
    case 'not':
      return mayBreak(body.of);
    case 'path':
    case 'known':
    case 'literal':
      return false;
    default:
      return true;
  }
}

type ById = ReadonlyMap<string, InventoryRecord>;

/** By the list of records: that it was asked for once, then its records by id. */
const asked = new WeakMap<readonly InventoryRecord[], ById | 'once'>();

/** The records by id, from the second time that a list is asked; a list that is asked once is sooner gone through. */
function recordsById(records: readonly InventoryRecord[]): ById | undefined {
  const known = asked.get(records);
  if (known instanceof Map) return known;
  if (known === undefined) {
    asked.set(records, 'once');
    return undefined;
  }
  const made = new Map(records.map((record) => [String(record.id), record]));
  asked.set(records, made);
  return made;
}
