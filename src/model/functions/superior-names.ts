import { answerPerName } from './answer-per-name.ts';
import { comparableName, namesInFull, withAndWithoutRemarks } from './names-side-by-side.ts';
import { endOfName, endOfOwnWords, fullNames, kindOfBody } from './own-names.ts';
import { levelsOf, otherForms, type ShortNames, shortNames, withoutPlacesAbove } from './short-names.ts';

/** What the unit's people shorten the superior's name to, but for what could be the unit's own. */
const shortenedNames = answerPerName((superior, unit): readonly string[] => {
  const full = fullNames(unit);
  const own = full.map(shortNames);
  const ownKinds = full.flatMap(kindOfBody);
  return withAndWithoutRemarks(superior).flatMap((name) => [
    ...otherForms(name).flatMap((one) => [one, ...withoutPlacesAbove(one)]),
    ...own.reduce((left, one) => apartFrom(one, left), shortNames(name)).fromLevel,
    // Where the unit is no 厅 itself, 厅办公室 is that of the 厅 above it.
    ...kindOfBody(name).filter((kind) => !ownKinds.includes(kind)),
  ]);
});

/** The superior's name as it stands after the places above it, in each of its forms. */
const namesAfterPlaces = answerPerName((superior): readonly string[] =>
  withAndWithoutRemarks(superior)
    .flatMap(otherForms)
    .filter((name) => shortNames(name).place !== ''),
);

/** What is left of a name after what it calls the superior by; nothing where it does not begin with that. */
function afterSuperior(name: string, superior: string, unit: object): string | undefined {
  const short = shortenedNames(superior, unit).find((one) => beginsWith(name, one));
  if (short !== undefined) return name.slice(short.length);
  const forms = namesAfterPlaces(superior, unit);
  for (const rest of withoutPlacesAbove(name)) {
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
    const rest = endOfOwnWords(name, unit) > 0 ? undefined : afterSuperior(name, superior, unit);
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
  return { ...superior, fromLevel };
}
