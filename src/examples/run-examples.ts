import { indexInventory } from '../inventory/index-inventory.ts';
import { validate } from '../inventory/validate.ts';
import { judge, type Shipped } from '../judge.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { Source } from '../model/source.ts';
import { settleParameters } from '../rulebook/settle-parameters.ts';
import { applyEdits, type PlainInventory } from './edit.ts';
import type { Example, SubjectVerdict } from './example.ts';
import { changesBetween, sameVerdict, type Verdicts, verdictsOf } from './verdicts.ts';

/** A unit that examples edit, by name. */
export type Bases = Readonly<Record<string, readonly Source[]>>;

/** What came of one example. */
export interface ExampleResult {
  readonly example: Example;
  /** Why it could not be run at all. */
  readonly broken?: string;
  /** What its own rule changed to, where that is not what the example says. */
  readonly differs?: {
    readonly expected: Example['changes'];
    readonly found: Readonly<Record<string, SubjectVerdict>>;
  };
  /** What it did to other rules: rule, then subject. */
  readonly effects: Readonly<Record<string, Readonly<Record<string, SubjectVerdict>>>>;
}

/** Runs examples against the rules they are for. The verdicts of an unedited base are made once for each audit date. */
export function createExampleRunner(bases: Bases, shipped: Shipped): (example: Example) => ExampleResult {
  const plain = new Map(Object.entries(bases).map(([name, sources]) => [name, merged(sources)]));
  const untouched = new Map<string, ReadonlyMap<string, Verdicts>>();
  const verdictsBefore = (base: string, asOf: string): ReadonlyMap<string, Verdicts> => {
    const key = `${base} ${asOf}`;
    const known = untouched.get(key) ?? allVerdicts(plain.get(base) ?? {}, asOf, shipped);
    untouched.set(key, known);
    return known;
  };
  return (example) => {
    try {
      const before = verdictsBefore(example.base, example.asOf);
      const after = allVerdicts(
        applyEdits(plain.get(example.base) ?? {}, example.edit),
        example.asOf,
        shipped,
      );
      return judged(example, before, after);
    } catch (error) {
      return { example, broken: error instanceof Error ? error.message : String(error), effects: {} };
    }
  };
}

function judged(
  example: Example,
  before: ReadonlyMap<string, Verdicts>,
  after: ReadonlyMap<string, Verdicts>,
): ExampleResult {
  const effects: Record<string, Record<string, SubjectVerdict>> = {};
  for (const [rule, verdicts] of after) {
    const changes = changesBetween(before.get(rule) ?? new Map(), verdicts);
    if (Object.keys(changes).length > 0) effects[rule] = changes;
  }
  const found = effects[example.rule] ?? {};
  delete effects[example.rule];
  const subjects = new Set([...Object.keys(found), ...Object.keys(example.changes)]);
  const same = [...subjects].every((subject) => sameVerdict(found[subject], example.changes[subject]));
  return { example, effects, ...(same ? {} : { differs: { expected: example.changes, found } }) };
}

function allVerdicts(
  inventory: PlainInventory,
  asOf: string,
  shipped: Shipped,
): ReadonlyMap<string, Verdicts> {
  const index = indexed(inventory, shipped);
  const parameters = settleParameters(shipped.rulebook.parameters, {}).values;
  const { outcomes } = judge(index, shipped, { asOf, parameters });
  const rules = new Map(shipped.rulebook.rules.map((rule) => [rule.id, rule]));
  return new Map(
    outcomes.map((outcome) => [outcome.rule, verdictsOf(rules.get(outcome.rule)!, outcome, index)]),
  );
}

/** Validates and indexes an edited unit. Throws where it is malformed. */
export function indexed(inventory: PlainInventory, shipped: Shipped): InventoryIndex {
  const validated = validate([asSource(inventory)], shipped.schema, shipped.validators);
  if (!validated.ok)
    throw new RangeError(`the edited unit is malformed: ${validated.diagnostics.map(described).join('; ')}`);
  return indexInventory(validated.value, shipped.schema);
}

function described({ code, args, location }: Diagnostic): string {
  return `${code} at ${location.pointer} ${JSON.stringify(args)}`;
}

/** A unit's files put together. */
export function merged(sources: readonly Source[]): PlainInventory {
  const whole: Record<string, unknown> = {};
  for (const { value } of sources)
    for (const [collection, records] of Object.entries(value)) {
      const known = whole[collection];
      whole[collection] = Array.isArray(known) && Array.isArray(records) ? [...known, ...records] : records;
    }
  return whole;
}

/** An edited unit stands in no file: every place is the record's pointer. */
function asSource(value: PlainInventory): Source {
  return {
    file: 'example',
    sha256: '',
    value,
    notes: [],
    locate: (pointer) => ({ file: 'example', line: 1, column: 1, pointer }),
    written: () => undefined,
  };
}
