import { belongsToName, bodiesNamed, includesAny, namesEitherWay, namesToLookUp } from './names.ts';
import { comparableNames, namesApart } from './names-side-by-side.ts';
import { OWN_WORDS_READ } from './own-names.ts';
import type { FunctionParameter, RuleFunction } from './rule-function.ts';
import { withSuperiorInFull } from './superior-names.ts';

/** Either name may be found by the other's parts, and not both by theirs: two firms may be of one group. */
function namesBeside(names: string, others: string, unit: object): readonly string[] {
  const known = namesApart(others);
  return namesApart(names).filter(
    (name) =>
      !includesAny(name, unit) &&
      !known.some((one) => isFoundBy(name, one, unit) || isFoundBy(one, name, unit)),
  );
}

function isFoundBy(name: string, onRecord: string, unit: object): boolean {
  return keysOf(name, unit).includes(comparableNames(onRecord));
}

function keysOf(name: string, unit: object): readonly string[] {
  return namesToLookUp(name, unit).map(comparableNames);
}

/** What any name that `isAmong` the units of a text is as `comparableNames` gives it. */
export function keysAmong(names: string, unit: object): readonly string[] {
  return namesApart(names).flatMap((one) => keysOf(one, unit));
}

/** Whether a name is another's or a section's of that. */
function isOfBody(name: string, other: string, unit: object): boolean {
  if (bodiesNamed(name, unit) === bodiesNamed(other, unit)) return true;
  return namesEitherWay(withSuperiorInFull(name, other, unit)).some((one) => belongsToName(one, other));
}

/** Who has a part in a system. */
interface System {
  readonly operatorUnit?: string;
  readonly builderUnit?: string;
  readonly notAssigned?: readonly string[];
}

function handsIn({ operatorUnit = '', builderUnit = '', notAssigned = [] }: System): string {
  const operator = notAssigned.includes('operator') ? '' : operatorUnit;
  const builder = notAssigned.includes('builder') ? '' : builderUnit;
  return `${operator}、${builder}`;
}

const NAME: FunctionParameter = { name: 'name', types: ['string'] };
const NAMES: FunctionParameter = { name: 'names', types: ['string'] };
const UNIT: FunctionParameter = { name: 'unit', types: ['record'], reads: OWN_WORDS_READ };

/** Functions on a text that may give several units side by side, each of which is asked about by its own name. */
export const JOINT_NAME_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'isAmong',
    parameters: [NAME, NAMES, UNIT],
    returns: 'boolean',
    description: {
      zh: '登记的该名称是否为另一文本中并列的几个之一，即其中一个可以按 namesOnRecord 查到它（括号里的说明、公司名称后面的部门、本单位名称写不写都可以）。',
      en: 'Whether the name on record is one of those that another text gives side by side: one of these finds it as in namesOnRecord (with remarks in brackets, a part of the firm or the unit’s own name, or without).',
    },
    example: 'subject.name.isAmong(system.operatorUnit, unit)',
    run: ([name, names, unit]) =>
      keysAmong(names as string, unit as object).includes(comparableNames(name as string)),
  },
  {
    name: 'othersThan',
    parameters: [NAMES, { name: 'others', types: ['string'] }, UNIT],
    returns: 'string',
    description: {
      zh: '几个单位并列的，除去本单位、它的内设机构（同 unit.includes）和另一文本中有的以后余下的，用顿号连接；没有的得空文本。两个名称中有一个可以按 namesOnRecord 查到另一个的，就是同一单位，同一集团的两家公司不是。',
      en: 'Of several units side by side those that are neither the unit or a section of it (as in unit.includes) nor in the other text, joined by 、; an empty text where there is none. Two names are one body’s where one of them finds the other as in namesOnRecord; two firms of one group are two.',
    },
    example: 'one.by.othersThan(subject.operatorUnit, unit) == ""',
    run: ([names, others, unit]) => namesBeside(names as string, others as string, unit as object).join('、'),
  },
  {
    name: 'allHaveAHandIn',
    parameters: [
      NAMES,
      { name: 'system', types: ['record'], reads: ['operatorUnit', 'builderUnit', 'notAssigned'] },
      UNIT,
    ],
    returns: 'boolean',
    description: {
      zh: '所写的单位，几个并列的每一个，是否都是本单位、它的内设机构（同 unit.includes），或者该系统的运维、承建单位（几个并列的，其中一个；notAssigned 写明没有的不看）。',
      en: 'Whether each of the units that the text gives is the unit itself, a section of it (as in unit.includes), or operates or built the system, alone or with others; what notAssigned says there is none of does not count.',
    },
    example: 'one.by.allHaveAHandIn(subject, unit)',
    run: ([names, system, unit]) =>
      namesBeside(names as string, handsIn(system as System), unit as object).length === 0,
  },
  {
    name: 'belongsToOneOf',
    parameters: [NAME, NAMES, UNIT],
    returns: 'boolean',
    description: {
      zh: '该名称是否为另一文本中并列的几个单位之一，或者其中一个的内设机构（同 isSameBodyAs、belongsTo，上级单位的简称也算）。',
      en: 'Whether the name is that of one of the units that another text gives side by side, or of a section of one (as in isSameBodyAs and belongsTo; the superior may be named in short).',
    },
    example: 'subject.operationsConsent.department.belongsToOneOf(system.operatorUnit, unit)',
    run: ([name, names, unit]) =>
      namesApart(names as string).some((one) => isOfBody(name as string, one, unit as object)),
  },
];
