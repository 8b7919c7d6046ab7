import { DIVISION, withItsNumbersInHan } from './places.ts';

/** What closes a name, or the sentence that it stood in, is no part of it; signs alone are all that there is. */
const CLOSING = /(?<=[^。.;,、])[。.;,、]+$/u;

/** What many write before the ministry's name, whole or in short; any `国家应急管理部门` is another. */
const STATE = /^(?:国家|中华人民共和国)(?=应急(?:管理)?部(?!门))/u;

/** The corps in Xinjiang as it is called before the name of its bureau or of a division: there is only one. */
const CORPS = new RegExp(`^(?:新疆)?(?:生产建设)?兵团(?=应急|${DIVISION.source})`, 'u');

/** A name with the one form of those that have several by themselves, whoever writes them. */
function inOneForm(name: string): string {
  return withItsNumbersInHan(name.replace(STATE, '').replace(CORPS, '新疆生产建设兵团'));
}

/**
 * A name as compared: NFKC, and without blanks, title marks, closing punctuation and the 国家 or 中华人民共和国 before
 * 应急管理部; 兵团应急管理局 is the bureau of 新疆生产建设兵团, and 8师 is 第八师.
 */
export function comparableName(name: string): string {
  return inOneForm(
    name
      .normalize('NFKC')
      .replace(/[\s《》〈〉]+/gu, '')
      .replace(CLOSING, ''),
  );
}

/** What a firm's name says of its legal form, which few write out, and rarely the right one. */
const LEGAL_FORM = /(?:股份|有限|责任)+(?=公司)/gu;

/** That it is a firm, which people leave out as well; a branch (分公司) is another body than its place. */
const FIRM = /(?<=..)(?<![分子总])公司/gu;

/** A name by which a body is looked up: as compared, and of a firm as `firmInShort`. */
export function lookedUpName(name: string): string {
  return firmInShort(comparableName(name));
}

/** A name as compared without what tells only that it is a firm's: of 临海云服务有限公司运维部 临海云服务运维部. */
export function firmInShort(name: string): string {
  return name.replace(LEGAL_FORM, '').replace(FIRM, '');
}

/** A version, with what may be written before and after it: `V3.4.0`, `版本：3.4.0`, `3.4.0 版`. */
const VERSION = /^(?:版本号?:?)?(?:v(?:er(?:sion)?)?\.?)?(\d[\w.+-]*?)(?:版本?)?$/iu;

/**
 * A text of names as compared: of units side by side, whatever their order and what stands between them; of firms in
 * short; of a version what it is without V or 版本.
 */
export function comparableNames(text: string): string {
  const names = sideBySide(comparableName(text)).map(firmInShort);
  return names.toSorted().join('、').replace(VERSION, '$1');
}

/** The names that a text gives: units that do something together stand side by side, and remarks in brackets. */
export function namesIn(text: string): readonly string[] {
  return sideBySide(withoutRemarks(text));
}

/** What a name may be written as: with what stands in brackets, which may be part of it, and without. */
export function withAndWithoutRemarks(name: string): readonly string[] {
  const without = comparableName(withoutRemarks(name));
  return [...new Set([comparableName(name), ...(without === '' ? [] : [without])])];
}

/** The names that a text gives, with what stands in brackets, which may be part of a name. */
export function namesInFull(text: string): readonly string[] {
  return sideBySide(text.normalize('NFKC'));
}

/** What stands in brackets, which may hold signs that divide names elsewhere. */
const REMARK = /\([^()]*\)/gu;

/** A section by its bare name, which after another name is one of that unit's (`某局办公室、科技股`): no body of its own. */
const BARE_SECTION = /^(?!.*(?:局|厅|委|政府|公司|集团|大学|学院|学校|医院|办事处)).*[股科处室]$/u;

/**
 * The units that a text gives, each with what stands in brackets after it or in it; a section that follows by its bare name
 * is of the unit before it.
 */
export function namesApart(text: string): readonly string[] {
  return namesWithRemarks(text).filter((name, place) => place === 0 || !isBareSection(name));
}

/** Whether a name is of a section alone, with no body's name before it. */
export function isBareSection(name: string): boolean {
  return BARE_SECTION.test(name);
}

function namesWithRemarks(text: string): readonly string[] {
  const remarks = text.normalize('NFKC').match(REMARK) ?? [];
  if (remarks.length === 0) return namesIn(text);
  let marked = 0;
  const apart = sideBySide(text.normalize('NFKC').replace(REMARK, () => `{${marked++}}`)).map((name) =>
    name.replace(/\{(\d+)\}/gu, (_, number) => comparableName(remarks[Number(number)]!)),
  );
  const bare = namesIn(text);
  return apart.length < bare.length ? bare : apart;
}

function withoutRemarks(text: string): string {
  return text.normalize('NFKC').replace(REMARK, '');
}

/** Words as they may be written: with blanks between their letters or without. */
function spacedOrNot(words: string): string {
  return words.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\\s*');
}

