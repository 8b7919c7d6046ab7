import { comparableName, withAndWithoutRemarks } from './names-side-by-side.ts';
import { placeAt } from './places.ts';
import {
  afterShorterPlaces,
  otherForms,
  placesOf,
  shorterPlace,
  shortNames,
  spelledOut,
  withoutPlacesAbove,
} from './short-names.ts';

interface OwnName {
  readonly name: string;
  /** Whether the places above it may stand before it: its own place tells it from others of the kind. */
  readonly mayFollowPlaces: boolean;
}

interface OwnNames {
  /** The unit's name and aliases as compared, and each without the places above its own. */
  readonly names: readonly OwnName[];
  /** What its own people shorten them to, without what they may call the superior. */
  readonly shortened: readonly OwnName[];
  /** What kind of body it is, as its own people put before its sections: the 局 of `局办公室`. */
  readonly kinds: readonly OwnName[];
  /** What it itself is called where it is clear among its own people: `局`, `局机关`, `总队`, `机关`. */
  readonly itself: ReadonlySet<string>;
  /** All of these, with and without the superior's place, as they may stand before a section. */
  readonly heads: readonly string[];
}

/** What tells the unit's own short names from those of its superior. */
export const OWN_WORDS_READ = ['name', 'aliases', 'superior', 'superiorAliases'];

const namesKept = new WeakMap<object, OwnNames>();

/** What tells one unit from another in an inventory. */
export interface Unit {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly superior?: string;
  readonly superiorAliases?: readonly string[];
}

function namesOf(unit: unknown): OwnNames {
  const known = namesKept.get(unit as object);
  if (known) return known;
  const above = superiorNames(unit as Unit);
  const full = [...fullNames(unit), ...aliasesAfterSuperior(unit as Unit, above)];
  const taken = new Set(
    above.flatMap((name) => {
      const { fromLevel, placeInShort, placeAndKind } = shortNames(name);
      return [name, ...fromLevel, ...placeInShort, ...placeAndKind];
    }),
  );
  const placesAbove = above.slice(0, 1).flatMap(placesOf);
  const inPlace = (name: string): readonly OwnName[] => [
    ...withOrWithoutPlacesAbove(name),
    ...afterShorterPlaces(name, placesAbove).map((one) => ({ name: one, mayFollowPlaces: true })),
  ];
  const plain = full.map((name) => name.replace(/(?:机关|本级)+$/u, ''));
  const kinds = plain.flatMap(kindOfBody);
  const shortened = plain
    .flatMap((name) => {
      const { fromLevel, withoutLevel, placeInShort, placeAndKind, placeAbove } = shortNames(name);
      const heads = [placeAbove, ...above.map((one) => shortNames(one).place)]
        .filter((head) => head !== '')
        .flatMap((head) => [head, shorterPlace(head)]);
      return [
        ...otherForms(name).flatMap(inPlace),
        // Places with one short name are told apart by the place above them.
        ...heads.flatMap((head) =>
          placeInShort.map((short) => ({ name: head + short, mayFollowPlaces: true })),
        ),
        ...[...fromLevel, ...withoutLevel, ...placeInShort].map(alone),
        ...placeAndKind.map((one) => ({ name: one, mayFollowPlaces: true })),
        ...afterSuperior(name, above).map(alone),
      ];
    })
    .filter(({ name }) => !taken.has(name))
    .concat(kinds.flatMap((kind) => [`本${kind}`, `我${kind}`]).map(alone));
  const names = full.flatMap(inPlace);
  const heads = afterPlacesOfSuperior([...names, ...shortened, ...kinds.map(alone)], unit as Unit);
  // Whose name begins with the superior's may work in the superior's 机关, and an alias (指挥部) may be of a superior's kind.
  const ownKinds = plain.slice(0, withAndWithoutRemarks((unit as Unit).name).length).flatMap(kindOfBody);
  const bare = full.some((name) => endOfSuperior(name, above) > 0) ? ownKinds : ['', ...ownKinds];
  const itself = new Set([...ownKinds, ...bare.flatMap((kind) => [`${kind}机关`, `${kind}本级`])]);
  const made = { names, shortened, kinds: kinds.map(alone), itself, heads };
  namesKept.set(unit as object, made);
  return made;
}

/** What a section of the unit may be listed under before its bare name: the unit's names, what its people call it, its kind. */
export function headsOfSections(unit: unknown): readonly string[] {
  return namesOf(unit).heads;
}

/** Names with and without the superior's place before those that may follow places. */
function afterPlacesOfSuperior(names: readonly OwnName[], { superior = '' }: Unit): readonly string[] {
  const { place, placeAbove } = shortNames(comparableName(superior));
  const places = [place, placeAbove + place].filter((one) => one !== '');
  const all = names.flatMap(({ name, mayFollowPlaces }) =>
    mayFollowPlaces && !places.some((one) => name.startsWith(one))
      ? [name, ...places.map((one) => one + name)]
      : [name],
  );
  return [...new Set(all)];
}

