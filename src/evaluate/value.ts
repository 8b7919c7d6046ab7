import type { InventoryRecord } from '../model/inventory.ts';
import type { KnownAbsence } from '../model/rulebook.ts';

/**
 * What an expression comes to: a plain value, or one of the two below, which pass through every operator until
 * another operand decides (Kleene's three-valued logic, with a fourth value for what is certainly not there).
 */
export type Value = unknown;

/** One fact that is not known, told by object and field names; the place is found when somebody asks. */
export type Missing =
  | {
      readonly kind: 'field';
      readonly base: object;
      readonly keys: readonly (string | number)[];
      /** A field beside it stands in for it, so that nothing is looked up by it. */
      readonly isAnswered?: true;
    }
  | {
      readonly kind: 'future';
      readonly base: object;
      readonly keys: readonly (string | number)[];
      readonly day: string;
    }
  | { readonly kind: 'collection'; readonly collection: string }
  /** No match, but these records lack the field compared, so there may be one. */
  | {
      readonly kind: 'lookup';
      readonly collection: string;
      readonly fields: readonly string[];
      /** The one of them that comes first by its id. */
      readonly record: number;
      /** All of them, by what they have of what was compared. */
      readonly groups: readonly (readonly number[])[];
    }
  /** Certainly no match, and the rule says that this decides nothing. */
  | { readonly kind: 'none'; readonly collection: string; readonly sought?: Sought };

/** The name by which a look-up looked: a field of some object. */
export interface Sought {
  readonly base: object;
  readonly keys: readonly string[];
}

/** Not known: every missing fact that would have been needed. */
export class Unknown {
  readonly missing: readonly Missing[];
  /** The values of which it is one, though not known which; none where it is certainly no value that can be asked for. */
  readonly among: readonly Value[] | undefined;
  constructor(missing: readonly Missing[], among?: readonly Value[]) {
    this.missing = missing;
    this.among = among;
  }
}

/** Certainly not there: a look-up without a match, and what its rule says of that. */
export class Lack {
  readonly collection: string;
  readonly verdict: Exclude<KnownAbsence, 'undeclared'>;
  constructor(collection: string, verdict: Exclude<KnownAbsence, 'undeclared'>) {
    this.collection = collection;
    this.verdict = verdict;
  }
}

/** What a look-up of many gives. */
export class Found {
  readonly collection: string;
  readonly records: readonly InventoryRecord[];
  /** Why there may be more than these. */
  readonly more: Unknown | undefined;
  readonly absent: KnownAbsence;
  /** For duplicates: the record that came first with the same value. */
  readonly firstOf: ReadonlyMap<InventoryRecord, InventoryRecord> | undefined;
  constructor(
    collection: string,
    records: readonly InventoryRecord[],
    absent: KnownAbsence,
    more?: Unknown,
    firstOf?: ReadonlyMap<InventoryRecord, InventoryRecord>,
  ) {
    this.collection = collection;
    this.records = records;
    this.absent = absent;
    this.more = more;
    this.firstOf = firstOf;
  }
}

/** Whether a value is there to be used. */
export function isPlain(value: Value): boolean {
  return typeof value !== 'object' || !(value instanceof Unknown || value instanceof Lack);
}

/** What two operands come to where neither can be used: a lack outweighs a gap of knowledge, two gaps add up. */
export function unusable(left: Value, right: Value): Unknown | Lack {
  if (left instanceof Lack) return right instanceof Lack ? heavierLack(left, right) : left;
  if (right instanceof Lack) return right;
  return bothUnknown(left, right);
}

function bothUnknown(left: Value, right: Value): Unknown {
  if (!(left instanceof Unknown)) return right as Unknown;
  if (!(right instanceof Unknown)) return left;
  return new Unknown([...left.missing, ...right.missing]);
}

const WEIGHT = { fail: 3, 'not-applicable': 2, pass: 1 } as const;

/** Of two lacks the graver one; the collection's name decides between equals, so that order never matters. */
export function heavierLack(left: Lack, right: Lack): Lack {
  const difference = WEIGHT[left.verdict] - WEIGHT[right.verdict];
  if (difference !== 0) return difference > 0 ? left : right;
  return left.collection <= right.collection ? left : right;
}