const SIGN = '[、,;/]';
const BODY = spacedOrNot('局|厅|部|委员会|政府|机关|公司|集团|中心');
const OFFICE = spacedOrNot('办公室|办公厅');
const SECTION = '股|科|处|室';
const TEAM = '[总支大中]\\s*队';
const OTHERS = spacedOrNot('办|院|所|队|站|馆|委会|学校|大学|单位');
const BRANCH = spacedOrNot('分局');
const ORGAN = spacedOrNot('局|厅|政府');
const MAIN_OFFICE = spacedOrNot('办公厅');
/** A party committee by its place, of the corps and of a development zone as well: 县委, 第八师党委, 某开发区党工委. */
const COMMITTEE = '[省市县区旗州盟师团]\\s*(?:党\\s*工?\\s*)?委';
/**
 * What ends a body's name and other words as well, such as a 网站 or a 部队: two names may stand around a word after it, no
 * name of a section.
 */
const WEAK =
  '(?<![部军])队|(?<!网)站|(?<![场院])所|院|馆|[一二三四五六七八九十\\d]\\s*[师团]|' +
  spacedOrNot('委会|学校|大学|网信办|政府办|安委办|防指办|兵团');
/** Places that begin with 和, by what follows it; with a team or a station after it their level is left out. */
const PLACE_WITH_AND = '平|顺|静|硕|政|林格尔|龙|田';
/** What is called after 和平, a place or a street of it or a branch there: `某支队和平路站`, `某大学和平校区医院`. */
const PEACE = '平(?:[县区处办路街里门校院分一二三四五六七八九]|公司|消防|救援)';
/**
 * 与, 和 or 及, but for a 和 that a place or a word begins with: `某公司和平区公司`, `某局和平处` and `某局和谐社区中心` are named
 * after one; a 县大队 is of the county itself, and only after another team that of 和县.
 */
const AND =
  `(?:以?及|[与暨]|和(?!谐|睦|${PEACE}|(?:顺|静|硕|政|林格尔)县|[龙田]市|田县|田地区|[田静硕]垦|布克赛尔` +
  `|(?:${PLACE_WITH_AND}|(?<=队\\s*和)县)(?:[大中支分]?队|[站所院])))`;

/**
 * What stands between two names: a sign; a word such as 与 after a body or between two sections, which firms are not
 * (`中科和信公司`); a blank between two bodies. A section may follow a blank (`某局 办公室`, `某局 安委办`), and a branch
 * named after a place (`某局和平分局`) is no second body.
 */
const BETWEEN = new RegExp(
  // Where none of these signs and words begins there is nothing to look at what stands before.
  `${SIGN}|(?=[以及与暨和\\s])(?:(?<=${BODY}|${OFFICE}|${TEAM})\\s*${AND}\\s*` +
    `(?=[^、,;/]*(?:${BODY}|${SECTION}|${OTHERS}|${COMMITTEE})(?<!${BRANCH})(?:${SIGN}|$))` +
    `|(?<=${WEAK}|${COMMITTEE}(?:[^、,;/]{0,12}办)?)\\s*${AND}\\s*` +
    `(?=[^、,;/]*(?:${BODY}|${OTHERS}|${COMMITTEE})(?<!${BRANCH})(?:${SIGN}|$))` +
    `|(?<=${SECTION})\\s*${AND}\\s*(?=[^、,;/]*(?:${SECTION}|${OFFICE}|${TEAM})(?:${SIGN}|$))` +
    `|(?<=${BODY}|${OFFICE})\\s+` +
    `(?=[^、,;/]*(?:(?:${ORGAN})(?<!${BRANCH}|${MAIN_OFFICE})|${COMMITTEE}[^、,;/]*(?:办|${OFFICE}))(?:${SIGN}|$))` +
    `|(?<=${WEAK}|${COMMITTEE}(?:[^、,;/]{0,12}办)?)(?<!师|团)\\s+` +
    '(?=国家|[^、,;/]{0,24}[省市县区旗州盟师团])' +
    `(?=[^、,;/]*(?:${ORGAN})(?<!${BRANCH}|${MAIN_OFFICE})(?:${SIGN}|$)))`,
  'u',
);

/** A blank between two single letters, as in `某 局 办 公 室`: it divides no bodies, which have names of several. */
const LETTER_BY_LETTER = new RegExp(
  `(?<=(?:^|\\s|${SIGN}|[()])\\p{Script=Han})\\s(?=\\p{Script=Han}(?:$|\\s|${SIGN}|[()]))`,
  'gu',
);

/** Most texts give one name as it is compared: without any of these there is nothing between two, and nothing to leave out. */
const MAY_STAND_BETWEEN = /[、,;/与和及暨\s《》〈〉。.]/u;

function sideBySide(text: string): readonly string[] {
  if (text !== '' && !MAY_STAND_BETWEEN.test(text)) return [inOneForm(text)];
  return text
    .trim()
    .replace(LETTER_BY_LETTER, '')
    .split(BETWEEN)
    .map(comparableName)
    .filter((name) => name !== '');
}
