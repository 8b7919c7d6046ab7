import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/evaluate/calendar.ts';
import type { Run } from '../../src/evaluate/dated-run.ts';
import { evaluateRule } from '../../src/evaluate/evaluate.ts';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import type { Inventory, InventoryRecord } from '../../src/model/inventory.ts';
import { weakestOf } from '../../src/model/passes.ts';
import type { Rule } from '../../src/model/rulebook.ts';
import type { Assurance } from '../../src/model/verdict.ts';
import { CALENDAR, MUST, PARAMETERS, rule, ruleThat, SCHEMA } from './small-world.ts';

const MARK = 'marks';
const marked = { all: MARK, where: { thing: 'subject.id' }, absent: 'pass' } as const;

/** A record whose evidence is worth so much. */
function worth(assurance: Assurance, record: InventoryRecord): InventoryRecord {
  return { ...record, ext: { assurance } };
}

/** What a rule says of the only thing, and how far it can be trusted. */
function trust(
  one: Rule,
  world: Readonly<Record<string, readonly InventoryRecord[]>>,
  unit: Assurance = 'declared',
) {
  const inventory = {
    unit: worth(unit, { id: 'u', name: '某单位', startedOn: '2015-01-01', things: 1 }),
    collections: new Map(Object.entries(world)),
    sources: [],
  } as unknown as Inventory;
  const records = [inventory.unit, ...Object.values(world).flat()];
  const standing = new Map(
    records.flatMap((record) => {
      const { assurance } = (record.ext ?? {}) as { assurance?: Assurance };
      return assurance && assurance !== 'declared' ? [[record, assurance] as const] : [];
    }),
  );
  const parameters = Object.fromEntries(PARAMETERS.map(({ name, default: value }) => [name, value]));
  const run: Run = {
    index: indexInventory(inventory, SCHEMA),
    schema: SCHEMA,
    asOf: '2026-11-01',
    parameters,
    footing: { kind: 'direct', further: [], inForce: '2019-09-29' },
    calendar: calendarOf('2026-11-01', CALENDAR, parameters),
    standing,
  };
  const outcome = evaluateRule(one, run);
  const [result] = outcome.results;
  return result ? `${result.verdict} ${result.assurance}` : `pass ${weakestOf(outcome.passes!.counts)}`;
}

const thing = (assurance: Assurance, more: object = {}) => worth(assurance, { id: 'a', good: true, ...more });

describe('a verdict can be trusted as far as', () => {
  test.each(['declared', 'evidenced', 'verified'] as const)('its subject: %s', (assurance) => {
    expect(trust(ruleThat('subject.good'), { things: [thing(assurance)] })).toBe(`pass ${assurance}`);
    expect(trust(ruleThat('!subject.good'), { things: [thing(assurance)] })).toBe(`fail ${assurance}`);
  });

  test('every record that a look-up gave', () => {
    const goodMarks = rule({
      let: { m: marked },
      requires: [{ id: 'it', none: 'm.filter(x, !x.good)', must: MUST }],
    });
    const mark = (assurance: Assurance, id: string) => worth(assurance, { id, thing: 'a', good: true });
    const marks = (...of: Assurance[]) => of.map((assurance, at) => mark(assurance, `m${at}`));
    const with_ = (...of: Assurance[]) =>
      trust(goodMarks, { things: [thing('verified')], marks: marks(...of) });
    expect(with_('verified', 'verified')).toBe('pass verified');
    expect(with_('verified', 'evidenced')).toBe('pass evidenced');
    expect(with_('declared', 'verified')).toBe('pass declared');
  });

  test('the unit, where a look-up finds nothing: the list is complete by its word', () => {
    const noMarks = rule({ let: { m: marked }, requires: [{ id: 'it', none: 'm', must: MUST }] });
    expect(trust(noMarks, { things: [thing('verified')], marks: [] })).toBe('pass declared');
    expect(trust(noMarks, { things: [thing('verified')], marks: [] }, 'evidenced')).toBe('pass evidenced');
    const unique = rule({
      let: { twice: { duplicates: 'things', by: 'kind' } },
      requires: [{ id: 'it', none: 'twice', must: MUST }],
    });
    expect(trust(unique, { things: [thing('verified', { kind: 'box' })] })).toBe('pass declared');
    expect(trust(unique, { things: [thing('verified', { kind: 'box' })] }, 'verified')).toBe('pass verified');
  });

  test('the unit, where the rule reads one of its fields to decide', () => {
    const counted = ruleThat('subject.good && unit.things == 1');
    expect(trust(counted, { things: [thing('verified')] })).toBe('pass declared');
    expect(trust(counted, { things: [thing('verified')] }, 'verified')).toBe('pass verified');
    const said = rule({
      requires: [{ id: 'it', that: 'subject.good', must: { zh: '{unit.name}', en: '{unit.name}' } }],
    });
    expect(trust(said, { things: [thing('verified')] })).toBe('pass verified');
  });

  test.each(['subject.good || m.exists(x, x.good)', 'm.exists(x, x.good) || subject.good'])(
    'every record asked for, though it did not turn the scale: %s',
    (that) => {
      const world = {
        things: [thing('verified')],
        marks: [worth('evidenced', { id: 'm', thing: 'a', good: true })],
      };
      expect(trust(ruleThat(that, { let: { m: marked } }), world)).toBe('pass evidenced');
    },
  );

  test('a look-up that is not read does not count, nor one that only a remark reads', () => {
    const world = {
      things: [thing('verified')],
      marks: [worth('declared', { id: 'm', thing: 'a', good: true })],
    };
    const first = { first: MARK, where: { thing: 'subject.id' }, absent: 'pass' } as const;
    expect(trust(ruleThat('subject.good', { let: { m: first } }), world)).toBe('pass verified');
    const remarked = ruleThat('subject.good', {
      let: { m: first },
      notes: [{ id: 'said', when: 'm.good', say: MUST }],
    });
    expect(trust(remarked, world)).toBe('pass verified');
  });

  test('the unit, where a prohibition of events has none', () => {
    const none = ruleThat('subject.good', { empty: 'pass' });
    expect(trust(none, { things: [] })).toBe('pass declared');
    expect(trust(none, { things: [] }, 'evidenced')).toBe('pass evidenced');
  });
});
