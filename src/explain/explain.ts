import type { Paper } from '../model/paper.ts';
import type { Duty } from '../model/rulebook.ts';
import type { CollectionSchema } from '../model/schema-index.ts';
import { type RulePart, readsOf } from '../rulebook/rule-reads.ts';
import { dutyWithExcerpts, ifMissing, type TellingExamples } from './duty.ts';
import type { ExampleUnit } from './excerpt.ts';
import type { CollectionPart, DutyPart, Explanation, FieldPart, PaperPart, WordPart } from './explanation.ts';
import { fieldAtPath, type NamedField } from './field-path.ts';
import { type ReportWord, wordMeaning, wordTitle } from './report-words.ts';
import { type Stand, standingPart } from './standing.ts';
import { articlePart, bindsOf, dutyTitle, type TellingDuties } from './titles.ts';
import type { Topic } from './topic.ts';
import { yamlText } from './yaml-text.ts';

/** What an explanation is made from. */
export interface Asked {
  readonly asked: string;
  readonly topic: Topic;
  readonly unit: ExampleUnit;
  readonly telling: TellingExamples;
  /** The inventory that was looked at, if there was one. */
  readonly stand?: Stand;
}

/** Explains a paper, an article, a duty or a requirement of one, a collection, a field or a word of the reports. */
export function explain(what: Asked): Explanation {
  const { asked, topic, telling, stand } = what;
  const { rulebook } = telling;
  const { papers, duties } = rulebook;
  const told = dutiesOf(topic, duties);
  const [first] = told;
  const paperId = 'paper' in topic ? topic.paper : first?.paper;
  const paper = papers.find(({ id }) => id === paperId);
  const article = topic.kind === 'article' ? topic.article : first?.article;
  const hasArticle = topic.kind !== 'paper' && paper !== undefined && article !== undefined;
  return {
    schemaVersion: 1,
    tool: { name: 'netsec', version: telling.toolVersion },
    rulebook: { version: rulebook.version, digest: rulebook.digest },
    language: telling.language,
    asked,
    topic,
    paper: paper ? paperPart(paper, topic.kind === 'paper', telling) : null,
    article: hasArticle ? articlePart(paper.id, article, telling) : null,
    collection: topic.kind === 'collection' ? collectionPart(topic.collection, telling) : null,
    field: topic.kind === 'field' ? fieldPartAt(topic.field, telling) : null,
    word: topic.kind === 'word' ? wordPart(topic.word, telling) : null,
    duties: told.map((duty) => explainedDuty(duty, what)),
    concerned: concernedBy(topic, telling).map((duty) => dutyTitle(duty, telling)),
    inventory: stand ? { unit: stand.report.unit, asOf: stand.report.asOf } : null,
  };
}

function explainedDuty(duty: Duty, { topic, unit, telling, stand }: Asked): DutyPart {
  const requirement = topic.kind === 'requirement' ? topic.requirement : undefined;
  const part = dutyWithExcerpts(duty, unit, telling, requirement);
  const rule = telling.rulebook.rules.find(({ id }) => id === duty.id);
  return stand && rule ? { ...part, standing: standingPart(rule, stand, requirement) } : part;
}

/** The duties told whole. */
export function dutiesOf(topic: Topic, duties: readonly Duty[]): readonly Duty[] {
  switch (topic.kind) {
    case 'article':
      return duties.filter(({ paper, article }) => paper === topic.paper && article === topic.article);
    case 'duty':
    case 'requirement':
      return duties.filter(({ id }) => id === topic.duty);
    default:
      return [];
  }
}

/** The duties told by their titles: of a paper its own, else those decided by a field or a collection, or with a remark on it. */
function concernedBy(topic: Topic, { rulebook }: TellingDuties): readonly Duty[] {
  const { duties, rules } = rulebook;
  if (topic.kind === 'paper') return duties.filter(({ paper }) => paper === topic.paper);
  if (topic.kind !== 'collection' && topic.kind !== 'field') return [];
  const readers = (upTo: RulePart): readonly Duty[] => {
    const ids = new Set(
      rules
        .filter((rule) => {
          if (rule.kind !== 'records') return false;
          const { collections, fields } = readsOf(rule, upTo);
          return topic.kind === 'collection'
            ? collections.has(topic.collection)
            : [...fields].some((field) => field === topic.field || field.startsWith(`${topic.field}.`));
        })
        .map(({ id }) => id),
    );
    return duties.filter(({ id }) => ids.has(id));
  };
  const deciding = readers('verdict');
  return deciding.length > 0 ? deciding : readers('remarks');
}

function paperPart(paper: Paper, whole: boolean, telling: TellingDuties): PaperPart {
  const { language } = telling;
  const { id, number, issuer, title, inForce, forwards, chapters } = paper;
  const articles = chapters.flatMap((chapter) => chapter.articles);
  return {
    id,
    number,
    issuer,
    title: title[language],
    inForce: inForce ?? null,
    forwards: forwards ?? null,
    forwardsNumber: telling.rulebook.papers.find((one) => one.id === forwards)?.number ?? null,
    binds: bindsOf(paper, telling.rulebook.papers, language),
    articles: whole ? articles.map((article) => articlePart(id, article.number, telling)) : [],
  };
}

function collectionPart(name: string, telling: TellingDuties): CollectionPart {
  const { schema, language } = telling;
  const { title, description, fields } = schema[name] as CollectionSchema;
  return {
    name,
    title: title[language],
    description: description[language],
    fields: Object.keys(fields).flatMap((key) => fieldPartAt(`${name}.${key}`, telling) ?? []),
  };
}

function wordPart(word: ReportWord, { language }: TellingDuties): WordPart {
  return { title: wordTitle(word, language), meaning: wordMeaning(word, language) };
}

function fieldPartAt(path: string, telling: TellingDuties): FieldPart | null {
  const field = fieldAtPath(telling.schema, path);
  return field ? fieldPart(path, field, telling) : null;
}

function fieldPart(path: string, field: NamedField, { language }: TellingDuties): FieldPart {
  const { title, description, type, required, items, example } = field;
  const values = Object.entries(field.values ?? items?.values ?? {});
  return {
    path,
    title: title[language],
    description: description[language],
    type,
    items: items?.type ?? null,
    required,
    values: values.map(([value, text]) => ({ value, title: text[language] })),
    refs: field.refs ?? items?.refs ?? [],
    example: example === undefined ? null : yamlText({ [path.split('.').at(-1) ?? path]: example }).trimEnd(),
    ifMissing: ifMissing(field),
  };
}
