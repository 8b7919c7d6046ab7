import { withAndWithoutRemarks } from './names-side-by-side.ts';

/** A place at the beginning of a name: a province, a city, a county or what ranks with one. */
const PLACE = /^\p{Script=Han}{1,8}?(?:自治[区州县旗]|地区|[省市盟县区旗])/u;

interface OwnName {
  readonly name: string;
  /** Whether the places above it may stand before it: its own place tells it from others of the kind. */
  readonly mayFollowPlaces: boolean;
}

const namesKept = new WeakMap<object, readonly OwnName[]>();

/** The unit's name and aliases as compared, and each without the places above its own. */
function namesOf(unit: unknown): readonly OwnName[] {
  const known = namesKept.get(unit as object);
  if (known) return known;
  const { name, aliases = [] } = unit as { name: string; aliases?: readonly string[] };
  const made = [name, ...aliases].flatMap(withAndWithoutRemarks).flatMap(withoutPlacesAbove);
  namesKept.set(unit as object, made);
  return made;
}

function withoutPlacesAbove(name: string): readonly OwnName[] {
  const names: OwnName[] = [{ name, mayFollowPlaces: PLACE.test(name) }];
  for (let rest = afterPlace(name); PLACE.test(rest); rest = afterPlace(rest))
    names.push({ name: rest, mayFollowPlaces: false });
  return names;
}

function isPlaces(text: string): boolean {
  let rest = text;
  while (PLACE.test(rest)) rest = afterPlace(rest);
  return rest === '';
}

function afterPlace(name: string): string {
  return name.slice(PLACE.exec(name)?.[0].length ?? name.length);
}

/** How the unit's own people call it. */
const OURSELVES = /^[本我](?:单位|机关|部(?![门队])|厅|局|委(?:员会)?)/u;

/** As `endOfName`, or of what only the unit's own people call it: `本局` names nobody to anybody else. */
export function endOfOwnWords(text: string, unit: unknown): number {
  return OURSELVES.exec(text)?.[0].length ?? endOfName(text, unit);
}

/** Where one of the unit's names ends in a text that begins with it, the longest; 0 where it begins with none. */
export function endOfName(text: string, unit: unknown): number {
  let end = 0;
  for (const { name, mayFollowPlaces } of namesOf(unit)) {
    const at = mayFollowPlaces ? text.indexOf(name) : 0;
    if (at < 0 || !text.startsWith(name, at) || !isPlaces(text.slice(0, at))) continue;
    end = Math.max(end, at + name.length);
  }
  return end;
}
