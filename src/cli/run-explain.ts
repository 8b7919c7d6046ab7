import type { Example } from '../examples/example.ts';
import { type BaseFiles, readBases } from '../examples/read-bases.ts';
import { merged } from '../examples/run-examples.ts';
import type { ExampleUnit } from '../explain/excerpt.ts';
import { dutiesOf, explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { mentionsOf } from '../explain/mentions.ts';
import { standOf } from '../explain/standing.ts';
import { explanationJson, explanationMarkdown, explanationText } from '../explain/told.ts';
import { resolveTopic, type Topic } from '../explain/topic.ts';
import { listed, message } from '../messages/message.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { shippedExamples, shippedJson, toolVersion } from '../platform/shipped-data.ts';
import type { Renderer } from '../report/render-options.ts';
import { settleParameters } from '../rulebook/settle-parameters.ts';
import { type AuditRun, auditInventory } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { EXPLAIN_FORMATS, type ExplainFormat } from './explain-formats.ts';
import { keepUsedFiles, parseOutputs, writeOutputs } from './outputs.ts';
import { readQuotes } from './read-quotes.ts';
import { type Session, say } from './session.ts';
import { shippedParts } from './shipped-parts.ts';
import { UsageError } from './usage-error.ts';

/** The options of `netsec explain` as the command line gives them. */
export interface ExplainOptions {
  readonly inventory?: string;
  readonly asOf?: string;
  readonly config?: string;
  readonly text?: string;
  readonly format: readonly string[];
}

const RENDERERS: Readonly<Record<ExplainFormat, Renderer<Explanation>>> = {
  text: explanationText,
  markdown: explanationMarkdown,
  json: explanationJson,
};

/** The unit whose examples explain the rules. */
const MODEL = 'model-unit';
const MODEL_DAY = '2026-11-01';

/** Explains what was asked about, and how it stands in an inventory, where one is named. */
export async function runExplain(name: string, options: ExplainOptions, session: Session): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, EXPLAIN_FORMATS, session);
  for (const option of ['asOf', 'config'] as const)
    if (options[option] !== undefined && options.inventory === undefined)
      throw new UsageError('cli.needs-option', { option: OPTION_NAMES[option], needed: '--inventory' });
  const shipped = await shippedParts();
  const { rulebook, schema } = shipped;
  const topic = topicOf(name, rulebook, schema, session);
  const asked = dutiesOf(topic, rulebook.duties).map(({ id }) => id);
  const quotes =
    options.text === undefined ? undefined : await readQuotes(options.text, rulebook.papers, session);
  if (options.text !== undefined && !quotes) return EXIT.noVerdict;
  const run =
    options.inventory === undefined ? undefined : await audited(options.inventory, asked, options, session);
  if (options.inventory !== undefined && !run) return EXIT.noVerdict;
  keepUsedFiles(outputs, () => [options.text, ...(run?.usedFiles() ?? [])], session);
  const unit = exampleUnit(schema);
  const parameters = settleParameters(rulebook.parameters, {}).values;
  const telling = {
    rulebook,
    schema,
    parameters: run?.parameters ?? parameters,
    language: session.language,
    // The examples stand by the figures that they were written for.
    ground: { shipped, asOf: unit.asOf, parameters },
    toolVersion: toolVersion(),
    quote: (paper: string, article: number) =>
      quotes?.quotes.find((one) => one.paper === paper && one.article === article)?.paragraphs ?? null,
  };
  const here = run && { shipped, asOf: run.report.asOf, parameters: run.parameters };
  const told = explain({
    asked: name,
    topic,
    unit,
    telling,
    ...(run && here ? { stand: standOf(run, here, unit, new Set(asked)) } : {}),
  });
  const written = await writeOutputs(told, outputs, async (format) => RENDERERS[format], session, { schema });
  return written ? EXIT.ok : EXIT.noVerdict;
}

const OPTION_NAMES = { asOf: '--as-of', config: '--config' } as const;

function topicOf(name: string, rulebook: Rulebook, schema: SchemaIndex, { language }: Session): Topic {
  const resolved = resolveTopic(name, rulebook, schema);
  if (resolved.ok) return resolved.topic;
  if (resolved.nearest.length > 0)
    throw new UsageError('explain.unknown', { name }, listed(language, resolved.nearest));
  const { fields, duties } = mentionsOf(name, rulebook, schema, language);
  const [example] = [...fields, ...duties];
  if (example === undefined) throw new UsageError('explain.unknown', { name });
  const places = [
    ...(fields.length > 0 ? [message(language, 'explain.mentioned.fields', { fields })] : []),
    ...(duties.length > 0 ? [message(language, 'explain.mentioned.duties', { duties })] : []),
  ].join(message(language, 'report.clause-separator'));
  throw new UsageError('explain.mentioned', { name, places, example });
}

async function audited(
  inventory: string,
  asked: readonly string[],
  options: ExplainOptions,
  session: Session,
): Promise<AuditRun | undefined> {
  const { asOf, config } = options;
  // Only what is asked about; whatever a change does besides, its trial audits whole.
  const only = asked.length > 0 ? { only: asked.join(',') } : {};
  const choices = {
    ...only,
    // What it finds is told in the language of the explanation, whatever a configuration says.
    lang: session.language,
    ...(asOf === undefined ? {} : { asOf }),
    ...(config === undefined ? {} : { config }),
  };
  const run = await auditInventory([inventory], choices, session);
  if (!run?.broken) return run;
  say(session, 'cli.rule-broken');
  return undefined;
}

function exampleUnit(schema: SchemaIndex): ExampleUnit {
  const sources = readBases(shippedJson<BaseFiles>('bases'), schema)[MODEL] ?? [];
  return { base: MODEL, asOf: MODEL_DAY, plain: merged(sources), examplesOf: shippedExamples<Example>() };
}
