import { expect, test } from 'vitest';
import { RETELLINGS } from '../../src/laws/retellings.ts';
import { AS_OF, auditValues, SHIPPED, valuesOf } from '../fixtures/shipped.ts';

const INVENTORY = valuesOf('model-unit');
const retold = Object.fromEntries(
  Object.entries(RETELLINGS).map(([law, retell]) => [
    law,
    retell({ inventory: INVENTORY, asOf: AS_OF }, SHIPPED),
  ]),
);

/** A record of a retold unit, by its position in the unit as it was. */
function record(law: string, collection: string, position: number): Record<string, unknown> {
  return (retold[law]!.inventory[collection] as Record<string, unknown>[]).at(position)!;
}

const FIRST = (INVENTORY.people as Record<string, unknown>[])[0]!;

test.each(Object.keys(RETELLINGS))('%s: the unit stays well-formed, and another one', (law) => {
  const { inventory, asOf } = retold[law]!;
  expect(auditValues(inventory, asOf)).toBeDefined();
  expect(JSON.stringify(inventory)).not.toBe(JSON.stringify(INVENTORY));
});

test('order: records, keys and members of lists are turned round', () => {
  const last = record('order', 'people', -1);
  expect(last).toMatchObject({ id: FIRST.id, name: FIRST.name });
  expect(Object.keys(last)).toEqual(Object.keys(FIRST).reverse());
  const roles = (INVENTORY.people as { readonly roles?: readonly string[] }[])[2]!.roles!;
  expect(roles.length).toBeGreaterThan(1);
  expect(record('order', 'people', -3).roles).toEqual([...roles].reverse());
});

test('ids: what was first is last, and references follow', () => {
  const { inventory, nameNow } = retold.ids!;
  const [one, other] = [FIRST, (INVENTORY.people as Record<string, unknown>[])[1]!].map(({ id }) =>
    String(id),
  );
  expect(nameNow!(`people/${one}`) < nameNow!(`people/${other}`)).toBe(one! > other!);
  expect(record('ids', 'people', 0).id).toBe(nameNow!(`people/${one}`).split('/')[1]);
  expect(record('ids', 'people', 0).department).toBe(
    nameNow!(`departments/${FIRST.department}`).split('/')[1],
  );
  expect(nameNow!('unit')).toBe('unit');
  expect((inventory.unit as { readonly id: string }).id).toBe((INVENTORY.unit as { id: string }).id);
});

test('days: days, instants, years, the audit date and what papers and calendar fix are 28 years later', () => {
  const { inventory, asOf, rulebook } = retold.days!;
  expect(asOf).toBe('2054-11-01');
  expect(new Date(asOf).getUTCDay()).toBe(new Date(AS_OF).getUTCDay());
  expect(FIRST.joinedOn).toBe('2019-03-01');
  expect(record('days', 'people', 0).joinedOn).toBe('2047-03-01');
  const [budget] = INVENTORY.budgets as { readonly year: number }[];
  expect(record('days', 'budgets', 0).year).toBe(budget!.year + 28);
  expect(rulebook!.papers[0]!.inForce).toBe('2047-09-29');
  const was = SHIPPED.rulebook.calendar.publicityWeek.announced[0]!;
  const [week] = rulebook!.calendar.publicityWeek.announced;
  expect(week).toMatchObject({ year: was.year + 28, from: was.from.replace(/^\d+/, String(was.year + 28)) });
  expect(JSON.stringify(inventory)).not.toContain('2019-03-01');
});

test('additions: a remark on every record, and no first record of its kind', () => {
  expect(record('additions', 'people', 1)).toMatchObject({ ...FIRST, ext: { 备注: 1 } });
  expect(record('additions', 'people', 0).leftOn).toBeDefined();
  const { inventory } = RETELLINGS.additions(
    { inventory: { ...INVENTORY, documents: [] }, asOf: AS_OF },
    SHIPPED,
  );
  expect(inventory.documents).toEqual([]);
});

