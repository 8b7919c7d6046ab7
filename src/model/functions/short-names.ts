import { DIVISION, placeAt } from './places.ts';

/** What those call a unit who need not say where it is. */
export interface ShortNames {
  /** The last place in the name, its own; empty where the name begins with none. */
  readonly place: string;
  /** From its level on: of 鹿溪县应急管理局 县应急管理局, 我县应急管理局, 县应急局 and 县局. */
  readonly fromLevel: readonly string[];
  /** Without its level: 应急管理局. */
  readonly withoutLevel: readonly string[];
  /** After the place without its level: 鹿溪应急管理局. */
  readonly placeInShort: readonly string[];
  /** After the place by what kind of body it is: 鹿溪县局, 恩施州局. */
  readonly placeAndKind: readonly string[];
  /** The place before its own; empty where the name has none. */
  readonly placeAbove: string;
}

/**
 * What ends like a place and is the beginning of a body's own name, or holds a body: `城市管理局`, `某局高新区分局`. Of one
 * character before 区 there are districts (阳泉市矿区).
 */
const NO_PLACE = /[局厅]|中心|^.市$|^[^城郊矿东西]区$|(?:智慧|数字)城市$|社区$/u;

/** The level that a body is on record by without its place, as in 市应急管理局; of other words 市 and 区 are the beginning. */
const LEVEL_ALONE =
  /^(?:自治[区州]|地区|兵团|师市|[省市州盟县区旗师团])(?=应急|安全生产监督|安监|(?:人民)?政府|行政公署|行署)/u;

/** The short names that go with a name as compared. */
export function shortNames(name: string): ShortNames {
  let place = '';
  let placeAbove = '';
  let body = name;
  for (let next = ownPlaceAt(body); next !== ''; next = ownPlaceAt(body)) {
    placeAbove = place;
    place = next;
    body = body.slice(next.length);
  }
  const alone = place === '' ? (LEVEL_ALONE.exec(body)?.[0] ?? '') : '';
  body = body.slice(alone.length);
  if ((place === '' && alone === '') || body === '')
    return { place, fromLevel: [], withoutLevel: [], placeInShort: [], placeAndKind: [], placeAbove };
  const bodies = [...new Set([body, abbreviated(body), spelledOut(body)])];
  // Of what could be the district of a city, such as 港区, 市局 is the city's own bureau.
  const kinds = placeAt(body) === '' ? kindOf(body) : [];
  const short = inShort(place);
  const heads = levelsOf(place + alone).flatMap((level) => [level, `我${level}`, `本${level}`]);
  return {
    place,
    fromLevel: heads.flatMap((head) => [...bodies, ...kinds].map((tail) => head + tail)),
    withoutLevel: bodies,
    placeInShort: short === '' ? [] : bodies.map((tail) => short + tail),
    placeAndKind: placesAsWritten(place).flatMap((one) => kinds.map((kind) => one + kind)),
    placeAbove,
  };
}

/** A place in full and without its peoples: 恩施土家族苗族自治州 and 恩施州. */
function placesAsWritten(place: string): readonly string[] {
  return place === '' ? [] : [...new Set([place, place.replace(AUTONOMOUS, '')])];
}

function ownPlaceAt(name: string): string {
  const place = placeAt(name);
  return NO_PLACE.test(place) ? '' : place;
}

/** A name without the places above its own, one after the other: of 河南省许昌市应急管理局 许昌市应急管理局. */
export function withoutPlacesAbove(name: string): readonly string[] {
  const rest = name.slice(ownPlaceAt(name).length);
  return rest === name || ownPlaceAt(rest) === '' ? [] : [rest, ...withoutPlacesAbove(rest)];
}

/** The places that a name begins with, one after the other: of 河南省许昌市应急管理局 河南省 and 许昌市. */
export function placesOf(name: string): readonly string[] {
  const place = ownPlaceAt(name);
  return place === '' ? [] : [place, ...placesOf(name.slice(place.length))];
}

/** A place as people write it before another: of 上海市 上海, of 广西壮族自治区 广西; as it is where it has no such name. */
export function shorterPlace(place: string): string {
  return inShort(place) || place.replace(REGION, '$1');
}

/**
 * A name after the places above its own, one or all of them without what they are: of 上海市浦东新区应急管理局
 * 上海浦东新区应急管理局. Those above a name that stands without any are told apart.
 */
