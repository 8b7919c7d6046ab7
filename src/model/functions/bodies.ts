import { namesIn } from './names-side-by-side.ts';
import { DIVISION, REGIMENT } from './places.ts';
import type { RuleFunction } from './rule-function.ts';

/** What a general office is called; 办 alone only after a unit, for 安委办 and 网信办 are offices of another kind. */
const GENERAL_OFFICE = /(?:办公[室厅]|(?:局|厅|部|政府|委员会|管委会|总队|支队|中心|院)办)$/u;

/** A section for science or informatization; a commission's or leading group's office (网络安全和信息化委员会办公室) is another. */
const SCIENCE_SECTION = /(?:科技|科信|信息化)[^局厅委部组]*(?:(?<!公)司|[处科股室办])$|信息化?中心$/u;

/** What is in the name of a firm or a school, which may have a 局 or a 办公室 as well. */
const NO_AUTHORITY = /公司|集团|(?:工程|[一二三四五六七八九十])局|供电局|大学|学院|学校|医院/u;

/**
 * What the name of an authority ends in, or goes on with to one of its sections; a mere 局办公室 or 安委会办公室 may be the
 * unit's own, and of the ministries those are told that such names are of.
 */
const AUTHORITY = new RegExp(
  '(?:[^本我]局|[^本我公]厅|政府|管委会|(?<![社小校学])区管理委员会|(?:公安|应急(?:管理)?|信息化|国家安全|宣传|组织)部|法院|检察院)' +
    '(?:[^局厅]*(?:[司处科股室办厅]|[总支大]队))?$' +
    `|(?:[省市县旗州盟]|(?<![社小校学])区|兵团|${DIVISION.source})(?:党工?)?委(?:[^局厅]*(?:办|办公[室厅]|部))?$` +
    '|(?:中央|国家)[^局厅]*(?:办|办公室)$',
  'u',
);

/**
 * What the government of a level is called, or what stands for one where there is none: a 盟 and a development zone have none,
 * and the corps and its divisions govern themselves.
 */
const GOVERNMENT = new RegExp(
  `(?:政府|行政公署|行署|管委会|区管理委员会)$|^(?:新疆)?(?:生产建设)?(?:兵团|(?:兵团)?${DIVISION.source}(?:\\p{Script=Han}{1,6}市)?)$`,
  'u',
);

/** What the name of a public institution begins with and ends in; what only bears a place in its name may repair computers. */
const PUBLIC_INSTITUTION = new RegExp(
  `^(?:中国|国家|(?:新疆)?(?:生产建设)?兵团|${DIVISION.source}|${REGIMENT.source}|.*[省市县区旗州盟]).*(?:中心|[院所站馆])$`,
  'u',
);
const NO_PUBLIC_INSTITUTION = /事务所|维修|合作社|[厂店]/u;

/** Whether each of the names side by side is of the kind: of one office among several names it cannot be told whose it is. */
function areAll(kind: RegExp, text: string): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => kind.test(name));
}

