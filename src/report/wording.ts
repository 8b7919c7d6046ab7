import { message, placeholders } from '../messages/message.ts';
import type { WordingCode } from '../messages/wording-code.ts';
import { dayOf, isDay, isInstant } from '../model/day.ts';
import type { Paper } from '../model/paper.ts';
import type { ReportReason } from '../model/report-results.ts';
import type { ReasonCode } from '../model/result.ts';
import type { Check, Requirement, Rule, Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language, MessageArguments, Text } from '../model/text.ts';
import { type AbsenceEntry, absenceEntry, entryTitle, forbiddenEntry } from './absence-entry.ts';
import { acceptable } from './acceptable.ts';
import type { BareGap, BareNote, GapProse, Judgement } from './bare.ts';
import { type FieldNames, fieldNames, named } from './fields.ts';
import { quoting } from './quoting.ts';
import { generatedRemedy, type OtherAnswers, type RemedyWords, withEntryTakenOut } from './remedy.ts';
import { unitInstead } from './unit-instead.ts';
import { momentText } from './value-texts.ts';
import { collectionsIn, withValueTitles } from './value-titles.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * All prose of a report that comes from the rulebook and the schemas, in one language, made from ids, codes and
 * arguments alone: so a saved report can be worded again in the other language.
 */
export interface Wording {
  readonly language: Language;
  paperTitle(paper: string): string;
  chapterTitle(paper: string, chapter: string): string;
  articleTitle(paper: string, article: number): string;
  dutyTitle(duty: string): string;
  parameterSource(name: string): string;
  gap(gap: BareGap, of: Judgement): GapProse;
  reason(rule: string, collection: string, reason: Pick<ReportReason, 'code' | 'args'>): string;
  note(note: BareNote): string;
}

/** The prose in one language. What a rulebook no longer has gets no words: an empty text, or those of its code alone. */
export function createWording(language: Language, rulebook: Rulebook, schema: SchemaIndex): Wording {
  const papers = new Map(rulebook.papers.map((paper) => [paper.id, paper]));
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const duties = new Map(rulebook.duties.map((duty) => [duty.id, duty]));
  const names = fieldNames(schema, language);
  const vocabulary = createVocabulary(schema, language);
  const remedyWords: RemedyWords = {
    names,
    withAcceptable: acceptable(schema, names, language),
    entryTitle: (entry) => entryTitle(entry, schema, language),
    language,
  };
  const say = (text: Text | undefined): string => text?.[language] ?? '';
  const chaptersOf = (paper: string) => papers.get(paper)?.chapters ?? [];
  return {
    language,
    paperTitle: (paper) => say(papers.get(paper)?.title),
    chapterTitle: (paper, chapter) => say(chaptersOf(paper).find(({ id }) => id === chapter)?.title),
    articleTitle: (paper, article) =>
      say(
        chaptersOf(paper)
          .flatMap(({ articles }) => articles)
          .find(({ number }) => number === article)?.title,
      ),
    dutyTitle: (duty) => say(duties.get(duty)?.title),
    parameterSource: (name) => say(rulebook.parameters.find((parameter) => parameter.name === name)?.source),
    gap(gap, of) {
      const rule = rules.get(of.rule);
      const check = checkOf(rule, of.subject.collection);
      const requirement = check?.requires.find(({ id }) => id === gap.requirement);
      const facts = withValueTitles(gap.args, check, schema, language);
      const filled = (text: Text | undefined) => (text ? quoting(language, text[language], facts) : null);
      const expected = requiresEvidence(gap) ? message(language, 'evidence.must') : filled(requirement?.must);
      const others: OtherAnswers = {
        absence: (path) => requirement && check && absenceEntry(path, requirement, check, schema),
        unit: (path) => requirement && check && unitInstead(path, requirement, check, schema),
      };
      const written = (gap.code === 'requirement.late' && requirement?.lateRemedy) || requirement?.remedy;
      const own = generatedRemedy(gap, of, others, remedyWords) ?? filled(written ?? rule?.remedy);
      const entry = entrySaid(gap, requirement, check);
      const remedy = own !== null && entry ? withEntryTakenOut(own, entry, remedyWords) : own;
      return {
        message: finding(
          gap,
          kindsCounted(requirement, check, names),
          filled(requirement?.say),
          isAboutWhatThereIs(gap, requirement),
          expected,
          vocabulary,
          names,
          language,
        ),
        expected,
        remedy: withWayOut(remedy, gap, requirement, of.rule, language),
      };
    },
    reason: (rule, collection, { code, args }) =>
      informing(rules.get(rule), code, language) ??
      unbound(papers.get(duties.get(rule)?.paper ?? ''), code, args, language) ??
      reasonProse(code, args, checkOf(rules.get(rule), collection), schema, names, language),
    note({ code, args, id, rule, subject, withheld }) {
      if (withheld) return message(language, 'note.withheld');
      const check = rule !== null && subject ? checkOf(rules.get(rule), subject.collection) : undefined;
      const text = check?.notes.find((remark) => remark.id === id)?.say;
      if (code === 'remark' && text)
        return quoting(language, text[language], withValueTitles(args, check, schema, language));
      if (code === 'roll-up') return message(language, rollUpWording(args), args);
      const must = check?.requires.find((requirement) => requirement.id === id)?.must;
      if (must === undefined) return message(language, code, named(args, names));
      const expected = quoting(language, must[language], withValueTitles(args, check, schema, language));
      return message(language, code, { ...named(args, names), must: expected });
    },
  };
}

