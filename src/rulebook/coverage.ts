import type { Duty, Rule, Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { CoverageProblem } from './coverage-problem.ts';
import { readRegulationText } from './regulation-text.ts';
import { type Share, shares, uncovered } from './text-coverage.ts';
import { functionsOfOneRule, unreadFields, unreadParameters } from './unread.ts';

/** One duty and how it is decided. */
export interface CoveredDuty {
  readonly duty: Duty;
  readonly by: Rule['kind'] | 'unwritten';
  readonly collections: readonly string[];
  readonly requirements: number;
  /** Whether an attestation may decide some of it. */
  readonly attestable: boolean;
  readonly examples: number;
}

export interface Coverage {
  readonly duties: readonly CoveredDuty[];
  readonly problems: readonly CoverageProblem[];
  /** What a text of the regulation was found to hold, where one was given. */
  readonly text?: { readonly articles: Share; readonly items: Share };
}

/** How the rulebook covers the register (and a text of the regulation), and what is missing or superfluous in it. */
export function coverageOf(
  rulebook: Rulebook,
  schema: SchemaIndex,
  examplesOf: ReadonlyMap<string, number>,
  text?: string,
): Coverage {
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const duties = rulebook.duties.map((duty) => coveredDuty(duty, rules.get(duty.id), examplesOf));
  const found = text === undefined ? undefined : readRegulationText(text);
  return {
    duties,
    problems: [
      ...unreadParameters(rulebook),
      ...functionsOfOneRule(rulebook),
      ...unreadFields(rulebook, schema),
      ...withoutExamples(rulebook, examplesOf),
      ...sameRemedies(rulebook),
      ...(found ? uncovered(rulebook, found) : []),
    ],
    ...(found ? { text: shares(rulebook, found) } : {}),
  };
}

function coveredDuty(
  duty: Duty,
  rule: Rule | undefined,
  examplesOf: ReadonlyMap<string, number>,
): CoveredDuty {
  return {
    duty,
    by: rule?.kind ?? 'unwritten',
    collections: rule?.checks.map(({ collection }) => collection) ?? [],
    requirements: rule?.checks[0]?.requires.length ?? 0,
    attestable: rule?.checks[0]?.requires.some(({ attestable }) => attestable) ?? false,
    examples: examplesOf.get(duty.id) ?? 0,
  };
}

function withoutExamples(
  { rules }: Rulebook,
  examplesOf: ReadonlyMap<string, number>,
): readonly CoverageProblem[] {
  return rules
    .filter(({ id, kind }) => kind === 'records' && !examplesOf.has(id))
    .map(({ id }) => ({ code: 'coverage.no-examples', args: { rule: id } }));
}

function sameRemedies({ rules }: Rulebook): readonly CoverageProblem[] {
  const byText = new Map<string, string[]>();
  for (const { id, remedy } of rules)
    if (remedy) byText.set(remedy.zh, [...(byText.get(remedy.zh) ?? []), id]);
  return [...byText.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => ({ code: 'coverage.same-remedy', args: { rules: ids } }));
}
