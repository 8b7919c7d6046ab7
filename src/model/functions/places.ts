/** A division of the corps, as names write it: 第八师, 8师. */
export const DIVISION = /第?[一二三四五六七八九十\d]{1,3}师/u;

/**
 * A place at the beginning of a name: a province, a city, a county or what ranks with one, up to the length of
 * 双江拉祜族佤族布朗族傣族自治县; of 津市市, 沙市区 and 新市区 all three characters. A division of the corps ranks with a city,
 * and one that is a city as well (第八师石河子市) is one place with it.
 */
const PLACE = new RegExp(
  `^(?:${DIVISION.source}(?!范|\\p{Script=Han}{1,6}市)|(?!城)\\p{Script=Han}市[市区]|\\p{Script=Han}{1,12}?(?:自治[区州县旗]|地区|兵团|[省市盟县区旗]))`,
  'u',
);

/** The place that a name begins with, the shortest; empty where it begins with none. */
export function placeAt(name: string): string {
  return PLACE.exec(name)?.[0] ?? '';
}