/** A remedy with what ends the gap besides: an attestation, or time alone where it was done late. */
function withWayOut(
  remedy: string | null,
  { code, verdict }: BareGap,
  requirement: Requirement | undefined,
  rule: string,
  language: Language,
): string | null {
  if (remedy === null) return null;
  if (code === 'requirement.late') return message(language, 'remedy.late', { remedy });
  if (!requirement?.attestable || verdict !== 'undeclared') return remedy;
  return message(language, 'remedy.attest', { remedy, rule });
}

/** With which entry, of which list, the record itself says that what a gap is about is not there. */
function entrySaid(
  { code, args: { undone, field }, withheld }: BareGap,
  requirement: Requirement | undefined,
  check: Check | undefined,
): AbsenceEntry | undefined {
  if (undone !== undefined && field !== undefined) return { list: String(field), word: String(undone) };
  if (code !== 'requirement.unmet' || withheld || !requirement || !check) return undefined;
  return forbiddenEntry(requirement, check);
}

/** What is said of a duty that others decide: by which records, and how many more. */
function rollUpWording(args: MessageArguments): WordingCode {
  if (!('ids' in args)) return 'roll-up';
  return 'more' in args ? 'roll-up.and-more' : 'roll-up.by';
}

/** What is said of a yearly duty that is owed more than once, where it was done in part. */
const OF_SEVERAL: Partial<Record<BareGap['code'], WordingCode>> = {
  'year.missed': 'year.missed.several',
  'year.planned': 'year.planned.several',
  'year.grace': 'year.grace.several',
  'year.open': 'year.open.several',
};

/** The same where different values are counted, and not the acts. */
const OF_SEVERAL_KINDS: Partial<Record<BareGap['code'], WordingCode>> = {
  'year.missed': 'year.missed.kinds',
  'year.planned': 'year.planned.kinds',
  'year.grace': 'year.grace.kinds',
  'year.open': 'year.open.kinds',
};

/** The field whose different values a yearly duty counts, where it counts those. */
function kindsCounted(
  requirement: Requirement | undefined,
  check: Check | undefined,
  names: FieldNames,
): MessageArguments {
  if (!check || requirement?.kind !== 'yearly' || requirement.distinct === undefined) return {};
  const collection = collectionsIn(check).get(requirement.events) ?? requirement.events;
  return { kinds: names.field(`${collection}.${requirement.distinct}`) };
}