/** Functions on what kind of body a name is of, by the look of it. */
export const BODY_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'endsInOffice',
    parameters: [{ name: 'name', types: ['string'] }],
    returns: 'boolean',
    description: {
      zh: '该名称本身是否就是办公室、办公厅（以“办公室”或“办公厅”结尾，或者单位名称后面写着“办”，如“市局办”“县政府办”）；几个并列的，每一个都要是。',
      en: 'Whether the name itself is that of a general office, ending in 办公室 or 办公厅, or in 办 after a unit’s name (市局办, 县政府办); of several side by side each has to.',
    },
    example: 'subject.report.unit.endsInOffice()',
    run: ([name]) => areAll(GENERAL_OFFICE, name as string),
  },
  {
    name: 'endsInScienceSection',
    parameters: [{ name: 'name', types: ['string'] }],
    returns: 'boolean',
    description: {
      zh: '该名称本身是否就是科技、信息化机构（如“科技信息化科”“科信股”“信息化办公室”“信息中心”，前面写不写单位名称都算；委员会、领导小组的办公室不算）；几个并列的，每一个都要是。',
      en: 'Whether the name itself is that of a section for science or informatization (科技信息化科, 科信股, 信息化办公室, 信息中心), with a unit’s name before it or not; the office of a commission or a leading group is none, and of several side by side each has to be.',
    },
    example: 'subject.guidance.unit.endsInScienceSection()',
    run: ([name]) => areAll(SCIENCE_SECTION, name as string),
  },
  {
    name: 'isAnAuthority',
    parameters: [{ name: 'name', types: ['string'] }],
    returns: 'boolean',
    description: {
      zh: '该名称看起来是否为党政机关或者它的内设机构（以“局”“厅”“政府”“管委会”“区管理委员会”和公安部、应急管理部等部名结尾，或者后面写着其处、科、股、室、大队，以及“县委”“县委网信办”“兵团党委网信办”“国家网信办”一类）；公司、学校、医院和院、所、中心不算，只写“局”“局办公室”“安委会办公室”的看不出是谁，也不算；几个并列的，每一个都要是。',
      en: 'Whether the name looks like that of an authority of state or party or of a section of one: ending in 局, 厅, 政府, 管委会, 区管理委员会 or the name of a ministry such as 公安部, with a section (处, 科, 股, 室, 大队) after it or not, and such as 县委, 县委网信办, 兵团党委网信办 and 国家网信办; firms, schools, hospitals, institutes and centres are none, nor is a mere 局, 局办公室 or 安委会办公室, which may be anybody’s; of several side by side each has to be.',
    },
    example: 'subject.operatorUnit.isAnAuthority()',
    run: ([name]) =>
      areAll(AUTHORITY, name as string) && namesIn(name as string).every((one) => !NO_AUTHORITY.test(one)),
  },
  {
    name: 'isAGovernment',
    parameters: [{ name: 'name', types: ['string'] }],
    returns: 'boolean',
    description: {
      zh: '该名称本身是否就是一级政府（以“政府”结尾，如“某县人民政府”“县政府”，盟的“行政公署”、开发区的“管委会”和新疆生产建设兵团及其师也算）；政府的办公室和政府部门不算；几个并列的，每一个都要是。',
      en: 'Whether the name itself is that of a government: ending in 政府, such as 某县人民政府 and 县政府, or the 行政公署 of a 盟 or the 管委会 of a development zone, or the corps (新疆生产建设兵团) or a division of it; offices and departments of one are none, and of several side by side each has to be.',
    },
    example: 'unit.superior.isAGovernment()',
    run: ([name]) => areAll(GOVERNMENT, name as string),
  },
  {
    name: 'isAPublicInstitution',
    parameters: [{ name: 'name', types: ['string'] }],
    returns: 'boolean',
    description: {
      zh: '该名称看起来是否为事业单位（以“中国”“国家”或者省、市、县、兵团、师一类的地名开头，以“中心”“院”“所”“站”“馆”结尾，如“某县大数据中心”）；公司、学校、医院、事务所和维修、厂店一类不算；几个并列的，每一个都要是。',
      en: 'Whether the name looks like that of a public institution: beginning with 中国, 国家 or a place (省, 市, 县, 兵团, 师 and the like) and ending in 中心, 院, 所, 站 or 馆, such as 某县大数据中心; firms, schools, hospitals, 事务所 and what repairs, makes or sells things are none, and of several side by side each has to be.',
    },
    example: 'subject.operatorUnit.isAPublicInstitution()',
    run: ([name]) =>
      areAll(PUBLIC_INSTITUTION, name as string) &&
      namesIn(name as string).every((one) => !NO_AUTHORITY.test(one) && !NO_PUBLIC_INSTITUTION.test(one)),
  },
];
