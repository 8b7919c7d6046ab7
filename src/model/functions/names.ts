import type { RuleFunction } from './rule-function.ts';

/** A name as compared: NFKC, and without blanks. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
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
      zh: '该名称是否为本单位的名称或别名（按 NFKC 归一并去掉空白后比较）。',
      en: 'Whether the name is the unit’s name or one of its aliases, compared after NFKC and without blanks.',
    },
    example: 'subject.responsibleUnit.isNameOf(unit)',
    run([name, unit]) {
      const { name: own, aliases = [] } = unit as { name: string; aliases?: readonly string[] };
      const wanted = comparableName(name as string);
      return [own, ...aliases].some((candidate) => comparableName(candidate) === wanted);
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
