import type { Example } from '../examples/example.ts';
import { message } from '../messages/message.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { shippedExamples } from '../platform/shipped-data.ts';
import { widthOf } from '../platform/terminal.ts';
import { type Cell, type Column, tableLines, widest } from '../report/table.ts';
import { type Coverage, type CoveredDuty, coverageOf } from '../rulebook/coverage.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadRulebook } from './load-rulebook.ts';
import { print } from './outputs.ts';
import { readText } from './read-text.ts';
import type { Session } from './session.ts';

/** Lists how every duty is decided and what is missing in the rulebook; exit 1 where something is. */
export async function runRulesCoverage(
  file: string | undefined,
  papers: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const { language, streams } = session;
  const text = file === undefined ? undefined : await readText(file, session);
  if (file !== undefined && text === undefined) return EXIT.noVerdict;
  const loaded = await loadRulebook({ papers, session });
  if (!loaded) return EXIT.noVerdict;
  const { rulebook, schema, added } = loaded;
  const examples = [...shippedExamples<Example>()(), ...(added?.examples ?? [])];
  const coverage = coverageOf(rulebook, schema, countByRule(examples), text);
  if (!(await print(lines(coverage, rulebook, schema, language, widthOf(streams)), session)))
    return EXIT.noVerdict;
  return coverage.problems.length > 0 ? EXIT.gaps : EXIT.ok;
}

function countByRule(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of examples) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function* lines(
  coverage: Coverage,
  rulebook: Rulebook,
  schema: SchemaIndex,
  language: Language,
  width: number,
): Generator<string> {
  const rows = articlesOf(coverage.duties, rulebook, language).flatMap(({ heading, duties }) => [
    { heading, paint: (text: string) => text },
    ...duties.map((duty) => row(duty, schema, language)),
  ]);
  const ids = coverage.duties.map(({ duty }) => duty.id);
  for (const line of tableLines(columns(ids, language, width), rows)) yield `${line}\n`;
  yield '\n';
  const { problems, text } = coverage;
  if (problems.length > 0) yield `${message(language, 'coverage.problems', { count: problems.length })}\n`;
  for (const { code, args } of problems) yield `- ${message(language, code, args)}\n`;
  if (text) {
    const { articles, items } = text;
    const args = {
      articles: articles.covered,
      allArticles: articles.all,
      items: items.covered,
      allItems: items.all,
    };
    yield `${message(language, 'coverage.text', args)}\n`;
  }
  yield `${summary(coverage.duties, language)}\n`;
}

/** Ids of further papers are as long as their authors like. */
const WIDEST_ID = 16;

/** Articles in the papers' order, each with its duties. */
function articlesOf(duties: readonly CoveredDuty[], { papers }: Rulebook, language: Language) {
  return papers.flatMap((paper) =>
    paper.chapters.flatMap(({ articles }) =>
      articles.map(({ number, title }) => ({
        heading: `${paper.number} ${number} ${title[language]}`,
        duties: duties.filter(({ duty }) => duty.paper === paper.id && duty.article === number),
      })),
    ),
  );
}

function columns(ids: readonly string[], language: Language, width: number): readonly Column[] {
  const id = widest([message(language, 'coverage.heading.duty'), ...ids], WIDEST_ID);
  const [requirements, examples, gaps] = [5, 5, 8];
  const share = Math.max(12, Math.floor((width - id - requirements - examples - gaps) / 2));
  return [
    { head: message(language, 'coverage.heading.duty'), width: id },
    { head: message(language, 'rules.heading.title'), width: share },
    { head: message(language, 'coverage.heading.by'), width: share },
    { head: message(language, 'coverage.heading.requirements'), width: requirements, align: 'right' },
    { head: message(language, 'coverage.heading.examples'), width: examples, align: 'right' },
  ];
}

function row(covered: CoveredDuty, schema: SchemaIndex, language: Language): readonly Cell[] {
  const { duty, by, requirements, examples } = covered;
  const collections = covered.collections.map((name) => schema[name]?.title[language] ?? name);
  const decided = message(language, `coverage.by.${by}`, { collections });
  const texts = [
    duty.id,
    duty.title[language],
    covered.attestable ? message(language, 'rules.attestable', { what: decided }) : decided,
    by === 'records' ? String(requirements) : '',
    by === 'records' ? String(examples) : '',
  ];
  return texts.map((text) => ({ text }));
}

function summary(duties: readonly CoveredDuty[], language: Language): string {
  const count = (by: CoveredDuty['by']): number => duties.filter((duty) => duty.by === by).length;
  const unwritten = duties.filter(({ by }) => by === 'unwritten').map(({ duty }) => duty.id);
  const articles = [...new Set(unwritten.map((id) => id.split('.', 1)[0] ?? ''))];
  return message(language, 'coverage.summary', {
    duties: duties.length,
    rules: duties.length - unwritten.length,
    records: count('records'),
    rolledUp: count('roll-up'),
    informational: count('informational'),
    unwritten: unwritten.length,
    which: unwritten.length > 0 ? message(language, 'coverage.which', { ids: articles }) : '',
    examples: duties.reduce((sum, { examples }) => sum + examples, 0),
  });
}
