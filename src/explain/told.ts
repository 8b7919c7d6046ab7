import type { RenderOptions } from '../report/render-options.ts';
import { safeJson } from '../report/safe-text.ts';
import type { Vocabulary } from '../report/vocabulary.ts';
import { type Block, blocksMarkdown, blocksText } from './blocks.ts';
import type { Excerpt } from './excerpt.ts';
import type {
  ArticlePart,
  CollectionPart,
  DutyPart,
  DutyTitle,
  Explanation,
  FailingExcerpt,
  FieldPart,
  PaperPart,
} from './explanation.ts';
import { dutyBlocks, factsBlocks, labelled, type Say, sayIn } from './told-duty.ts';
import { editWords, standingBlocks } from './told-standing.ts';
import { yamlText } from './yaml-text.ts';

/** An explanation on a terminal. */
export function explanationText(told: Explanation, { width, paint, words }: RenderOptions): Iterable<string> {
  return blocksText(blocksOf(told, words), width, paint);
}

export function explanationMarkdown(told: Explanation, { words }: RenderOptions): Iterable<string> {
  return blocksMarkdown(blocksOf(told, words), told.language);
}

export function* explanationJson(told: Explanation): Generator<string> {
  yield safeJson(`${JSON.stringify(told, null, 2)}\n`);
}

function* blocksOf(told: Explanation, words: Vocabulary): Generator<Block> {
  const { topic, language, paper, article, collection, field, word, duties, concerned } = told;
  const say = sayIn(language);
  if (topic.kind === 'paper' && paper) yield* paperBlocks(paper, concerned, say);
  if (article && paper) yield* articleBlocks(article, paper, topic.kind === 'article' ? duties : [], say);
  if (collection) yield* collectionBlocks(collection, say);
  if (field) yield* fieldBlocks(field, say);
  if (word) {
    yield { kind: 'heading', level: 1, text: word.title };
    yield { kind: 'paragraph', text: word.meaning };
  }
  if (collection || field) yield* concernedBlocks(concerned, field?.ifMissing, say);
  for (const duty of duties) {
    yield* dutyBlocks(duty, 2, language);
    yield* factsBlocks(duty, 2, language);
    if (duty.passing) yield* passingBlocks(duty, duty.passing, say);
    if (duty.failing) yield* failingBlocks(duty, duty.failing, say);
    if (duty.standing && told.inventory) yield* standingBlocks(duty.standing, told.inventory, words);
  }
}

function* paperBlocks(paper: PaperPart, duties: readonly DutyTitle[], say: Say): Generator<Block> {
  yield {
    kind: 'heading',
    level: 1,
    text: say('explain.paper', { number: paper.number, title: paper.title }),
  };
  yield { kind: 'item', text: labelled(say, 'explain.label.issuer', paper.issuer) };
  yield {
    kind: 'item',
    text: labelled(say, 'explain.label.in-force', paper.inForce ?? say('explain.date-unknown')),
  };
  if (paper.forwardsNumber !== null)
    yield { kind: 'item', text: labelled(say, 'explain.label.forwards', paper.forwardsNumber) };
  yield { kind: 'item', text: labelled(say, 'explain.label.binds', paper.binds) };
  if (paper.articles.length === 0) yield { kind: 'paragraph', text: say('explain.no-articles') };
  let chapter = '';
  for (const article of paper.articles) {
    if (article.chapter !== chapter) yield { kind: 'heading', level: 2, text: article.chapter };
    chapter = article.chapter;
    yield { kind: 'item', text: say('article.titled', { label: article.label, title: article.title }) };
    for (const duty of duties.filter(({ cited }) => cited.endsWith(article.label)))
      yield { kind: 'item', depth: 2, text: dutyLine(duty, say) };
  }
}

function* articleBlocks(
  article: ArticlePart,
  paper: PaperPart,
  duties: readonly DutyPart[],
  say: Say,
): Generator<Block> {
  const { label, title, chapter, text } = article;
  if (duties.length === 0 && text === null) return;
  yield { kind: 'heading', level: 1, text: say('explain.article', { paper: paper.number, label, title }) };
  if (duties.length > 0)
    yield { kind: 'paragraph', text: say('explain.chapter', { chapter, count: duties.length }) };
  if (text !== null) {
    yield { kind: 'paragraph', text: say('explain.own-words') };
    yield { kind: 'quote', paragraphs: text };
  }
}

