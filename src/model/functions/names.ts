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

function namesOf(unit: unknown): readonly string[] {
  const { name, aliases = [] } = unit as { name: string; aliases?: readonly string[] };
  return [name, ...aliases].map(comparableName);
}

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
      zh: '该名称是否为本单位的名称或别名（按 NFKC 归一并去掉空白后比较）；几个单位并列的，其中有本单位即可，括号里的说明不看。',
      en: 'Whether the name is the unit’s name or one of its aliases, compared after NFKC and without blanks; of several units side by side one will do, and remarks in brackets do not count.',
    },
    example: 'subject.responsibleUnit.isNameOf(unit)',
    run([name, unit]) {
      const own = namesOf(unit);
      return namesIn(name as string).some((one) => own.includes(one));
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
      const before = namesOf(unit)
        .filter((own) => own.length < wanted.length && wanted.startsWith(own))
        .reduce((longest, own) => Math.max(longest, own.length), 0);
      return wanted.slice(before);
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
    name: 'belongsTo',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['string'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否为另一单位，或者它的内设机构（以该单位名称开头）；几个单位并列的，其中一个是即可。',
      en: 'Whether the name is that unit’s or a section’s of it, beginning with the unit’s name; of several side by side one will do.',
    },
    example: 'subject.approval.unit.belongsTo(superior)',
    run([name, unit]) {
      const wanted = comparableName(unit as string);
      return namesIn(name as string).some((one) => one.startsWith(wanted));
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
