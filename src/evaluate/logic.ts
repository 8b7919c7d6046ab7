import { heavierLack, Lack, type Missing, Unknown, type Value } from './value.ts';

/**
 * All must hold. False decides, and so does a lack that is a fail (keeping its own words); what is not known leaves it
 * open; a lack that is nobody's fault counts last. The order of the operands changes nothing.
 */
export function conjunction(values: readonly Value[]): Value {
  const seen = survey(values, false);
  if (seen.decided) return false;
  return seen.lacks.fail ?? seen.unknown ?? seen.lacks['not-applicable'] ?? seen.lacks.pass ?? true;
}

/** One must hold: true decides, and so does a lack that is a pass; the mirror of `conjunction`. */
export function disjunction(values: readonly Value[]): Value {
  const seen = survey(values, true);
  if (seen.decided) return true;
  return seen.lacks.pass ?? seen.unknown ?? seen.lacks['not-applicable'] ?? seen.lacks.fail ?? false;
}

/** The missing facts of all values that are not known, as one; `undefined` when all are. */
export function allUnknown(values: readonly Value[]): Unknown | undefined {
  return survey(values, undefined).unknown;
}

const NONE: Survey['lacks'] = {};

interface Survey {
  readonly decided: boolean;
  readonly unknown: Unknown | undefined;
  readonly lacks: Readonly<Partial<Record<Lack['verdict'], Lack>>>;
}

function survey(values: readonly Value[], deciding: boolean | undefined): Survey {
  let decided = false;
  let missing: Missing[] | undefined;
  let lacks = NONE;
  for (let position = 0; position < values.length; position++) {
    const value = values[position];
    if (typeof value !== 'object') decided ||= value === deciding && deciding !== undefined;
    else if (value instanceof Unknown) {
      missing ??= [];
      for (const one of value.missing) missing.push(one);
    } else if (value instanceof Lack) {
      const known = lacks[value.verdict];
      lacks = { ...lacks, [value.verdict]: known ? heavierLack(known, value) : value };
    }
  }
  return { decided, unknown: missing && new Unknown(missing), lacks };
}