/** The unit's name and its aliases as compared, and what they are short for. */
export function fullNames(unit: unknown): readonly string[] {
  const { name, aliases = [] } = unit as Unit;
  const onRecord = [name, ...aliases].flatMap(withAndWithoutRemarks);
  return [...new Set([...onRecord, ...onRecord.map(spelledOut)])];
}

function superiorNames({ superior, superiorAliases = [] }: Unit): readonly string[] {
  return [...(superior === undefined ? [] : [superior]), ...superiorAliases].flatMap(withAndWithoutRemarks);
}

/** The aliases as they may be written out where the unit's name begins with its superior's: 应急管理部危化监管一司. */
function aliasesAfterSuperior({ name, aliases = [] }: Unit, above: readonly string[]): readonly string[] {
  if (!withAndWithoutRemarks(name).some((one) => endOfSuperior(one, above) > 0)) return [];
  const bare = aliases.flatMap(withAndWithoutRemarks).filter((one) => endOfSuperior(one, above) === 0);
  return above.flatMap((one) => bare.map((alias) => one + alias));
}

function endOfSuperior(name: string, above: readonly string[]): number {
  return endOf(above.flatMap((one) => [one, ...otherForms(one)]).flatMap(withOrWithoutPlacesAbove), name);
}

/**
 * What a name goes on with after its superior's: of 应急管理部规划财务司 规划财务司, and 部规划财务司 to those of the ministry.
 * Less than three characters are no name: a 机关 is every unit's.
 */
function afterSuperior(name: string, above: readonly string[]): readonly string[] {
  const end = endOfSuperior(name, above);
  const rest = name.slice(end);
  return end > 0 && rest.length >= 3
    ? ['', ...kindOfBody(name.slice(0, end))].map((kind) => kind + rest)
    : [];
}

function alone(name: string): OwnName {
  return { name, mayFollowPlaces: false };
}

function withOrWithoutPlacesAbove(name: string): readonly OwnName[] {
  return [{ name, mayFollowPlaces: placeAt(name) !== '' }, ...withoutPlacesAbove(name).map(alone)];
}

function isPlaces(text: string): boolean {
  let rest = text;
  while (placeAt(rest) !== '') rest = afterPlace(rest);
  return rest === '';
}

function afterPlace(name: string): string {
  return name.slice(placeAt(name).length || name.length);
}

/** What a name ends in that says what kind of body it is; a committee, also a 管委会, is a 委 to its people. */
const KIND = /(局|厅|部|司|署|委|院|所|站|中心|[总支大]?队)(?:员?会)?$/u;

/** The kind of body that a name is of; empty where it says none. */
export function kindOfBody(name: string): readonly string[] {
  return KIND.exec(name)?.slice(1) ?? [];
}

/** How the unit's own people call it. */
const OURSELVES = /^[本我](?:单位|机关|部(?![门队])|厅|局|委(?:员会)?)/u;

/**
 * As `endOfName`, or of what only the unit's own people call it: `本局`, or its name without the place (`县应急管理局`)
 * or without the superior's before it, names nobody to anybody else. A mere `局` or `局机关` is no beginning of another name.
 */
export function endOfOwnWords(text: string, unit: unknown): number {
  if (namesOf(unit).itself.has(text)) return text.length;
  const ourselves = OURSELVES.exec(text)?.[0].length;
  return ourselves ?? (endOfName(text, unit) || endOf(namesOf(unit).shortened, text));
}

/**
 * Where the kind of body that the unit is ends in a text that begins with it, as in `局办公室`; 0 where it begins with none.
 * Names of other things begin so too, such as `局域网`: only what is listed among the unit's own can be found by it.
 */
export function endOfKind(text: string, unit: unknown): number {
  return endOf(namesOf(unit).kinds, text);
}

/** What stands before a name that a body had before: `原某县安监局`; of 原阳县 it is the beginning of the place. */
const FORMERLY = /^[原前]/u;

/** Where one of the unit's names ends in a text that begins with it, 原 or 前 before it or not, the longest; 0 where it begins with none. */
export function endOfName(text: string, unit: unknown): number {
  const { names } = namesOf(unit);
  const end = endOf(names, text);
  if (end > 0 || !FORMERLY.test(text)) return end;
  const endAfterIt = endOf(names, text.slice(1));
  return endAfterIt > 0 ? endAfterIt + 1 : 0;
}

function endOf(names: readonly OwnName[], text: string): number {
  let end = 0;
  for (const { name, mayFollowPlaces } of names) {
    const at = mayFollowPlaces ? text.indexOf(name) : 0;
    if (at < 0 || !text.startsWith(name, at) || !isPlaces(text.slice(0, at))) continue;
    end = Math.max(end, at + name.length);
  }
  return end;
}
