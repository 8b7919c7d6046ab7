import { addDays, type Day, dayOf } from '../model/day.ts';
import type { KnownExpression, PathExpression } from '../model/expression.ts';
import { holdsOneOf } from '../model/mapping.ts';
import { type Evaluate, type Frame, type Layout, slotOf, UNREAD } from './frame.ts';
import { Found, Lack, Unknown, type Value } from './value.ts';

const NOTHING: readonly string[] = [];

/** Reads a variable, making its look-up on first use. */
export function compileRoot(name: string, layout: Layout): Evaluate {
  const slot = slotOf(layout, name);
  const fill = layout.fill.get(name);
  if (!fill) return (frame) => frame.slots[slot];
  return (frame) => {
    const known = frame.slots[slot];
    if (known !== UNREAD) return known;
    const value = fill(frame);
    frame.slots[slot] = value;
    return value;
  };
}

/** The slot of a variable that is always there: no look-up, whose records may be missing. */
function slotOfGiven(name: string, layout: Layout): number | undefined {
  return layout.fill.has(name) ? undefined : slotOf(layout, name);
}

/** Reads a field path: the value, or what is missing on the way there. */
export function compilePath(path: PathExpression, layout: Layout): Evaluate {
  const { keys, instead = NOTHING } = path;
  const past = path.past === true;
  const given = slotOfGiven(path.root, layout);
  if (keys.length === 1 && given !== undefined) return compileField(given, path, past);
  const root = compileRoot(path.root, layout);
  if (keys.length === 0) return (frame) => wholeList(root(frame));
  return (frame) => {
    const base = root(frame);
    if (base instanceof Unknown || base instanceof Lack) return base;
    let value: unknown = base;
    for (let position = 0; position < keys.length; position++) {
      const holder = value;
      value = fieldOf(holder, keys[position]!);
      if (value !== undefined) continue;
      const isAnswered = position === keys.length - 1 && holdsOneOf(holder, instead);
      return missing(base as object, keys, frame, isAnswered);
    }
    if (past && isFuture(value, frame))
      return new Unknown([{ kind: 'future', base: base as object, keys, day: String(value) }]);
    return value;
  };
}

/** Reads one field of what is always there, with no look-up on the way that may have failed. */
function compileField(slot: number, { keys, instead = NOTHING }: PathExpression, past: boolean): Evaluate {
  const key = keys[0]!;
  return (frame) => {
    const base = frame.slots[slot];
    const value = fieldOf(base, key);
    if (value === undefined) return missing(base as object, keys, frame, holdsOneOf(base, instead));
    if (past && isFuture(value, frame))
      return new Unknown([{ kind: 'future', base: base as object, keys, day: String(value) }]);
    return value;
  };
}

/** `known(path)`; what has not happened yet is not known to have happened. */
export function compileKnown(known: KnownExpression, layout: Layout): Evaluate {
  const { path, lenient } = known;
  const root = compileRoot(path.root, layout);
  const { keys, meaningful = [], past = false, instead = NOTHING } = path;
  return (frame) => {
    const base = root(frame);
    // Of nobody nothing can be said: the look-up's own words stand, unless it is the record itself that is asked for.
    if (base instanceof Lack) return lenient || keys.length === 0 ? false : base;
    if (base instanceof Unknown) return lenient && isKnownNone(base) ? false : base;
    let value: unknown = base;
    for (let position = 0; position < keys.length; position++) {
      const holder = value;
      value = fieldOf(holder, keys[position]!);
      if (value !== undefined) continue;
      if (lenient || meaningful.includes(position)) return false;
      const isAnswered = position === keys.length - 1 && holdsOneOf(holder, instead);
      return isAnswered ? false : missing(base as object, keys, frame);
    }
    return !(past && isFuture(value, frame));
  };
}

function missing(base: object, keys: readonly string[], { run }: Frame, isAnswered = false): Unknown {
  if (isAnswered) return new Unknown([{ kind: 'field', base, keys, isAnswered }]);
  const toCome = run.index.toCome(base, keys[0] ?? '');
  if (!toCome) return new Unknown([{ kind: 'field', base, keys }]);
  const { key, day, before } = toCome;
  return new Unknown(
    [{ kind: 'future', base, keys: [key], day }],
    before && isNear(day, run) ? before : undefined,
  );
}

/** Whether a day to come may be one that was planned; a later one is rather a mistyped year, and says nothing of today. */
function isNear(day: Day, run: Frame['run']): boolean {
  return run.hasReached(addDays(day, -Number(run.parameters.patienceDays)));
}

/** A look-up as a list value: its certain emptiness means what its rule says. */
function wholeList(value: Value): Value {
  if (!(value instanceof Found) || value.records.length > 0 || value.more) return value;
  if (value.firstOf) return value;
  return value.absent === 'undeclared'
    ? new Unknown([{ kind: 'none', collection: value.collection }])
    : new Lack(value.collection, value.absent);
}

function isKnownNone(value: Unknown): boolean {
  return value.missing.every((missing) => missing.kind === 'none');
}

/** A field's value, if it is there. No value is a function; what an object inherits is nothing else. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'function' ? undefined : found;
}

function isFuture(value: unknown, frame: Frame): boolean {
  return typeof value === 'string' && !frame.run.hasReached(dayOf(value));
}