/** What is wrong: in the requirement's own words where it has some, else from the fact as it is and as it must be. */
function finding(
  gap: BareGap,
  kinds: MessageArguments,
  say: string | null,
  isOfRecords: boolean,
  must: string | null,
  vocabulary: Vocabulary,
  names: FieldNames,
  language: Language,
): string {
  const args: MessageArguments = {
    ...named(toldApart(gap.args, names), names),
    ...kinds,
    ...(must === null ? {} : { must }),
  };
  if (gap.withheld) return message(language, 'gap.withheld', args);
  const undeclared = vocabulary.undeclared(gap);
  if (undeclared.length > 0) {
    const code = gap.code === 'applies.undecided' ? 'applies.undeclared' : 'collection.missing';
    return message(language, code, { collection: undeclared.map(names.collection) });
  }
  const ofSeveral = 'times' in args && ('kinds' in args ? OF_SEVERAL_KINDS : OF_SEVERAL)[gap.code];
  if (ofSeveral) return message(language, ofSeveral, args);
  if (gap.code === 'requirement.late') return lateFinding(gap, args, language);
  if (gap.code === 'lookup.none' && isOfRecords && say !== null) return say;
  if (gap.code === 'lookup.none' && gap.actual !== null)
    return message(language, gap.code, { ...args, actual: vocabulary.value(gap, gap.actual) });
  if (gap.code === 'lookup.undecided' && 'id' in args)
    return message(language, 'lookup.undecided.alone', args);
  if (gap.code !== 'requirement.unmet') return message(language, gap.code, args);
  if (say !== null) return say;
  if (!('field' in args)) return message(language, 'requirement.unmet.bare', args);
  if (gap.actual === null) return message(language, 'requirement.unmet.absent', args);
  const { undone } = gap.args;
  if (typeof undone === 'string')
    return message(language, 'requirement.undone', { ...args, undone: vocabulary.value(gap, undone) });
  return message(language, 'requirement.unmet', { ...args, actual: vocabulary.value(gap, gap.actual) });
}

/**
 * Whether the records that a requirement is about are there, and it is others that have no match: what is wrong is then told
 * of those records. Of what is open only where a record of the very collection is there, which cannot be said to have none.
 */
function isAboutWhatThereIs(gap: BareGap, requirement: Requirement | undefined): boolean {
  if (gap.code !== 'lookup.none' || !requirement || requirement.related.length === 0) return false;
  const without = [gap.args.collection].flat();
  return gap.verdict === 'undeclared'
    ? gap.related.some(({ collection }) => without.includes(collection))
    : gap.related.length > 0;
}

/**
 * What lacks: the fields to fill in, and apart from them the collections to declare and those (`unmatched`) that have no
 * record of what was looked for.
 */
function toldApart({ fields, ...args }: MessageArguments, names: FieldNames): MessageArguments {
  if (!Array.isArray(fields)) return fields === undefined ? args : { ...args, fields };
  const unmatched = Array.isArray(args.unmatched) ? args.unmatched : [];
  const needed = names.needed(fields);
  const isCollection = (path: string) => names.collectionOf(path) === path;
  const parts = {
    collections: needed.filter((path) => isCollection(path) && !unmatched.includes(path)),
    fields: needed.filter((path) => !isCollection(path)),
  };
  return { ...args, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part.length > 0)) };
}

/** By which day of which field it was late; what was mended by another act has only the day. */
function lateFinding({ actual, args: { day } }: BareGap, args: MessageArguments, language: Language): string {
  const isDated = actual !== null && (isDay(actual) || isInstant(actual));
  if (!isDated || dayOf(actual) !== day || !('field' in args))
    return message(language, 'requirement.late.bare', args);
  return message(language, 'requirement.late', { ...args, when: momentText(actual) });
}

/** Whether it is not the rule that is unmet, but the demand for evidence. */
function requiresEvidence({ code }: BareGap): boolean {
  return code === 'evidence.required' || code === 'evidence.required-beside';
}

function informing(rule: Rule | undefined, code: ReasonCode, language: Language): string | undefined {
  return code === 'informational' && rule?.kind === 'informational' ? rule.say[language] : undefined;
}

/** Whom the paper binds instead, in the paper's own words. */
function unbound(
  paper: Paper | undefined,
  code: ReasonCode,
  args: MessageArguments,
  language: Language,
): string | undefined {
  if (code !== 'paper.not-bound' || !paper) return undefined;
  return message(language, code, { ...args, paper: paper.number, binds: paper.binds[language] });
}

function reasonProse(
  code: ReasonCode,
  args: MessageArguments,
  check: Check | undefined,
  schema: SchemaIndex,
  names: FieldNames,
  language: Language,
): string {
  if (code !== 'applies.not') return message(language, code, named(toldApart(args, names), names));
  const text = check?.applies.find(
    ({ source }, at) => at === args.position || source === args.condition,
  )?.say;
  const said = text?.[language];
  if (said !== undefined && placeholders(said).every((name) => Object.hasOwn(args, name)))
    return quoting(language, said, withValueTitles(args, check, schema, language));
  return message(language, 'condition' in args ? 'applies.not' : 'applies.not.bare', args);
}

/** A rule's check of the subject's collection; what concerns the whole rule stands on the unit and has its only or first check. */
function checkOf(rule: Rule | undefined, collection: string): Check | undefined {
  return rule?.checks.find((check) => check.collection === collection) ?? rule?.checks[0];
}
