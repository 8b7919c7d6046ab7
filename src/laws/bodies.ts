import { comparableName, firmInShort } from '../model/functions/names-side-by-side.ts';
import { endOfOwnWords } from '../model/functions/own-names.ts';
import { shortNames } from '../model/functions/short-names.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { rewritten } from './rewrite.ts';
import type { Retelling, Retold, Situation } from './situation.ts';

/** What tells names as they are written: the unit's own record, and what a page shows. */
const QUOTED = ['unit', 'footers'];

/** The unit called as its own people call it (县应急管理局) wherever a name of a body begins with its name. */
export const unitInItsOwnWords: Retelling = (situation, { schema }) => {
  const unit = situation.inventory.unit as InventoryRecord | undefined;
  if (!unit) return situation;
  const inShort = shortNames(comparableName(String(unit.name))).fromLevel[0];
  const isItsOwn = inShort !== undefined && endOfOwnWords(inShort, unit) === inShort.length;
  return isItsOwn ? called(String(unit.name), inShort, situation, schema) : situation;
};

/** The superior with a place above its own before it, which a city's or a county's bureau may have and a province's has not. */
export const superiorBelowItsProvince: Retelling = (situation, { schema }) => {
  const unit = situation.inventory.unit as InventoryRecord | undefined;
  if (!unit?.superior) return situation;
  const superior = String(unit.superior);
  const { place, placeAbove } = shortNames(comparableName(superior));
  const mayStandBelow = /[市州盟县区旗]$/u.test(place) && placeAbove === '';
  const isTheUnits = endOfOwnWords(comparableName(superior), unit) > 0;
  return mayStandBelow && !isTheUnits ? called(superior, `某某省${superior}`, situation, schema) : situation;
};

/** A bureau that is the superior under a name of before, and its name beside it among the others that it has. */
export const superiorByAnotherName: Retelling = ({ inventory, asOf }) => {
  const unit = inventory.unit as InventoryRecord | undefined;
  const superior = comparableName(String(unit?.superior ?? ''));
  const { place } = shortNames(superior);
  if (place === '' || !superior.endsWith('局')) return { inventory, asOf };
  const others = (unit?.superiorAliases ?? []) as readonly string[];
  const renamed = { superior: `${place}劳动保护局`, superiorAliases: [...others, superior] };
  return { inventory: { ...inventory, unit: { ...unit, ...renamed } }, asOf };
};

/** A section by its bare name, as against a body of its own that `departments` lists. */
const SECTION = /^(?!.*[局厅委省市县区]).*[股科处室]$/u;

/** Each section that `departments` lists with the unit's name before it wherever else a name is all its own. */
export const sectionsAfterTheUnit: Retelling = (situation, { schema }) => {
  const { unit, departments = [] } = situation.inventory as Record<string, unknown> & {
    readonly departments?: readonly InventoryRecord[];
  };
  if (!unit) return situation;
  const sections = departments.map(({ name }) => String(name)).filter((name) => SECTION.test(name));
  return renamed(situation, schema, [...QUOTED, 'departments'], (name) =>
    sections.includes(name) ? `${(unit as InventoryRecord).name}${name}` : name,
  );
};

/** Each section that `departments` lists under a short name of the unit (县局办公室), and by its bare name elsewhere. */
export const sectionsListedInShort: Retelling = ({ inventory, asOf }) => {
  const { unit, departments } = inventory as Record<string, unknown> & {
    readonly unit?: InventoryRecord;
    readonly departments?: readonly InventoryRecord[];
  };
  const short = unit && shortNames(comparableName(String(unit.name))).fromLevel.at(-1);
  if (!departments || short === undefined) return { inventory, asOf };
  const listed = departments.map((section) =>
    SECTION.test(String(section.name)) ? { ...section, name: short + section.name } : section,
  );
  return { inventory: { ...inventory, departments: listed }, asOf };
};

/** Each firm that `contractors` lists without 公司 or 有限公司 wherever else a name is all its own. */
export const firmsInShort: Retelling = (situation, { schema }) => {
  const { contractors = [] } = situation.inventory as Record<string, unknown> & {
    readonly contractors?: readonly InventoryRecord[];
  };
  const firms = contractors.map(({ name }) => String(name));
  return renamed(situation, schema, [...QUOTED, 'contractors'], (name) =>
    firms.includes(name) ? firmInShort(name) : name,
  );
};

/** With another name of a body wherever a name that is not quoted begins with the one. */
function called(name: string, otherName: string, situation: Situation, schema: SchemaIndex): Retold {
  return renamed(situation, schema, QUOTED, (value) =>
    value.startsWith(name) ? otherName + value.slice(name.length) : value,
  );
}

function renamed(
  { inventory, asOf }: Situation,
  schema: SchemaIndex,
  quoted: readonly string[],
  nameNow: (name: string) => string,
): Retold {
  return {
    inventory: rewritten(inventory, schema, (value, { identifier }, { collection }) =>
      typeof value === 'string' && identifier === 'name' && !quoted.includes(collection)
        ? nameNow(value)
        : value,
    ),
    asOf,
  };
}
