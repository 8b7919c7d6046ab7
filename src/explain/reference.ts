import type { Paper } from '../model/paper.ts';
import type { Duty } from '../model/rulebook.ts';
import { type Block, blocksMarkdown } from './blocks.ts';
import { dutyPart } from './duty.ts';
import { articlePart, bindsOf, type TellingDuties } from './titles.ts';
import { labelled, referenceBlocks, type Say, sayIn } from './told-duty.ts';

/** The rules as Markdown to be handed out: for each paper its chapters, each a page, with every duty asked for. */
export function* ruleReference(duties: readonly Duty[], telling: TellingDuties): Generator<string> {
  const { language, rulebook } = telling;
  const { papers } = rulebook;
  const wanted = papers.filter(
    ({ id, chapters }) => chapters.length > 0 && duties.some(({ paper }) => paper === id),
  );
  let between = '';
  for (const paper of wanted) {
    for (const page of pagesOf(paper, duties, telling)) {
      yield between;
      yield* blocksMarkdown(page, language);
      between = '\n---\n\n';
    }
  }
}

function* pagesOf(
  paper: Paper,
  duties: readonly Duty[],
  telling: TellingDuties,
): Generator<readonly Block[]> {
  const say = sayIn(telling.language);
  let head = headOf(paper, telling, say);
  for (const { title, articles } of paper.chapters) {
    const numbers = new Set(articles.map(({ number }) => number));
    const own = duties.filter(({ paper: id, article }) => id === paper.id && numbers.has(article));
    if (own.length === 0) continue;
    const chapter = say('reference.chapter', { title: title[telling.language], count: own.length });
    yield [...head, { kind: 'heading', level: 2, text: chapter }, ...articlesOf(paper, own, telling, say)];
    head = [];
  }
}

function headOf(paper: Paper, telling: TellingDuties, say: Say): readonly Block[] {
  const { language, rulebook } = telling;
  const { papers, version } = rulebook;
  const { number, title, inForce } = paper;
  return [
    { kind: 'heading', level: 1, text: say('reference.heading', { number, title: title[language] }) },
    { kind: 'paragraph', text: say('reference.intro', { version }) },
    { kind: 'item', text: labelled(say, 'explain.label.issuer', paper.issuer) },
    { kind: 'item', text: labelled(say, 'explain.label.in-force', inForce ?? say('explain.date-unknown')) },
    { kind: 'item', text: labelled(say, 'explain.label.binds', bindsOf(paper, papers, language)) },
  ];
}

function* articlesOf(
  paper: Paper,
  duties: readonly Duty[],
  telling: TellingDuties,
  say: Say,
): Generator<Block> {
  let before: number | undefined;
  for (const duty of duties) {
    if (duty.article !== before) {
      const { label, title } = articlePart(paper.id, duty.article, telling);
      yield { kind: 'heading', level: 3, text: say('reference.article', { label, title }) };
    }
    before = duty.article;
    yield* referenceBlocks(dutyPart(duty, telling), say);
  }
}
