import { answerPerName } from './answer-per-name.ts';
import { comparableName, comparableNames, namesInFull, withAndWithoutRemarks } from './names-side-by-side.ts';
import { endOfName, endOfOwnWords, fullNames, kindOfBody, OWN_WORDS_READ, type Unit } from './own-names.ts';
import type { RuleFunction } from './rule-function.ts';
import {
  afterShorterPlaces,
  levelsOf,
  namesFromLevels,
  otherForms,
  type ShortNames,
  shortNames,
  withoutPlacesAbove,
} from './short-names.ts';

/** A superior's name as compared, and the other names that the unit has it on record by. */
function calledOnRecord(superior: string, unit: object): readonly string[] {
  const { superior: onRecord = '', superiorAliases = [] } = unit as Unit;
  const isTheOneAbove = comparableName(onRecord) === comparableName(superior);
  return [superior, ...(isTheOneAbove ? superiorAliases : [])].flatMap(withAndWithoutRemarks);
}

/** What the unit's people shorten the superior's name to, but for what could be the unit's own. */
const shortenedNames = answerPerName((superior, unit): readonly string[] => {
  const full = fullNames(unit);
  const own = full.map(shortNames);
  const ownKinds = full.flatMap(kindOfBody);
  const names = calledOnRecord(superior, unit).flatMap((name) => {
    const short = own.reduce((left, one) => apartFrom(one, left), shortNames(name));
    return [
      ...otherForms(name).flatMap((one) => [one, ...withoutPlacesAbove(one), ...afterShorterPlaces(one, [])]),
      ...[...short.fromLevel, ...short.placeInShort, ...short.placeAndKind],
    ];
  });
  // Where the unit is no 厅 itself, 厅办公室 is that of the 厅 above it.
  const kinds = withAndWithoutRemarks(superior).flatMap(kindOfBody);
  return [...names, ...kinds.filter((kind) => !ownKinds.includes(kind))];
});

/** The superior's name as it stands after the places above it, in each of its forms. */
const namesAfterPlaces = answerPerName((superior, unit): readonly string[] =>
  calledOnRecord(superior, unit)
    .flatMap(otherForms)
    .filter((name) => shortNames(name).place !== ''),
);

/** What is left of a name after what it calls the superior by; nothing where it does not begin with that. */
function restAfterSuperior(name: string, superior: string, unit: object): string | undefined {
  const short = shortenedNames(superior, unit).find((one) => beginsWith(name, one));
  if (short !== undefined) return name.slice(short.length);
  const forms = namesAfterPlaces(superior, unit);
  for (const rest of withoutPlacesAbove(name)) {
    const form = forms.find((one) => beginsWith(rest, one));
    if (form !== undefined) return rest.slice(form.length);
  }
  return restAfterLevel(name, superior, unit);
}

/** What a superior that is on record without its place, as 市应急管理局, is shortened to; nothing of any other. */
const namesByLevelAlone = answerPerName((superior): readonly string[] =>
  withAndWithoutRemarks(superior)
    .map(shortNames)
    .flatMap(({ place, fromLevel }) => (place === '' ? fromLevel : [])),
);

/** As `restAfterSuperior`, where the level alone tells the superior. */
function restAfterLevel(name: string, superior: string, unit: object): string | undefined {
  const forms = namesByLevelAlone(superior, unit);
  for (const rest of forms.length === 0 ? [] : namesFromLevels(name)) {
    const form = forms.find((one) => beginsWith(rest, one));
    if (form !== undefined) return rest.slice(form.length);
  }
  return undefined;
}

/**
 * The text with the superior's name where one of the names in it begins with what the unit's people shorten that to, such
 * as `市局`, or with more or fewer of the places above it. One that could be the unit's own stays: the unit's level has to
 * tell the two apart.
 */
export function withSuperiorInFull(text: string, superior: string, unit: object): string {
  const names = namesInFull(text);
  const written = names.map((name) => {
    const rest = endOfOwnWords(name, unit) > 0 ? undefined : restAfterSuperior(name, superior, unit);
    if (rest === undefined) return name;
    // The unit may be named after its superior: of 某市应急管理局信息中心 市局信息中心 is no section of the superior's.
    const full = comparableName(superior) + rest;
    return endOfName(full, unit) > 0 ? name : full;
  });
  return written.some((name, position) => name !== names[position]) ? written.join('、') : text;
}

