import { answerPerName } from './answer-per-name.ts';
import {
  comparableNames,
  firmInShort,
  namesApart,
  namesIn,
  namesInFull,
  withAndWithoutRemarks,
} from './names-side-by-side.ts';
import { endOfKind, endOfName, endOfOwnWords, headsOfSections, OWN_WORDS_READ } from './own-names.ts';
import type { RuleFunction } from './rule-function.ts';
import { withItsSuperiorInFull } from './superior-names.ts';

/** What stands after a unit's name where it is a body of its own, not a section, or one that the unit hired. */
const OWN_BODY = /^委托|分局|(?:局|院|公司|大学|学校)$/u;

/** What is added to a unit's name where the unit itself is meant. */
const ITSELF = /^(?:机关|本级)*/u;

function isUnit(name: string, unit: unknown): boolean {
  const end = endOfOwnWords(name, unit);
  return end > 0 && ITSELF.exec(name.slice(end))![0] === name.slice(end);
}

function belongsToUnit(name: string, unit: unknown): boolean {
  return isOfItself(name, endOfName(name, unit));
}

/** Whether what follows a unit's name, which ends there, is the unit itself or a section. */
function isOfItself(name: string, end: number): boolean {
  return end > 0 && !OWN_BODY.test(name.slice(end));
}

/** Shorter ones are the beginning of many names: of 天宇公司 天宇. */
const SHORTEST_FIRM = 4;

/** Whether a name is another's, or a section's of that. */
export function belongsToName(name: string, other: string): boolean {
  const full = withAndWithoutRemarks(other);
  const wanted = [...full, ...full.map(firmInShort).filter((one) => one.length >= SHORTEST_FIRM)];
  return wanted.some((one) => name.startsWith(one) && !OWN_BODY.test(afterFirm(name.slice(one.length))));
}

/** What follows a firm's name in short, without what tells that it is one. */
function afterFirm(rest: string): string {
  return rest.replace(/^(?:股份|有限|责任)*公司/u, '');
}

/** The names that a text gives, without what stands in brackets and with it. */
export function namesEitherWay(text: string): readonly string[] {
  return [...namesIn(text), ...namesInFull(text)];
}

/** Sections that have 机关 in their own name, such as 机关党委; before others it is said of the unit (`某局机关某科`). */
const OWN_WORD = /^机关(?:党|纪|工会|团|妇|服务|事务|后勤|老干)/u;

/** The name without the unit's own before it. */
function section(name: string, unit: unknown): string {
  return withoutBeginning(name, endOfOwnWords(name, unit));
}

function withoutBeginning(name: string, end: number): string {
  if (end === 0 || end === name.length) return name;
  const ours = name.slice(end);
  return OWN_WORD.test(ours) ? ours : ours.replace(ITSELF, '') || ours;
}

/** What the name may stand under among the unit's own: without the unit's name before it, and with it in full. */
function sections(name: string, unit: unknown): readonly string[] {
  const end = endOfOwnWords(name, unit) || endOfKind(name, unit);
  if (end === name.length) return [name];
  const bare = end > 0 ? [name.slice(end), withoutBeginning(name, end)] : [name];
  const ours = bare.filter((one) => SECTION.test(one));
  return [...bare, ...headsOfSections(unit).flatMap((head) => ours.map((one) => head + one))];
}

/** What a section of a unit is called, as against firms and bodies of their own. */
const SECTION = /(?:[股科处室办队]|中心|党委)$/u;

/** The firms in a name that goes on with a part of theirs. */
function firmsIn(name: string): readonly string[] {
  return [...name.matchAll(/(?:公司|集团|厂)(?=.)/gu)]
    .map(({ 0: { length }, index }) => name.slice(0, index + length))
    .filter((firm) => !/\([^)]*$/u.test(firm));
}

/** What a 和 belongs to that ends a place's name: with the alias 县应急局 of the unit, 太和县应急局 is another's. */
const LEVEL_AFTER_AND = /^和[省市县区旗州盟]/u;

/** Whether a word such as 与 stands before the unit's own name in full at the end, whatever it is that stands before that. */
function endsInUnit(name: string, unit: unknown): boolean {
  return [...name.matchAll(/[与和及暨]/gu)].some(({ index }) => {
    if (LEVEL_AFTER_AND.test(name.slice(index))) return false;
    const last = name.slice(index + 1);
    const end = endOfName(last, unit);
    return end > 0 && ITSELF.exec(last.slice(end))![0] === last.slice(end);
  });
}

const isAnyUnit = answerPerName((text, unit) =>
  namesIn(text).some((one) => isUnit(one, unit) || endsInUnit(one, unit)),
);

/** Whether one of the names is the unit's or a section's of it, by the names and words that its own people use. */
export const includesAny = answerPerName((text, unit) =>
  namesEitherWay(text).some((one) => isOfItself(one, endOfOwnWords(one, unit)) || endsInUnit(one, unit)),
);

