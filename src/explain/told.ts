import type { Edit } from '../examples/example.ts';
import type { Language } from '../model/text.ts';
import { recordText } from '../report/labels.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { safeJson } from '../report/safe-text.ts';
import { type Block, blocksMarkdown, blocksText, type Tone } from './blocks.ts';
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
  PatchPart,
  StandingGap,
  StandingPart,
} from './explanation.ts';
import { dutyBlocks, factsBlocks, labelled, type Say, sayIn, verdictCode } from './told-duty.ts';
import { yamlText } from './yaml-text.ts';

/** An explanation on a terminal. */
export function explanationText(told: Explanation, { width, paint }: RenderOptions): Iterable<string> {
  return blocksText(blocksOf(told), width, paint);
}

export function explanationMarkdown(told: Explanation): Iterable<string> {
  return blocksMarkdown(blocksOf(told), told.language);
}

export function* explanationJson(told: Explanation): Generator<string> {
  yield safeJson(`${JSON.stringify(told, null, 2)}\n`);
}

function* blocksOf(told: Explanation): Generator<Block> {
  const { topic, language, paper, article, collection, field, duties, concerned } = told;
  const say = sayIn(language);
  if (topic.kind === 'paper' && paper) yield* paperBlocks(paper, concerned, say);
  if (article && paper) yield* articleBlocks(article, paper, topic.kind === 'article' ? duties : [], say);
  if (collection) yield* collectionBlocks(collection, say);
  if (field) yield* fieldBlocks(field, say);
  if (collection || field) yield* concernedBlocks(concerned, say);
  for (const duty of duties) {
    yield* dutyBlocks(duty, 2, language);
    yield* factsBlocks(duty, 2, language);
    if (duty.passing) yield* passingBlocks(duty, duty.passing, say);
    if (duty.failing) yield* failingBlocks(duty, duty.failing, say);
    if (duty.standing) yield* standingBlocks(duty.standing, told, say);
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
  if (paper.forwards !== null)
    yield { kind: 'item', text: labelled(say, 'explain.label.forwards', paper.forwards) };
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
  const { path, title, description, values, refs, example, ifMissing } = field;
  yield { kind: 'heading', level: 1, text: say('field.titled', { title, path }) };
  yield { kind: 'paragraph', text: description };
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

function* concernedBlocks(concerned: readonly DutyTitle[], say: Say): Generator<Block> {
  yield { kind: 'heading', level: 2, text: say('explain.heading.concerned', { count: concerned.length }) };
  if (concerned.length === 0) yield { kind: 'paragraph', text: say('explain.concerned.none') };
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

/** An edit in a sentence; a value that is long is shown in the excerpt. */
export function editWords(edit: Edit, say: Say): string {
  if ('add' in edit) return say('explain.edit.add', { collection: edit.add, id: String(edit.record.id) });
  if ('remove' in edit) return say('explain.edit.remove', { place: edit.remove });
  const value = JSON.stringify(edit.to);
  return value.length <= LONGEST_VALUE
    ? say('explain.edit.set', { place: edit.set, value: typeof edit.to === 'string' ? edit.to : value })
    : say('explain.edit.set-anew', { place: edit.set });
}

const LONGEST_VALUE = 60;

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

function* standingBlocks(standing: StandingPart, told: Explanation, say: Say): Generator<Block> {
  const { verdict, passed, reason, gaps, more } = standing;
  const { inventory, language } = told;
  const args = { unit: inventory?.unit.name ?? '', asOf: inventory?.asOf ?? '' };
  yield { kind: 'heading', level: 3, text: say('explain.heading.standing', args) };
  const open = gaps.filter(({ verdict: one }) => one === 'fail' || one === 'undeclared');
  const counts = {
    verdict: say(verdictCode(verdict)),
    passed,
    gaps: open.length + more,
    pending: gaps.length - open.length,
  };
  yield { kind: 'paragraph', text: say('explain.standing', counts), tone: TONES[verdict] ?? 'warn' };
  if (reason !== null)
    yield { kind: 'paragraph', text: say('report.labelled', { label: say('label.reason'), value: reason }) };
  for (const gap of gaps) yield* gapBlocks(gap, language, say);
  if (more > 0) yield { kind: 'paragraph', text: say('explain.more-gaps', { count: more }) };
}

const TONES: Readonly<Record<string, Tone>> = {
  pass: 'good',
  fail: 'bad',
  error: 'bad',
  'not-applicable': 'dim',
  informational: 'dim',
};

function* gapBlocks(gap: StandingGap, language: Language, say: Say): Generator<Block> {
  const { offender, withheld, requirement, verdict, message, remedy, location, patch, code } = gap;
  const record = recordText(language, offender, withheld);
  const place = `${location.file}:${location.line}:${location.column}`;
  const args = { verdict: say(verdictCode(verdict)), record, requirement, place };
  yield { kind: 'heading', level: 4, text: say('explain.gap', args) };
  yield { kind: 'item', text: labelled(say, 'label.finding', message) };
  if (remedy !== null) yield { kind: 'item', text: labelled(say, 'label.remedy', remedy) };
  if (patch) yield* patchBlocks(patch, say);
  else if (verdict === 'fail' || verdict === 'undeclared')
    yield {
      kind: 'paragraph',
      text: say(code === 'requirement.late' ? 'explain.no-patch.late' : 'explain.no-patch'),
    };
}

function* patchBlocks({ edit, diff, yaml, remarks }: PatchPart, say: Say): Generator<Block> {
  yield { kind: 'paragraph', text: say('explain.patch') };
  for (const remark of remarks) yield { kind: 'item', text: say(`explain.patch.${remark}`) };
  if (diff) {
    const text = diff.map(({ file, lines }) => `--- ${file}\n+++ ${file}\n${lines}`).join('');
    yield { kind: 'code', syntax: 'diff', text };
    return;
  }
  for (const one of edit) yield { kind: 'item', text: editWords(one, say) };
  if (yaml !== '') yield { kind: 'code', syntax: 'yaml', text: yaml };
}
