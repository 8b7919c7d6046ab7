/** A place at the beginning of a name: a province, a city, a county or what ranks with one. */
const PLACE = /^\p{Script=Han}{1,8}?(?:自治[区州县旗]|地区|[省市盟县区旗])/u;

/** The place that a name begins with, the shortest; empty where it begins with none. */
export function placeAt(name: string): string {
  return PLACE.exec(name)?.[0] ?? '';
}
