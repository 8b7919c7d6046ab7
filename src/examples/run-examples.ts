import { indexInventory } from '../inventory/index-inventory.ts';
import { validate } from '../inventory/validate.ts';
import { judge, type Shipped } from '../judge.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { Source } from '../model/source.ts';
import { settleParameters } from '../rulebook/settle-parameters.ts';
import { affectedRules, touchedBy } from './affected-rules.ts';
import { applyEdits } from './edit.ts';
import type { Example, PlainInventory, SubjectVerdict } from './example.ts';
import { rememberingFlawless } from './flawless-records.ts';
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

/** What an example is run for: its own rule alone, or its effects on every other rule as well. */
export type ExampleScope = 'own rule' | 'effects';

/**
 * Runs examples against the rules they are for. An unedited base is indexed once, and what a rule says of it on a day is
 * made once; an edited one is judged by the rules that can have noticed.
 */
export function createExampleRunner(
  bases: Bases,
  shipped: Shipped,
  scope: ExampleScope,
): (example: Example) => ExampleResult {
  const plain = new Map(Object.entries(bases).map(([name, sources]) => [name, merged(sources)]));
  const unedited = new Map([...plain].map(([name, inventory]) => [name, indexed(inventory, shipped)]));
  const before = new Map<string, Verdicts>();
  const affected = affectedRules(shipped.rulebook, shipped.schema);
  return (example) => {
    try {
      const { base, asOf, edit, rule } = example;
      const edited = applyEdits(plain.get(base) ?? {}, edit, shipped.schema);
      const lost = [...edited.lostReferences].map((collection) => ({ collection }));
      const touched = [...edit.map(touchedBy), ...lost];
      const rules = scope === 'own rule' ? new Set([rule]) : new Set([...affected(touched), rule]);
      const unknown = [...rules].filter((id) => !before.has(`${base} ${asOf} ${id}`));
      if (unknown.length > 0)
        for (const [id, verdicts] of verdictsBy(unedited.get(base)!, asOf, new Set(unknown), shipped))
          before.set(`${base} ${asOf} ${id}`, verdicts);
      const after = verdictsBy(indexed(edited.inventory, shipped), asOf, rules, shipped);
      const changes = [...after].map(([id, verdicts]) => ({
        id,
        changed: changesBetween(before.get(`${base} ${asOf} ${id}`) ?? new Map(), verdicts),
      }));
      return judged(example, changes);
    } catch (error) {
      return { example, broken: error instanceof Error ? error.message : String(error), effects: {} };
    }
  };
}

function judged(
  example: Example,
  changes: readonly { readonly id: string; readonly changed: Readonly<Record<string, SubjectVerdict>> }[],
): ExampleResult {
  const noticed = changes.filter(({ changed }) => Object.keys(changed).length > 0);
  const found = noticed.find(({ id }) => id === example.rule)?.changed ?? {};
  const others = noticed.filter(({ id }) => id !== example.rule).map(({ id, changed }) => [id, changed]);
  const subjects = new Set([...Object.keys(found), ...Object.keys(example.changes)]);
  const same = [...subjects].every((subject) => sameVerdict(found[subject], example.changes[subject]));
  return {
    example,
    effects: Object.fromEntries(others),
    ...(same ? {} : { differs: { expected: example.changes, found } }),
  };
}

function verdictsBy(
  index: InventoryIndex,
  asOf: Day,
  only: ReadonlySet<string>,
  shipped: Shipped,
): ReadonlyMap<string, Verdicts> {
  const parameters = settleParameters(shipped.rulebook.parameters, {}).values;
  const { outcomes } = judge(index, shipped, { asOf, parameters, only });
  const rules = new Map(shipped.rulebook.rules.map((rule) => [rule.id, rule]));
  return new Map(
    outcomes.map((outcome) => [outcome.rule, verdictsOf(rules.get(outcome.rule)!, outcome, index)]),
  );
}

/** Validates and indexes an edited unit. Throws where it is malformed. */
export function indexed(inventory: PlainInventory, shipped: Shipped): InventoryIndex {
  const validators = rememberingFlawless(shipped.validators);
  const validated = validate([asSource(inventory)], shipped.schema, validators);
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
