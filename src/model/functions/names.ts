import type { RuleFunction } from './rule-function.ts';

/** A name as compared: NFKC, and without blanks. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/** The names that a text gives: units that do something together stand side by side, and remarks in brackets. */
function namesIn(text: string): readonly string[] {
  return comparableName(text)
    .replace(/\([^()]*\)/gu, '')
    .split(/[、,;/]/u)
    .filter((name) => name !== '');
}

/** A place at the beginning of a name: a province, a city, a county or what ranks with one. */
const PLACE = /^\p{Script=Han}{1,8}?(?:自治[区州县旗]|地区|[省市盟县区旗])/u;

interface OwnName {
  readonly name: string;
  /** Whether the places above it may stand before it: its own place tells it from others of the kind. */
  readonly mayFollowPlaces: boolean;
}

const namesKept = new WeakMap<object, readonly OwnName[]>();

/** The unit's name and aliases as compared, and each without the places above its own. */
function namesOf(unit: unknown): readonly OwnName[] {
  const known = namesKept.get(unit as object);
  if (known) return known;
  const { name, aliases = [] } = unit as { name: string; aliases?: readonly string[] };
  const made = [name, ...aliases].map(comparableName).flatMap(withoutPlacesAbove);
  namesKept.set(unit as object, made);
  return made;
}

function withoutPlacesAbove(name: string): readonly OwnName[] {
  const names: OwnName[] = [{ name, mayFollowPlaces: PLACE.test(name) }];
  for (let rest = afterPlace(name); PLACE.test(rest); rest = afterPlace(rest))
    names.push({ name: rest, mayFollowPlaces: false });
  return names;
}

function isPlaces(text: string): boolean {
  let rest = text;
  while (PLACE.test(rest)) rest = afterPlace(rest);
  return rest === '';
}

function afterPlace(name: string): string {
  return name.slice(PLACE.exec(name)?.[0].length ?? name.length);
}

/** Where one of the unit's names ends in a text that begins with it, the longest; 0 where it begins with none. */
function endOfName(text: string, unit: unknown): number {
  let end = 0;
  for (const { name, mayFollowPlaces } of namesOf(unit)) {
    const at = mayFollowPlaces ? text.indexOf(name) : 0;
    if (at < 0 || !text.startsWith(name, at) || !isPlaces(text.slice(0, at))) continue;
    end = Math.max(end, at + name.length);
  }
  return end;
}

/** What stands after a unit's name where it is a body of its own, not a section. */
const OWN_BODY = /分局|(?:局|院|公司|大学|学校)$/u;

/** Functions on names of units; units outside are named, not referenced. */
export const NAME_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'isNameOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: ['name', 'aliases'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否为本单位的名称或别名（按 NFKC 归一并去掉空白后比较）；几个单位并列的，其中有本单位即可，括号里的说明不看；以地名开头的单位名称，前面写不写上级地名（如“某市某县某局”）都算。',
      en: 'Whether the name is the unit’s name or one of its aliases, compared after NFKC and without blanks; of several units side by side one will do, and remarks in brackets do not count; a name that begins with a place may stand with or without the places above it, such as its city.',
    },
    example: 'subject.responsibleUnit.isNameOf(unit)',
    run([name, unit]) {
      return namesIn(name as string).some((one) => endOfName(one, unit) === one.length);
    },
  },
  {
    name: 'sectionOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: ['name', 'aliases'] },
    ],
    returns: 'string',
    description: {
      zh: '去掉开头的本单位名称或别名后余下的部分（如“某局办公室”余“办公室”）；不以本单位名称开头的，就是原来的名称。',
      en: 'What is left of the name without the unit’s own name or alias before it, such as the office in “the unit’s office”; any other name as it is.',
    },
    example: 'subject.responsibleUnit.sectionOf(unit)',
    run([name, unit]) {
      const [wanted = ''] = namesIn(name as string);
      const end = endOfName(wanted, unit);
      return end < wanted.length ? wanted.slice(end) : wanted;
    },
  },
  {
    name: 'isOfficeOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['string'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否为另一单位，或者它的办公室、办公厅（名称后面加“办公室”或“办公厅”）；几个单位并列的，其中一个是即可。',
      en: 'Whether the name is that unit’s, or its general office’s: the unit’s name with 办公室 or 办公厅 after it; of several side by side one will do.',
    },
    example: 'subject.report.unit.isOfficeOf(superior)',
    run([name, unit]) {
      const wanted = comparableName(unit as string);
      const names = namesIn(name as string);
      return ['', '办公室', '办公厅'].some((office) => names.includes(wanted + office));
    },
  },
  {
    name: 'endsInOffice',
    parameters: [{ name: 'name', types: ['string'] }],
    returns: 'boolean',
    description: {
      zh: '该名称本身是否就是办公室、办公厅（以“办公室”或“办公厅”结尾）；几个并列的，每一个都要是。',
      en: 'Whether the name itself is that of a general office, ending in 办公室 or 办公厅; of several side by side each has to.',
    },
    example: 'subject.report.unit.endsInOffice()',
    // Of one office among several names it cannot be told whose it is.
    run: ([name]) => {
      const names = namesIn(name as string);
      return names.length > 0 && names.every((one) => /办公[室厅]$/u.test(one));
    },
  },
  {
    name: 'belongsTo',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['string'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否为另一单位，或者它的内设机构（以该单位名称开头）；分局、下属的局、院、公司、学校不算，几个单位并列的，其中一个是即可。',
      en: 'Whether the name is that unit’s or a section’s of it, beginning with the unit’s name; branches (分局), bureaus, institutes, firms and schools below it are none, and of several side by side one will do.',
    },
    example: 'subject.approval.unit.belongsTo(superior)',
    run([name, unit]) {
      const wanted = comparableName(unit as string);
      return namesIn(name as string).some(
        (one) => one.startsWith(wanted) && !OWN_BODY.test(one.slice(wanted.length)),
      );
    },
  },
  {
    name: 'sameName',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'other', types: ['string'] },
    ],
    returns: 'boolean',
    description: {
      zh: '两个名称归一后是否相同（NFKC，去掉空白）。',
      en: 'Whether two names are the same after NFKC and without blanks.',
    },
    example: 'footer.operatorUnit.sameName(subject.operatorUnit)',
    run: ([name, other]) => comparableName(name as string) === comparableName(other as string),
  },
];