/** Whether a name begins with another; `应急部门` is any department and does not begin with 应急部, nor a `部队` with 部. */
function beginsWith(name: string, other: string): boolean {
  return name.startsWith(other) && !/^部[门队]/u.test(name.slice(other.length - 1));
}

/** The superior's short names without those that could be the unit's, or those of a body beside it in its own city. */
function apartFrom(own: ShortNames, superior: ShortNames): ShortNames {
  // Of the corps 第八师 and 第八师石河子市 are one place.
  const levels = superior.place.startsWith(own.place) ? [] : levelsOf(own.place);
  const shared = levelsOf(superior.place).filter((level) => levels.includes(level));
  // Of a district below an autonomous region 区厅 says too little, and 自治区应急厅 enough.
  const isOneLevel = (name: string): boolean =>
    shared.some((level) => name.replace(/^[我本]/u, '').startsWith(level));
  const fromLevel = superior.fromLevel.filter((name) => !isOneLevel(name) && !own.fromLevel.includes(name));
  const placeInShort = superior.placeInShort.filter((name) => !own.placeInShort.includes(name));
  const placeAndKind = superior.placeAndKind.filter((name) => !own.placeAndKind.includes(name));
  return { ...superior, fromLevel, placeInShort, placeAndKind };
}

/** As `withSuperiorInFull`, of the superior that the unit has on record; the text as it is where it has none. */
export function withItsSuperiorInFull(text: string, unit: object): string {
  const { superior } = unit as Unit;
  return superior === undefined ? text : withSuperiorInFull(text, superior, unit);
}

const isSuperior = answerPerName((text, unit) => {
  const { superior, superiorAliases = [] } = unit as Unit;
  const names = superior === undefined ? superiorAliases : [superior];
  const inFull = comparableNames(withItsSuperiorInFull(text, unit));
  return names.some((one) => comparableNames(one) === inFull);
});

/** Functions on the names of the unit above. */
export const SUPERIOR_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'withSuperiorInFull',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'superior', types: ['string'] },
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
    ],
    returns: 'string',
    description: {
      zh: '把上级单位略去地名、从层级写起的简称（如“市应急管理局”“市应急局”“市局”“许昌市局”）、地名只略去“市”“省”一类的（如“许昌应急管理局”“河南应急厅”）、习惯的简称（如“应急部”“许昌市应急局”“恩施州应急管理局”）和只写的类别（如“部办公厅”“厅办公室”，本单位不是同一类的）、上级地名多写少写的，换成其全称（填报的就是简称的，换成该简称）后的名称，供比较；是登记的上级单位的，superiorAliases 中的名称同样换成其全称，填报时只写了层级（如“市应急管理局”）的，这一层级的都算；也可能是本单位或同级其他单位的，照原样。',
      en: 'The name with the superior’s in full where it begins with what is left of that without its place (市应急管理局, 市应急局, 市局, 许昌市局), of it without the level of that place (许昌应急管理局, 河南应急厅) or with customary short words in it (应急部, 许昌市应急局, 恩施州应急管理局) or with its kind alone (部办公厅, 厅办公室, where the unit is of another kind) or with more or fewer of the places above it, to be compared; where the record has it in short, what that is short for is replaced by it; of the superior on record one of superiorAliases is replaced as well, and where the record has it by its level alone (市应急管理局) any place of that level; what could be the unit’s own or another’s of the same level stays as it is.',
    },
    example: 'subject.report.unit.withSuperiorInFull(superior, unit).isOfficeOf(superior)',
    run: ([name, superior, unit]) => withSuperiorInFull(name as string, superior as string, unit as object),
  },
  {
    name: 'isSuperiorOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否就是登记的上级单位：写全称、简称（同 withSuperiorInFull）、地名多写少写的，写 superiorAliases 中的名称的都算，内设机构不算；没有登记上级单位的，都不是。',
      en: 'Whether the name is the superior’s on record: in full, in short (as in withSuperiorInFull), with more or fewer places, or one of superiorAliases; a section of it is not, and where no superior is on record nobody is.',
    },
    example: 'subject.operatorUnit.isSuperiorOf(unit)',
    run: ([name, unit]) => isSuperior(name as string, unit as object),
  },
];
