import type { Example, SubjectVerdict } from '../examples/example.ts';
import { type BaseFiles, readBases } from '../examples/read-bases.ts';
import { createExampleRunner, type ExampleResult } from '../examples/run-examples.ts';
import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';
import { shippedExamples, shippedJson } from '../platform/shipped-data.ts';
import { chosenDuties } from './chosen-duties.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadRulebook } from './load-rulebook.ts';
import { print } from './outputs.ts';
import type { Session } from './session.ts';
import { tellMutation } from './tell-mutation.ts';
import { UsageError } from './usage-error.ts';

/** The options of `netsec rules test` as the command line gives them. */
export interface TestOptions {
  readonly rules?: readonly string[];
  readonly mutate?: boolean;
}

/**
 * Runs the examples of the rules asked for, and says which of them come out otherwise. With papers of one's own and no
 * ids those of the papers are run. Throws a UsageError for an id that nothing has.
 */
export async function runRulesTest(
  ids: readonly string[],
  { rules: papers = [], mutate = false }: TestOptions,
  session: Session,
): Promise<ExitCode> {
  const { language } = session;
  if (mutate && papers.length === 0) throw new UsageError('rules.mutate.own-only');
  const loaded = await loadRulebook({ papers, session });
  if (!loaded) return EXIT.noVerdict;
  const { added } = loaded;
  const bases = readBases({ ...shippedJson<BaseFiles>('bases'), ...added?.bases }, loaded.schema);
  const run = createExampleRunner(bases, loaded, 'own rule');
  const asked = chosenDuties(ids, loaded.rulebook);
  const shipped = added && ids.length === 0 ? [] : shippedExamples<Example>()(asked);
  const chosen = [...shipped, ...(added?.examples ?? []).filter(({ rule }) => asked.has(rule))];
  let failed = 0;
  for (const example of chosen) {
    const result = run(example);
    if (!result.broken && !result.differs) continue;
    failed += 1;
    if (!(await print(failureLines(result, language), session))) return EXIT.noVerdict;
  }
  const summary =
    chosen.length === 0
      ? message(language, 'rules.test.none')
      : message(language, 'rules.test.summary', { count: chosen.length, failed });
  if (!(await print([`${summary}\n`], session))) return EXIT.noVerdict;
  if (failed > 0 || chosen.length === 0) return EXIT.gaps;
  if (!added || !mutate) return EXIT.ok;
  const tried = added.mutate(added.rules.filter((id) => asked.has(id)));
  const told = tellMutation(tried, language);
  if (!(await print(told.lines, session))) return EXIT.noVerdict;
  return told.enough ? EXIT.ok : EXIT.gaps;
}

function failureLines({ example, broken, differs }: ExampleResult, language: Language): readonly string[] {
  const { rule, name } = example;
  if (broken !== undefined)
    return [`${message(language, 'rules.test.broken', { rule, name, fault: broken })}\n`];
  const subjects = new Set([...Object.keys(differs?.expected ?? {}), ...Object.keys(differs?.found ?? {})]);
  const line = (
    code: 'rules.test.expected' | 'rules.test.found',
    subject: string,
    verdict: SubjectVerdict | undefined,
  ): string => `${message(language, code, { subject, verdict: inWords(verdict, language) })}\n`;
  return [
    `${message(language, 'rules.test.differs', { rule, name })}\n`,
    ...[...subjects].flatMap((subject) => [
      line('rules.test.expected', subject, differs?.expected[subject]),
      line('rules.test.found', subject, differs?.found[subject]),
    ]),
  ];
}

function inWords(verdict: SubjectVerdict | undefined, language: Language): string {
  if (!verdict) return message(language, 'rules.test.unchanged');
  return Object.entries(verdict)
    .map(([name, ids]) => (ids.length > 0 ? `${name} (${ids.join(', ')})` : name))
    .join(', ');
}
