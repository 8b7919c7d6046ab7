import { answerPerName } from './answer-per-name.ts';
import { bodiesNamed, includesAny } from './names.ts';
import { comparableName, isBareSection, namesIn } from './names-side-by-side.ts';
import { OWN_WORDS_READ } from './own-names.ts';
import { placeAt } from './places.ts';
import type { RuleFunction } from './rule-function.ts';
import { placesOf } from './short-names.ts';

/** What only people of the unit put before its sections: the 局机关 of `局机关党委`. */
const OURS_BEFORE = /^[本我]?[局厅委部院]?(?:机关)?/u;

/** What is named by what it is for, and may be anybody's: a room, a party committee, a centre. */
const BY_ITS_PURPOSE =
  /^(?:.{0,4}机房|(?:党委|党组)(?:办公室)?|(?:党委|党组|党政|综合)?办|(?:应急|作战)?(?:信息化?|数据|网络|指挥|监控|运维|值班|宣教|宣传教育|考试|预警|保障|救援)(?:指挥)?中心)$/u;

/** A team by its bare name; those of the police, the fire service and other trades are other bodies, known to everybody by it. */
const TEAM =
  /^(?!.*(?:消防|公安|[交巡刑特武民]警|网安|网监|网络安全保卫|治安|[刑经]侦|[禁缉]毒|国保|反恐|缉私|边防|民兵|城管|[路运]政|交通|文化|农业|地质|蓝天|部队|公司)).{2,10}(?:[总支大中]队|(?<=执法|救援|监察|稽查|巡查|值班|保障)队)$/u;

/** A place, or the level of one, makes a body of it (`县保密办公室`); a market (市场) or a community (社区) is none. */
const OF_A_PLACE = /^(?:[省市县区旗州盟镇乡](?![场容政域划])|国家|中[央国]|全国|兵团)/u;
const NO_PLACE = /^[社园辖]区/u;

function mayBeOurs(name: string): boolean {
  if (OF_A_PLACE.test(name) || (placeAt(name) !== '' && !NO_PLACE.test(name))) return false;
  const bare = name.replace(OURS_BEFORE, '') || name;
  return isBareSection(bare) || BY_ITS_PURPOSE.test(bare) || TEAM.test(bare);
}

const afterItsPlaces = answerPerName((text) => {
  const name = comparableName(text);
  return name.slice(placesOf(name).join('').length);
});

/**
 * Whether what is listed below the unit is meant, by its name or, but for the unit's own, by what that is after its places
 * (`应急救援大队`).
 */
function isBelow(text: string, unit: object): boolean {
  const { subordinates = [] } = unit as { readonly subordinates?: readonly { readonly name?: string }[] };
  const bare = includesAny(text, unit) ? undefined : comparableName(text);
  return subordinates.some(
    ({ name }) =>
      name !== undefined &&
      (bodiesNamed(name, unit) === bodiesNamed(text, unit) || afterItsPlaces(name, unit) === bare),
  );
}

const mayBeASection = answerPerName((text, unit) => {
  const names = namesIn(text);
  if (!includesAny(text, unit) && (names.length === 0 || !names.every(mayBeOurs))) return false;
  return !isBelow(text, unit);
});

/** Functions on names of the unit's sections, listed or not. */
export const SECTION_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'mayBeASectionOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: [...OWN_WORDS_READ, 'subordinates'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称会不会是本单位的内设机构：以本单位的名称、别名、简称、自称开头（同 includes），或者只写了股、科、处、室、队（消防、公安等的除外）、机房、党委、信息中心一类，前面没有单位、地名，几个并列的，每一个都要是；列入 unit.subordinates 的不算。',
      en: 'Whether the name may be that of a section of the unit: beginning with what the unit is called (as in includes), or a mere 股, 科, 处, 室, 队 (of the fire service, the police and the like none), 机房, 党委, 信息中心 or the like with no unit or place before it, of several side by side each; what is listed in unit.subordinates is none.',
    },
    example: 'subject.responsibleUnit.mayBeASectionOf(unit)',
    run: ([name, unit]) => mayBeASection(name as string, unit as object),
  },
];