const allSections = answerPerName((text, unit) =>
  namesIn(text)
    .map((one) => section(one, unit))
    .join('、'),
);

/** A text of names in the one form in which two that name the same bodies are the same. */
export const bodiesNamed = answerPerName((text, unit) =>
  comparableNames(allSections(withItsSuperiorInFull(text, unit), unit)),
);

/** The names under which the body that a text names, of several the first, may be on record. */
export const namesToLookUp = answerPerName((text, unit): readonly string[] => {
  const [first = ''] = namesIn(text);
  const [firstInFull = ''] = namesInFull(text);
  const given = [first, firstInFull, ...withAndWithoutRemarks(text)];
  const firms = [first, firstInFull].flatMap(firmsIn);
  return [...new Set([...given, ...given.flatMap((one) => sections(one, unit)), ...firms])];
});

/** Functions on names of units; units outside are named, not referenced. */
export const NAME_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'isNameOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否为本单位的名称或别名（按 NFKC 归一并去掉空白后比较），后面写着“机关”“本级”的，“本单位”“本局”一类的自称，和只写“局”“局机关”“机关”一类、与本单位类别相同的也算；几个单位并列的，其中有本单位即可，括号里的说明不看；以地名开头的单位名称，前面写不写上级地名（如“某市某县某局”）、上级地名略去“市”“省”一类（如“上海浦东新区应急管理局”）都算；略去地名、从层级写起的简称（如“县应急管理局”“县应急局”“县局”“鹿溪县局”）、地名只略去“县”“市”一类层级的（如“鹿溪应急管理局”），登记的是习惯简称（如“鹿溪县应急局”）而写全称的，本单位名称以上级单位名称开头而略去这一段或者只写其类别的（如“规划财务司”“部规划财务司”），上级单位不会也这样称呼的，也算。',
      en: 'Whether the name is the unit’s name or one of its aliases, compared after NFKC and without blanks, with 机关 or 本级 after it or not, a word such as 本单位 or 本局, or a mere 局, 局机关 or 机关 where the unit is of that kind; of several units side by side one will do, and remarks in brackets do not count; a name that begins with a place may stand with or without the places above it, such as its city, and these without what they are (上海浦东新区应急管理局), and without the place itself or from its level on (县应急管理局, 县应急局, 县局, 鹿溪县局), with the place but without its level (鹿溪应急管理局), or in full where the record has it in short (鹿溪县应急局), or without the superior’s name that it begins with or with its kind alone (规划财务司, 部规划财务司 of 应急管理部规划财务司), where the superior cannot be called so too.',
    },
    example: 'subject.responsibleUnit.isNameOf(unit)',
    run: ([name, unit]) => isAnyUnit(name as string, unit as object),
  },
  {
    name: 'sectionOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
    ],
    returns: 'string',
    description: {
      zh: '去掉开头的本单位名称或别名后余下的部分（如“某局办公室”余“办公室”）；不以本单位名称开头的，就是原来的名称；几个单位并列的，各自去掉后用顿号连接。',
      en: 'What is left of the name without the unit’s own name or alias before it, such as the office in “the unit’s office”; any other name as it is, and of several side by side each, joined by 、.',
    },
    example: 'subject.responsibleUnit.sectionOf(unit)',
    run: ([name, unit]) => allSections(name as string, unit as object),
  },
  {
    name: 'namesOnRecord',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
    ],
    returns: 'list',
    items: 'string',
    description: {
      zh: '该名称所写的单位、机构（几个并列的，第一个）在 contractors、departments 等中可能登记的各种名称，供查找：有没有括号里的部分，前面写没写本单位名称、简称、自称（如“县局办公室”，登记名称前面的也算），或者只写的“局”“委”“中心”（按本单位名称的末尾）；公司名称后面写着其部门的，另有公司的名称；公司写不写“公司”“有限公司”一类都能查到。',
      en: 'The names under which the body that is named (of several side by side the first) may be on record in contractors, departments and the like, to look it up: with and without what stands in brackets and the unit’s own name, or what its people call it, before it (here or there: 县局办公室), or only the 局, 委 or 中心 that this ends in, and a firm’s as well where a part of it follows its name; it is found with 公司, 有限公司 and the like or without.',
    },
    example: 'subject.responsibleUnit.namesOnRecord(unit)',
    run: ([name, unit]) => namesToLookUp(name as string, unit as object),
  },
  {
    name: 'nameAt',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'place', types: ['number'] },
    ],
    returns: 'string',
    description: {
      zh: '几个单位并列的，其中第几个的名称（连同括号里的部分），从 1 数起，跟在后面、只写股、科、处、室名称的不另算；没有那么多的得空文本。',
      en: 'Of several units side by side the name at that place, counted from 1, with what stands in brackets; a section (股, 科, 处, 室) that follows by its bare name does not count, and where there are fewer it is an empty text.',
    },
    example: 'subject.operatorUnit.nameAt(2) != ""',
    run: ([name, place]) => namesApart(name as string)[Number(place) - 1] ?? '',
  },
  {
    name: 'isOfficeOf',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['string'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否为另一单位，或者它的办公室、办公厅（名称后面加“办公室”“办公厅”或“办”）；几个单位并列的，其中一个是即可。',
      en: 'Whether the name is that unit’s, or its general office’s: the unit’s name with 办公室, 办公厅 or 办 after it; of several side by side one will do.',
    },
    example: 'subject.report.unit.isOfficeOf(superior)',
    run([name, unit]) {
      const names = namesEitherWay(name as string);
      return withAndWithoutRemarks(unit as string).some((wanted) =>
        ['', '办公室', '办公厅', '办'].some((office) => names.includes(wanted + office)),
      );
    },
  },
  {
    name: 'belongsTo',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'unit', types: ['string', 'record'], reads: ['name', 'aliases'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该名称是否为某单位，或者它的内设机构（以该单位名称开头）；分局、下属的局、院、公司、学校和名称后面写着“委托”的不算，几个单位并列的，其中一个是即可。第二个参数为 unit 时，别名、前面写不写上级地名都算。',
      en: 'Whether the name is that unit’s or a section’s of it, beginning with the unit’s name; branches (分局), bureaus, institutes, firms and schools below it, and whom it hired (委托 after its name), are none, and of several side by side one will do. Of unit itself its aliases and places before its name count as well.',
    },
    example: 'subject.approval.unit.belongsTo(superior)',
    run([name, unit]) {
      const belongs = typeof unit === 'string' ? belongsToName : belongsToUnit;
      return namesEitherWay(name as string).some((one) => belongs(one, unit as string));
    },
  },
  {
    name: 'includes',
    parameters: [
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
      { name: 'name', types: ['string'] },
    ],
    returns: 'boolean',
    description: {
      zh: '本单位是否就是该名称所写的单位，或者它是本单位的内设机构：写本单位名称、别名的，写简称、自称的（同 isNameOf，如“县局信息中心”“我局办公室”）都算；分局、下属的局、院、公司、学校和写着“委托”的不算，几个单位并列的，其中一个是即可。',
      en: 'Whether the unit itself is named, or a section of it, by its name, its aliases or what its own people call it (as in isNameOf: 县局信息中心, 我局办公室); branches (分局), bureaus, institutes, firms and schools below it and whom it hired (委托) are none, and of several side by side one will do.',
    },
    example: 'unit.includes(one.by)',
    run: ([unit, name]) => includesAny(name as string, unit as object),
  },
  {
    name: 'isSameBodyAs',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'other', types: ['string'] },
      { name: 'unit', types: ['record'], reads: OWN_WORDS_READ },
    ],
    returns: 'boolean',
    description: {
      zh: '两个名称是否为同一机构：名称相同（同 sameName），或者只差前面写没写本单位名称（如“某局办公室”和“办公室”），或者一个写上级单位的简称、地名多写少写（如“市局信息中心”和“某市应急管理局信息中心”；没有登记上级单位的，只按名称比较）。',
      en: 'Whether two names are the same body’s: the same as in sameName, or but for the unit’s own name before one of them (某局办公室 and 办公室), or but for how the superior is named (市局信息中心 and 某市应急管理局信息中心, with more or fewer places; where no superior is on record by the names alone).',
    },
    example: 'footer.operatorUnit.isSameBodyAs(subject.operatorUnit, unit)',
    run: ([name, other, unit]) =>
      bodiesNamed(name as string, unit as object) === bodiesNamed(other as string, unit as object),
  },
  {
    name: 'sameName',
    parameters: [
      { name: 'name', types: ['string'] },
      { name: 'other', types: ['string', 'list'] },
    ],
    returns: 'boolean',
    description: {
      zh: '两个名称归一后是否相同（NFKC，去掉空白、书名号和末尾的标点）；几个单位并列的，不论先后；公司写不写“公司”“有限公司”“股份有限公司”一类都算相同（分公司不算）；版本号写不写 V、版本都算相同。第二个参数为列表的，与其中一个相同即可。',
      en: 'Whether two names are the same after NFKC and without blanks, title marks (《》) and closing punctuation; of several units side by side the order does not count, nor whether a firm stands with 公司, 有限公司, 股份有限公司 and the like or without (a branch, 分公司, is another), nor whether a version stands with V or 版本. With a list of names one of them will do.',
    },
    example: 'subject.operatorUnit.sameName(subject.responsibleUnit)',
    run([name, other]) {
      const wanted = comparableNames(name as string);
      return [other as string | readonly string[]].flat().some((one) => comparableNames(one) === wanted);
    },
  },
];
