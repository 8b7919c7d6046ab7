import { answerPerName } from './answer-per-name.ts';
import { comparableName } from './names-side-by-side.ts';
import { endOfOwnWords, OWN_WORDS_READ } from './own-names.ts';
import type { RuleFunction } from './rule-function.ts';

/** What stands before the unit's name where a text says more than whose a thing is: `责任单位：某局`, `某办（设在某局）`, `甲局联合某局`. */
const BEFORE_THE_NAME = /[():]|[设驻]在|挂靠(?:在|于)?|现为?|联合|会同|牵头/u;

/** Whom a bracket after a firm's name names hired it or houses it. */
const FIRM_WITH_REMARK = /(?:公司|集团|厂)\([^()]*\)/gu;

/** What follows the unit's name where it is the unit, or a section of it; `某局下属` and `某局委托` say that of others. */
const ITSELF_OR_SECTION = /^(?:机关|本级)?(?:.*(?:[股科处室办]|党委))?$/u;

const mentionsUnit = answerPerName((text, unit) =>
  comparableName(text)
    .replace(FIRM_WITH_REMARK, '')
    .split(BEFORE_THE_NAME)
    .slice(1)
    .some((part) => {
      const end = endOfOwnWords(part, unit);
      return end > 0 && ITSELF_OR_SECTION.test(part.slice(end));
    }),
);

/** A function on texts that name the unit amidst other words. */
export const MENTION_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'mentions',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称中间或括号里是否写着本单位或其内设机构，以致看不出是不是本单位：跟在冒号、左括号、“设在”“现”“联合”“会同”一类后面（如“县安委会办公室（设在县应急管理局）”“责任单位：某局”）；写在公司名称后面的括号里的，和“某局委托”“某局下属”一类，不算。',
      en: 'Whether the name has the unit or a section of it amidst other words, so that it cannot be told whether it is the unit’s: after a colon, an opening bracket or words such as 设在, 现, 联合 and 会同 (县安委会办公室（设在县应急管理局）, 责任单位：某局); in brackets after a firm’s name, or with 委托 or 下属 after it, it does not count.',
    },
    example: 'subject.responsibleUnit.mentions(unit)',
    run: ([name, unit]) => mentionsUnit(name as string, unit as object),
  },
];
