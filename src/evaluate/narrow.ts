import type { EachExpression, Expression, PathExpression } from '../model/expression.ts';
import { keysAmong } from '../model/functions/joint-names.ts';
import { comparableNames } from '../model/functions/names-side-by-side.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { Evaluate, Frame, Layout } from './frame.ts';
import { compilePassOver } from './passing-over.ts';
import type { Value } from './value.ts';
import { ValueIndex } from './value-index.ts';

/** Compiles an expression; handed in, for what compiles expressions narrows lists. */
export type Compile = (expression: Expression, layout: Layout) => Evaluate;

/** The members of a look-up for which a body can be anything but false; `undefined` where all have to be judged. */
type Narrow = (frame: Frame, records: readonly InventoryRecord[]) => readonly InventoryRecord[] | undefined;

/**
 * `list.exists(x, x.id == wanted && rest)` and its like, over a look-up that is asked again and again: what a body that
 * is a conjunction asks of one field is found by that field's values, rather than by going through the list. Of all other
 * members it is certainly false, and false decides. Also for `filter`; `undefined` where there is no such short way.
 */
export function compileNarrowing(each: EachExpression, layout: Layout, compile: Compile): Narrow | undefined {
  if (each.kind === 'all' || each.list.keys.length > 0) return undefined;
  const parts = conjuncts(each.body);
  const asked = parts.map((part) => askedOf(part, each.variable)).find((one) => one !== undefined);
  const passOver = asked && compilePassOver(each.body, layout);
  if (!asked || !passOver) return undefined;
  const { field } = asked;
  const wanted = compileWanted(asked, compile(asked.is, layout));
  const needsField = parts.some((part) => isFalseWithout(part, field));
  return (frame, records) => {
    const index = indexOf(records, asked, frame);
    const values = index && wanted(frame);
    return values && passOver(frame) ? index.members(values, !needsField) : undefined;
  };
}

/** What a conjunct asks of a field of the member: that it be a value, be in a list, hold one, or be or give one of some names. */
interface Asked {
  readonly field: PathExpression;
  readonly is: Expression;
  readonly how: 'equal' | 'in-list' | 'same-name' | 'among-names';
}

function askedOf(part: Expression, variable: string): Asked | undefined {
  if (part.op === 'compare' && part.kind === '==')
    return asked(part.left, part.right, variable) ?? asked(part.right, part.left, variable);
  if (part.op === 'in')
    return asked(part.item, part.list, variable, 'in-list') ?? asked(part.list, part.item, variable);
  if (part.op !== 'call') return undefined;
  const [name, other] = part.args;
  if (part.name === 'isAmong') return asked(other, name, variable, 'among-names');
  if (part.name !== 'sameName') return undefined;
  return asked(name, other, variable, 'same-name') ?? asked(other, name, variable, 'same-name');
}

function asked(
  own: Expression | undefined,
  other: Expression | undefined,
  variable: string,
  how: Asked['how'] = 'equal',
): Asked | undefined {
  if (!isPath(own) || own.root !== variable || own.keys.length === 0 || own.past) return undefined;
  return other && isElsewhere(other, variable) ? { field: own, is: other, how } : undefined;
}

/** Whether something is the same for every member: a fact of another record, or what a function makes of such. */
function isElsewhere(expression: Expression, variable: string): boolean {
  if (expression.op === 'call') return expression.args.every((arg) => isElsewhere(arg, variable));
  return isPath(expression) && expression.root !== variable && !expression.past;
}

/** The values asked for; `undefined` where they are not known. */
function compileWanted({ how }: Asked, evaluate: Evaluate): (frame: Frame) => readonly Value[] | undefined {
  return (frame) => {
    const value = evaluate(frame);
    if (how === 'in-list') return Array.isArray(value) ? value : undefined;
    const byName = how === 'same-name' || how === 'among-names';
    if (how === 'same-name' && Array.isArray(value)) return value.map(comparableNames);
    if (typeof value === 'object') return undefined;
    return byName && typeof value === 'string' ? [comparableNames(value)] : [value];
  };
}

function conjuncts(body: Expression): readonly Expression[] {
  return body.op === 'and' ? [...conjuncts(body.left), ...conjuncts(body.right)] : [body];
}

function isPath(expression: Expression | undefined): expression is PathExpression {
  return expression?.op === 'path';
}

/** Whether a conjunct is certainly false where the field is missing, at whatever step. */
function isFalseWithout(part: Expression, { root, keys }: PathExpression): boolean {
  if (part.op !== 'known' || part.path.root !== root || part.path.keys.join() !== keys.join()) return false;
  return part.lenient || keys.every((_, position) => part.path.meaningful?.includes(position));
}

/** A list shorter than this is sooner gone through. */
const SHORT = 8;

type Indexes = Map<string, ValueIndex>;

/** By the list of records: that it was asked for once, then its indexes by field. */
const indexesOf = new WeakMap<readonly InventoryRecord[], Indexes | 'once'>();

/** The records by a field's values, from the second time that a list is asked: one asked once is sooner gone through. */
function indexOf(
  records: readonly InventoryRecord[],
  { field, how }: Asked,
  frame: Frame,
): ValueIndex | undefined {
  if (records.length < SHORT) return undefined;
  const known = indexesOf.get(records);
  if (known === undefined) {
    indexesOf.set(records, 'once');
    return undefined;
  }
  const indexes: Indexes = known === 'once' ? new Map() : known;
  indexesOf.set(records, indexes);
  // What equals a value and what is in a list of them is found by the same index.
  const name = `${field.keys.join('.')} ${how === 'in-list' ? 'equal' : how}`;
  const index = indexes.get(name) ?? new ValueIndex(records, field.keys, comparing(how, frame));
  indexes.set(name, index);
  return index;
}

/** What a text in the field is entered under; as it is written where that is not said. */
function comparing(
  how: Asked['how'],
  { run }: Frame,
): ((text: string) => string | readonly string[]) | undefined {
  if (how === 'same-name') return comparableNames;
  return how === 'among-names' ? (text) => keysAmong(text, run.index.inventory.unit) : undefined;
}
