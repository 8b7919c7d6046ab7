import type { AuthorCode } from '../model/author-fault.ts';
import { paperNamed } from '../model/footing.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { MessageArguments } from '../model/text.ts';
import { isStricter, isWellFormed } from '../rulebook/settle-parameters.ts';
import type { AuthorText, Steps } from './author-text.ts';
import { extFieldsOf } from './ext-fields.ts';
import type { Ground } from './ground.ts';
import type { PaperFiles } from './paper-files.ts';
import type { PaperSource } from './paper-source.ts';

/** Notes a mistake at the place of some steps in a file, or of the key there. */
export type ReportFault = (
  text: AuthorText,
  code: AuthorCode,
  args: MessageArguments,
  steps: Steps,
  part?: 'key',
) => void;

/** What `paper.yaml` says, against the papers, duties, parameters and fields that there are. */
export function holdPaper(
  { paper: { text, value } }: PaperFiles,
  { rulebook, schema }: Ground,
  report: ReportFault,
): void {
  const papers = rulebook.papers.map(({ id }) => id);
  // Units name a paper by either, and of two of one name only the first would be meant.
  for (const key of ['id', 'number'] as const)
    if (paperNamed(value[key], rulebook.papers))
      report(text, 'author.paper-taken', { paper: value[key] }, [key]);
  if (value.forwards !== undefined && !papers.includes(value.forwards))
    report(text, 'author.forwards-unknown', { paper: value.forwards, papers }, ['forwards']);
  holdDuties(text, value, rulebook, report);
  holdParameters(text, value, rulebook, report);
  holdExt(text, value, schema, report);
}

function holdDuties(
  text: AuthorText,
  { duties = [], chapters }: PaperSource,
  rulebook: Rulebook,
  report: ReportFault,
): void {
  const articles = chapters.flatMap((chapter) => chapter.articles.map(({ number }) => number));
  const letters = new Map(rulebook.duties.map(({ id, paper }) => [lettersOf(id), paper]));
  const seen = new Set(rulebook.duties.map(({ id }) => id));
  for (const [at, { id, article }] of duties.entries()) {
    const steps = ['duties', at, 'id'];
    const taken = letters.get(lettersOf(id));
    if (seen.has(id)) report(text, 'author.id-taken', { id }, steps);
    else if (taken !== undefined)
      report(text, 'author.letters-taken', { id, letters: lettersOf(id), paper: taken }, steps);
    if (!articles.includes(article))
      report(text, 'author.no-article', { id, article }, ['duties', at, 'article']);
    seen.add(id);
  }
}

function lettersOf(id: string): string {
  return /^[A-Z]*/.exec(id)?.[0] ?? '';
}

function holdParameters(
  text: AuthorText,
  value: PaperSource,
  { parameters }: Rulebook,
  report: ReportFault,
): void {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  for (const name of Object.keys(value.parameters ?? {}))
    if (known.has(name)) report(text, 'author.parameter-taken', { name }, ['parameters', name], 'key');
  for (const [name, figure] of Object.entries(value.tighten ?? {})) {
    const parameter = known.get(name);
    const steps = ['tighten', name];
    if (!parameter) report(text, 'author.parameter-unknown', { name }, steps, 'key');
    else if (!isWellFormed(parameter.default, figure))
      report(text, 'author.parameter-form', { name, default: parameter.default }, steps);
    else if (!isStricter(parameter, figure, parameter.default))
      report(text, 'author.parameter-loosened', { name, found: figure, default: parameter.default }, steps);
  }
}

function holdExt(
  text: AuthorText,
  { ext = {} }: PaperSource,
  schema: SchemaIndex,
  report: ReportFault,
): void {
  for (const [collection, fields] of Object.entries(ext)) {
    const known = Object.hasOwn(schema, collection) ? schema[collection] : undefined;
    if (!known) {
      report(text, 'author.collection-unknown', { collection }, ['ext', collection], 'key');
      continue;
    }
    const taken = extFieldsOf(known) ?? {};
    for (const [name, { type, values }] of Object.entries(fields)) {
      const steps = ['ext', collection, name];
      if (Object.hasOwn(taken, name)) report(text, 'author.field-taken', { field: name }, steps, 'key');
      if (values && type !== 'string' && type !== 'list')
        report(text, 'author.field-values', { field: name }, [...steps, 'values'], 'key');
    }
  }
}
