/** A division of the corps, as names write it: 第八师, 8师. */
export const DIVISION = /第?[一二三四五六七八九十\d]{1,3}师/u;

/** A regiment of the corps, which ranks with a county: 一四三团, 143团; of other words that begin so none is one. */
export const REGIMENT = /[一二三四五六七八九十〇零\d]{1,3}团(?![委队体支员组结部])/u;

/**
 * A place at the beginning of a name: a province, a city, a county or what ranks with one, up to the length of
 * 双江拉祜族佤族布朗族傣族自治县; of 津市市, 沙市区 and 新市区 all three characters. A division of the corps ranks with a city,
 * and one that is a city as well (第八师石河子市) is one place with it.
 */
const PLACE = new RegExp(
  `^(?:${DIVISION.source}(?!范|\\p{Script=Han}{1,6}市)|${REGIMENT.source}|(?!城)\\p{Script=Han}市[市区]|\\p{Script=Han}{1,12}?(?:自治[区州县旗]|地区|兵团|[省市盟县区旗]))`,
  'u',
);

/** The place that a name begins with, the shortest; empty where it begins with none. */
export function placeAt(name: string): string {
  return PLACE.exec(name)?.[0] ?? '';
}

const DIGITS = '〇一二三四五六七八九';

/** A number of up to three digits as names of divisions and regiments have it: 8 八, 12 十二, 143 一四三. */
function numberInHan(number: string): string {
  const han = number.replace(/零/gu, '〇').replace(/\d/gu, (digit) => DIGITS[Number(digit)]!);
  if (!/^\d\d$/u.test(number)) return han;
  return `${han[0] === '一' ? '' : han[0]}十${han[1] === '〇' ? '' : han[1]}`;
}

const OF_THE_CORPS =
  /^(新疆生产建设兵团)?(?:第?([一二三四五六七八九十]{1,2}|\d{1,2})师(?![范大院傅生资父]))?/u;
const ITS_REGIMENT = new RegExp(`^(?=${REGIMENT.source})[^团]+`, 'u');

/** A name with the numbers of the corps' divisions and regiments in one form: of 8师143团应急管理局 第八师一四三团应急管理局. */
export function withItsNumbersInHan(name: string): string {
  if (!/[师团]/u.test(name)) return name;
  const [head, corps = '', division] = OF_THE_CORPS.exec(name)!;
  const rest = name.slice(head.length).replace(ITS_REGIMENT, numberInHan);
  return `${corps}${division === undefined ? '' : `第${numberInHan(division)}师`}${rest}`;
}