test('additions: a first record for a rule that only looks there, and none for one that judges each', () => {
  const situation = { inventory: { ...INVENTORY, systems: [] }, asOf: AS_OF };
  const systemsFor = (id: string) => {
    const parts = SHIPPED.rulebook.rules.filter((rule) => rule.id === id);
    return RETELLINGS.additions(situation, SHIPPED, parts).inventory.systems;
  };
  expect(systemsFor('A28.1')).toMatchObject([{ status: 'retired' }]);
  expect(systemsFor('A8.1')).toEqual([]);
});

test('names: spaced out and in full width, but for the unit’s own', () => {
  const system = (INVENTORY.systems as Record<string, string>[])[0]!;
  const spaced = record('names', 'systems', 0).responsibleUnit as string;
  expect(spaced).toBe([...system.responsibleUnit!].join(' '));
  expect(retold.names!.inventory.unit).toEqual(INVENTORY.unit);
  const [department] = RETELLINGS.names(
    { inventory: { departments: [{ id: 'a', name: '科技(IT)股' }] }, asOf: AS_OF },
    SHIPPED,
  ).inventory.departments as { readonly name: string }[];
  expect(department!.name).toBe('科 技 （ Ｉ Ｔ ） 股');
});

test('own-words: the unit as its people call it, but in its own record', () => {
  const system = (INVENTORY.systems as Record<string, string>[])[0]!;
  expect(system.responsibleUnit).toBe('鹿溪县应急管理局');
  expect(record('own-words', 'systems', 0).responsibleUnit).toBe('县应急管理局');
  expect(retold['own-words']!.inventory.unit).toEqual(INVENTORY.unit);
});

test.each([
  [{ name: '应急管理部通信信息中心' }],
  [{ name: '禹州市应急管理局', superior: '许昌市应急管理局' }],
])('own-words: none for %o, whose superior may be called so, or who has none', (unit) => {
  const situation = { inventory: { unit, systems: [{ id: 'a', responsibleUnit: unit.name }] }, asOf: AS_OF };
  expect(RETELLINGS['own-words'](situation, SHIPPED).inventory).toEqual(situation.inventory);
});

test('superior-in-full: a city below its province, with a section or without', () => {
  const situation = (superior: string, name: string) => ({
    inventory: {
      unit: { ...(INVENTORY.unit as object), superior },
      accounts: [],
      systems: [{ id: 'a', operatorUnit: name }],
    },
    asOf: AS_OF,
  });
  const written = (superior: string, name: string) =>
    (
      RETELLINGS['superior-in-full'](situation(superior, name), SHIPPED).inventory.systems as {
        readonly operatorUnit: string;
      }[]
    )[0]!.operatorUnit;
  expect(written('许昌市应急管理局', '许昌市应急管理局办公室')).toBe('某某省许昌市应急管理局办公室');
  expect(written('许昌市应急管理局', '某公司')).toBe('某公司');
  expect(written('河南省应急管理厅', '河南省应急管理厅')).toBe('河南省应急管理厅');
  expect(written('应急管理部', '应急管理部')).toBe('应急管理部');
});

test('sections-in-full: a section with the unit’s name before it, but where departments lists it', () => {
  const departments = [
    { id: 'a', name: '办公室' },
    { id: 'b', name: '许昌市大数据局办公室' },
  ];
  const systems = [
    { id: 'x', operatorUnit: '办公室' },
    { id: 'y', operatorUnit: '许昌市大数据局办公室' },
  ];
  const situation = { inventory: { unit: INVENTORY.unit, departments, systems }, asOf: AS_OF };
  expect(RETELLINGS['sections-in-full'](situation, SHIPPED).inventory).toEqual({
    unit: INVENTORY.unit,
    departments,
    systems: [{ id: 'x', operatorUnit: '鹿溪县应急管理局办公室' }, systems[1]],
  });
});