export function afterShorterPlaces(name: string, above: readonly string[]): readonly string[] {
  const places = placesOf(name);
  const own = places.at(-1);
  if (own === undefined) return [];
  const before = places.length > 1 ? places.slice(0, -1) : above;
  let heads: readonly string[] = [''];
  for (const place of before)
    heads = ['', ...heads.flatMap((head) => [head + place, head + shorterPlace(place)])];
  const rest = name.slice(places.join('').length - own.length);
  const inFull = before.join('') + rest;
  return [...new Set(heads.map((head) => head + rest))].filter((one) => !inFull.endsWith(one));
}

/**
 * A name from the level of each of its places on: of 许昌市应急管理局办公室 市应急管理局办公室, and of 许昌市鹿溪县应急管理局
 * 市鹿溪县应急管理局 and 县应急管理局.
 */
export function namesFromLevels(name: string): readonly string[] {
  const place = ownPlaceAt(name);
  if (place === '') return [];
  const rest = name.slice(place.length);
  return [...levelsOf(place).map((level) => level + rest), ...namesFromLevels(rest)];
}

/** The name with the customary short words: 鹿溪县应急局, 应急部, 鹿溪县政府, 兴安盟行署, 某开发区管委会. */
export function abbreviated(name: string): string {
  return name
    .replace(/应急管理(?=[局厅]|部(?!门))/u, '应急')
    .replace('人民政府', '政府')
    .replace('行政公署', '行署')
    .replace('管理委员会', '管委会');
}

/** The peoples in the names of autonomous places, which everybody leaves out: 恩施州, 彭水县. */
const PEOPLES =
  '各|回|土家?|壮|满|苗|彝|藏|侗|瑶|白|黎|傣|畲|水|佤|羌|怒|蒙古|布依|朝鲜|哈尼|哈萨克|傈僳|仡佬|东乡|拉祜|纳西|仫佬|锡伯|' +
  '柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|普米|保安|裕固|独龙';
const AUTONOMOUS = new RegExp(`(?<=\\p{Script=Han}{2})(?:(?:${PEOPLES})族?)+自治(?=[州县])`, 'gu');
const REGION = /^(内蒙古|广西|西藏|宁夏|新疆)(?:壮族|回族|维吾尔)?自治区/u;

/**
 * The name with short words for its places, for the body or for both: 恩施州应急管理局, 广西应急厅; of one on record by the
 * short word for the body (许昌市应急局, 应急部) also what that is short for.
 */
export function otherForms(name: string): readonly string[] {
  const shorter = name.replace(REGION, '$1').replace(AUTONOMOUS, '');
  return [...new Set([shorter, abbreviated(name), abbreviated(shorter), spelledOut(name)])];
}

/** What a name with the short word for the body (许昌市应急局, 应急部) is short for; any other as it is. */
export function spelledOut(name: string): string {
  return name.replace(/应急(?=[局厅]|部(?!门))/u, '应急管理');
}

const DIVISION_AND_CITY = new RegExp(`^${DIVISION.source}.+市$`, 'u');

/**
 * What a place's name ends in: 县; of 某某自治州 both 自治州 and 州, of 某某新区 both 新区 and 区, of 某某地区 only 地区; of a
 * division of the corps that is a city as well 师市, 师 and 市; nothing of no place.
 */
export function levelsOf(place: string): readonly string[] {
  const level = /(?:自治.|地区|兵团|(?:开发|示范|[实试]验|管理|[新特林园])区|.)$/u.exec(place)?.[0];
  if (level === undefined) return [];
  if (DIVISION_AND_CITY.test(place)) return ['师市', '师', '市'];
  return level.length === 1 || /地区|兵团/u.test(level) ? [level] : [level, level.slice(-1)];
}

/**
 * A place's name without its level, where that still names it: of 鹿溪县 鹿溪, of 恩施土家族苗族自治州 恩施; nothing of one
 * that is no name without, as 城区 and 浦东新区, nor of a number (第八师).
 */
function inShort(place: string): string {
  const plain = place.replace(AUTONOMOUS, '');
  return plain.length > 2 && !/[师团]$/u.test(plain) && levelsOf(plain).every((level) => level.length === 1)
    ? plain.slice(0, -1)
    : '';
}

/**
 * 局, 厅 or a team with what follows it where the body is one or a section of one, and no branch: of 应急管理局信息中心
 * 局信息中心, of 消防救援总队 总队.
 */
function kindOf(body: string): readonly string[] {
  const kind = /^(?:(?![局厅]|[总支大]队).)*(?<!分)((?:[局厅]|[总支大]队).*)$/u.exec(body)?.[1];
  return kind === undefined ? [] : [kind];
}
