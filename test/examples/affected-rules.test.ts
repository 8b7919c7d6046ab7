import { describe, expect, test } from 'vitest';
import { affectedRules, type Touched, touchedBy } from '../../src/examples/affected-rules.ts';
import { applyEdits } from '../../src/examples/edit.ts';
import type { Edit, PlainInventory } from '../../src/examples/example.ts';
import { indexed } from '../../src/examples/run-examples.ts';
import { changesBetween, type Verdicts, verdictsOf } from '../../src/examples/verdicts.ts';
import { judge } from '../../src/judge.ts';
import type { Day } from '../../src/model/day.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { EXAMPLES, SHIPPED, valuesOf } from '../fixtures/shipped.ts';

const affected = affectedRules(SHIPPED.rulebook, SHIPPED.schema);
const parameters = settleParameters(SHIPPED.rulebook.parameters, {}).values;

test.each<[Edit, Touched]>([
  [
    { set: 'systems/oa/level', to: 3 },
    { collection: 'systems', field: 'level' },
  ],
  [
    { set: 'systems/oa/footer.party', to: 'x' },
    { collection: 'systems', field: 'footer' },
  ],
  [{ remove: 'people/x/functions[0]' }, { collection: 'people', field: 'functions' }],
  [{ set: 'people/x', to: {} }, { collection: 'people' }],
  [{ remove: 'people' }, { collection: 'people' }],
  [{ add: 'people', record: { id: 'x' } }, { collection: 'people' }],
  [{ set: 'unit/name', to: 'x' }, { collection: 'unit' }],
])('%o touches %o', (edit, touched) => {
  expect(touchedBy(edit)).toEqual(touched);
});

describe('what an edit can have touched', () => {
  const every = SHIPPED.rulebook.rules.length;

  test('is all, where the unit is', () => {
    expect(affected([{ collection: 'unit' }]).size).toBe(every);
  });

  test('is what reads the collection, where a record comes, or the field says which record it is or when it happens', () => {
    const all = affected([{ collection: 'drills' }]);
    expect(all.size).toBeGreaterThan(0);
    expect(affected([{ collection: 'drills', field: 'id' }])).toEqual(all);
    expect(affected([{ collection: 'drills', field: SHIPPED.schema.drills!.event! }])).toEqual(all);
  });

  test('is less for a field of it', () => {
    const [all, some] = [
      affected([{ collection: 'systems' }]),
      affected([{ collection: 'systems', field: 'scannedOn' }]),
    ];
    expect(some.size).toBeGreaterThan(0);
    expect(some.size).toBeLessThan(all.size / 2);
    expect([...some].filter((id) => !all.has(id))).toEqual([]);
  });
});

/** Every rule takes too long for every example; the step is no divisor of what repeats among them. */
const STEP = 151;

test('no rule notices an edit that could not have touched it', () => {
  const bases = new Map<string, PlainInventory>();
  const before = new Map<string, ReadonlyMap<string, Verdicts>>();
  const unforeseen: string[] = [];
  for (const { rule, name, base, asOf, edit } of EXAMPLES.filter((_, position) => position % STEP === 0)) {
    const plain = bases.get(base) ?? valuesOf(base);
    bases.set(base, plain);
    const known = before.get(`${base} ${asOf}`) ?? verdictsByRule(plain, asOf);
    before.set(`${base} ${asOf}`, known);
    const { inventory, lostReferences } = applyEdits(plain, edit, SHIPPED.schema);
    const lost = [...lostReferences].map((collection) => ({ collection }));
    const foreseen = affected([...edit.map(touchedBy), ...lost]);
    for (const [id, verdicts] of verdictsByRule(inventory, asOf)) {
      const changes = Object.keys(changesBetween(known.get(id)!, verdicts));
      if (changes.length > 0 && !foreseen.has(id)) unforeseen.push(`${rule} ${name}: ${id} of ${changes}`);
    }
  }
  expect(unforeseen).toEqual([]);
});

function verdictsByRule(inventory: PlainInventory, asOf: Day): ReadonlyMap<string, Verdicts> {
  const index = indexed(inventory, SHIPPED);
  const { outcomes } = judge(index, SHIPPED, { asOf, parameters });
  const rules = new Map(SHIPPED.rulebook.rules.map((rule) => [rule.id, rule]));
  return new Map(
    outcomes.map((outcome) => [outcome.rule, verdictsOf(rules.get(outcome.rule)!, outcome, index)]),
  );
}
