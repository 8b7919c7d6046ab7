import { comparableName, lookedUpName, namesIn } from '../model/functions/names-side-by-side.ts';
import { isMapping } from '../model/mapping.ts';
import { type Findings, fieldName, type RecordPlace } from './findings.ts';
import { shownText } from './shown.ts';

/** The fields by whose names records are this unit's or another's: with a name of nobody they would be another's. */
const DECIDING: Readonly<Record<string, string>> = {
  systems: 'responsibleUnit',
  projects: 'responsibleUnit',
  networks: 'operator',
};

/** What people write who say how a thing is run, or what part somebody has in it, and not who that is. */
const NAMES_NOBODY: ReadonlySet<string> = new Set([
  ...['自建', '自有', '自用', '自研', '自管', '自行建设', '自主建设', '自行开发', '自主开发', '自行运维'],
  ...['本地', '内部', '外部', '单位自建', '单位内部', '外包', '委托', '委托建设', '购买', '采购', '租用'],
  ...['共建', '共用', '建设单位', '承建单位', '运维单位', '使用单位', '责任单位', '主管单位', '相关单位'],
  ...['主管部门', '业务部门', '第三方', '厂家', '厂商', '供应商', '服务商', '运营商', '开发商', '外包公司'],
  ...['运维公司', '开发公司', '是', '否', '有', '其他', '其它', '单位', '部门', '公司'],
]);

function namesNobody(name: string): boolean {
  return NAMES_NOBODY.has(name) || !/\p{L}/u.test(name);
}

/**
 * Reports where what stands as the responsible unit, or all of several side by side, is a person on record or names nobody,
 * and no unit on record is called so. Names are compared as rules compare them.
 */
export function checkResponsibleUnits(all: readonly RecordPlace[], findings: Findings): void {
  const named = all.flatMap((place) => {
    const field = Object.hasOwn(DECIDING, place.collection) ? DECIDING[place.collection] : undefined;
    const given = field === undefined ? undefined : textOf(place.record, field);
    return field === undefined || given === undefined ? [] : [{ place, field, given }];
  });
  const names = new Set(named.flatMap(({ given }) => namesIn(given)));
  if (names.size === 0) return;
  const people = new Map<string, string | undefined>();
  const units = new Set<string>();
  for (const { collection, record } of all) {
    if (collection === 'people') {
      const name = comparableName(textOf(record, 'name') ?? '');
      if (names.has(name)) people.set(name, textOf(record, 'id'));
    } else {
      for (const name of unitNames(collection, record))
        if (typeof name === 'string') units.add(lookedUpName(name));
    }
  }
  for (const { place, field, given } of named) {
    const [first, ...others] = namesIn(given);
    const isPerson = (name: string): boolean => people.has(name) && !units.has(lookedUpName(name));
    const isNobody = (name: string): boolean => namesNobody(name) && !units.has(lookedUpName(name));
    const told = { field: fieldName(place.collection, [field]), found: shownText(given) };
    if (first === undefined) continue;
    if (isNobody(first) && others.every(isNobody)) findings.add('reference.no-unit', place, [field], told);
    if (!isPerson(first) || !others.every(isPerson)) continue;
    const id = people.get(first);
    findings.add('reference.person-for-unit', place, [field], {
      ...told,
      ...(id !== undefined && { id: shownText(id) }),
    });
  }
}

function unitNames(collection: string, record: unknown): readonly unknown[] {
  if (collection === 'departments' || collection === 'contractors') return [textOf(record, 'name')];
  if (collection !== 'unit' || !isMapping(record)) return [];
  return [record.name, record.aliases, record.superior, record.superiorAliases].flat();
}

function textOf(record: unknown, key: string): string | undefined {
  const value = isMapping(record) ? record[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
