import { message } from '../messages/message.ts';
import type { Duty, Rule, Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import type { Renderer } from '../report/render-options.ts';
import { type Cell, type Column, tableLines, widest } from '../report/table.ts';
import { settleParameters } from '../rulebook/settle-parameters.ts';
import { chosenDuties } from './chosen-duties.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadRulebook } from './load-rulebook.ts';
import { keepUsedFiles, parseOutputs, writeOutputs } from './outputs.ts';
import { RULES_FORMATS, type RulesFormat } from './rules-formats.ts';
import type { Session } from './session.ts';
import { paperFiles } from './used-files.ts';

/** What is listed: some duties of a rulebook. */
interface Listed {
  readonly duties: readonly Duty[];
  readonly rulebook: Rulebook;
  readonly schema: SchemaIndex;
}

/**
 * Lists every duty asked for, all where none is, and what decides it; or writes the reference, with a page a chapter. Throws
 * a UsageError for an id that nothing has.
 */
export async function runRulesList(
  ids: readonly string[],
  papers: readonly string[],
  formats: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(formats, RULES_FORMATS, session);
  const loaded = await loadRulebook({ papers, session });
  if (!loaded) return EXIT.noVerdict;
  keepUsedFiles(outputs, () => paperFiles(papers, session.streams), session);
  const { rulebook, schema } = loaded;
  const chosen = chosenDuties(ids, rulebook);
  const duties = rulebook.duties.filter(({ id }) => chosen.has(id));
  const written = await writeOutputs({ duties, rulebook, schema }, outputs, rendererOf, session, { schema });
  return written ? EXIT.ok : EXIT.noVerdict;
}

async function rendererOf(format: RulesFormat): Promise<Renderer<Listed>> {
  if (format === 'text') return (listed, { language, width }) => listing(listed, language, width);
  const { ruleReference } = await import('../explain/reference.ts');
  return ({ duties, rulebook, schema }, { language }) => {
    const parameters = settleParameters(rulebook.parameters, {}).values;
    return ruleReference(duties, { rulebook, schema, parameters, language, quote: () => null });
  };
}

function* listing(
  { duties, rulebook, schema }: Listed,
  language: Language,
  width: number,
): Generator<string> {
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const rows = duties.map((duty) => row(duty, rules.get(duty.id), schema, language));
  for (const line of tableLines(columns(duties, language, width), rows)) yield `${line}\n`;
  const written = duties.filter(({ id }) => rules.has(id)).length;
  const counts = { duties: duties.length, rules: written, unwritten: duties.length - written };
  yield `${message(language, 'rules.total', counts)}\n`;
}

/** Ids of further papers are as long as their authors like. */
const WIDEST_ID = 16;

/** The id and the severity are narrow; the other columns share what is left. */
function columns(duties: readonly Duty[], language: Language, width: number): readonly Column[] {
  const duty = widest([message(language, 'rules.heading.duty'), ...duties.map(({ id }) => id)], WIDEST_ID);
  const severity = widest([message(language, 'rules.heading.severity')], WIDEST_ID);
  const gaps = 8;
  const share = Math.max(8, Math.floor((width - duty - severity - gaps) / 3));
  return [
    { head: message(language, 'rules.heading.duty'), width: duty },
    { head: message(language, 'rules.heading.severity'), width: severity },
    { head: message(language, 'rules.heading.title'), width: share },
    { head: message(language, 'rules.heading.subjects'), width: share },
    { head: message(language, 'rules.heading.requirements'), width: share },
  ];
}

function row(duty: Duty, rule: Rule | undefined, schema: SchemaIndex, language: Language): readonly Cell[] {
  const subjects =
    rule?.checks.map(({ collection }) => schema[collection]?.title[language] ?? collection) ?? [];
  const requirements = rule ? howDecided(rule, language) : [message(language, 'rules.no-rule')];
  const texts = [
    duty.id,
    message(language, `severity.${duty.severity}`),
    duty.title[language],
    subjects.join(' '),
    requirements.join(' '),
  ];
  return texts.map((text) => ({ text }));
}

/** What a rule demands; of one that judges no records, what it does instead. */
function howDecided(rule: Rule, language: Language): readonly string[] {
  if (rule.kind === 'informational') return [message(language, 'rules.informational')];
  if (rule.kind === 'roll-up') return [message(language, 'rules.roll-up', { ids: rule.of })];
  const [check] = rule.checks;
  return (check?.requires ?? []).map(({ id, attestable }) =>
    attestable ? message(language, 'rules.attestable', { what: id }) : id,
  );
}