function* collectionBlocks({ name, title, description, fields }: CollectionPart, say: Say): Generator<Block> {
  yield { kind: 'heading', level: 1, text: say('collection.titled', { title, name }) };
  yield { kind: 'paragraph', text: description };
  yield { kind: 'heading', level: 2, text: say('explain.heading.fields') };
  for (const field of fields)
    yield {
      kind: 'item',
      text: say(field.required ? 'explain.field.required' : 'explain.field', {
        name: field.path.slice(name.length + 1),
        title: field.title,
        description: field.description,
      }),
    };
}

function* fieldBlocks(field: FieldPart, say: Say): Generator<Block> {
  const { path, title, description, items, values, refs, example, ifMissing } = field;
  yield { kind: 'heading', level: 1, text: say('field.titled', { title, path }) };
  yield { kind: 'paragraph', text: description };
  if (items !== null && items !== 'record') yield { kind: 'item', text: say('explain.field.list') };
  if (refs.length > 0) yield { kind: 'item', text: say('explain.field.refs', { collections: refs }) };
  if (values.length > 0) {
    const known = values.map(({ value, title: word }) => say('remedy.value', { value, title: word }));
    yield { kind: 'item', text: say('explain.field.values', { values: known }) };
  }
  yield {
    kind: 'item',
    text: say('explain.field.missing', { outcome: say(`explain.missing.${ifMissing}`) }),
  };
  if (example !== null) {
    yield { kind: 'paragraph', text: say('explain.field.example') };
    yield { kind: 'code', syntax: 'yaml', text: example };
  }
}

/** What no rule reads is for people, or for the program: whom the papers bind, who is meant by a name. */
function* concernedBlocks(
  concerned: readonly DutyTitle[],
  ifMissing: FieldPart['ifMissing'] | undefined,
  say: Say,
): Generator<Block> {
  yield { kind: 'heading', level: 2, text: say('explain.heading.concerned', { count: concerned.length }) };
  const isForPeople = ifMissing === undefined || ifMissing === 'nothing';
  if (concerned.length === 0)
    yield {
      kind: 'paragraph',
      text: say(isForPeople ? 'explain.concerned.none' : 'explain.concerned.program'),
    };
  for (const duty of concerned) yield { kind: 'item', text: dutyLine(duty, say) };
}

function dutyLine({ id, title, severity }: DutyTitle, say: Say): string {
  return say('explain.duty-line', { id, title, severity: say(`severity.${severity}`) });
}

function* passingBlocks(duty: DutyPart, excerpt: Excerpt, say: Say): Generator<Block> {
  yield { kind: 'heading', level: 3, text: say('explain.heading.passing') };
  yield { kind: 'paragraph', text: captionOf(duty, excerpt, say) };
  yield { kind: 'code', syntax: 'yaml', text: cuttingText(excerpt, say) };
}

function* failingBlocks(duty: DutyPart, excerpt: FailingExcerpt, say: Say): Generator<Block> {
  yield {
    kind: 'heading',
    level: 3,
    text: say(excerpt.verdict === 'fail' ? 'explain.heading.failing' : 'explain.heading.undecided'),
  };
  yield { kind: 'paragraph', text: captionOf(duty, excerpt, say) };
  yield { kind: 'code', syntax: 'yaml', text: cuttingText(excerpt, say) };
  for (const { requirement, message } of excerpt.findings)
    yield { kind: 'item', text: say('explain.requirement', { id: requirement, must: message }) };
}

function captionOf(duty: DutyPart, { base, asOf, edit, subject, of }: Excerpt, say: Say): string {
  const args = { base, asOf, subject, of };
  const where = say(of === duty.id ? 'explain.excerpt.of' : 'explain.excerpt.of-another', args);
  if (edit.length === 0) return say('explain.excerpt.as-it-is', { where });
  const edits = edit.map((one) => editWords(one, say)).join(say('report.clause-separator'));
  return say('explain.excerpt.edited', { where, edits });
}

/** An excerpt as YAML, with remarks on what is not there. */
function cuttingText({ records, leftOut, without }: Excerpt, say: Say): string {
  const remarks = [
    ...Object.entries(leftOut).map(([collection, count]) =>
      say('explain.excerpt.left-out', { collection, count }),
    ),
    ...without.map(({ collection, undeclared }) =>
      say(undeclared ? 'explain.excerpt.no-collection' : 'explain.excerpt.no-match', { collection }),
    ),
  ];
  return yamlText(records) + remarks.map((remark) => `# ${remark}\n`).join('');
}
