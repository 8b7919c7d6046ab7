import type { Example } from '../examples/example.ts';
import type { AuthorFault } from '../model/author-fault.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { Paper } from '../model/paper.ts';
import type { Duty, Parameter, Rule, Rulebook } from '../model/rulebook.ts';
import { checkRule } from '../rulebook/check-rule.ts';
import { RuleFault } from '../rulebook/rule-fault.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import type { RuleSource } from '../rulebook/rule-source.ts';
import type { AuthorText } from './author-text.ts';
import { withExtFields } from './ext-fields.ts';
import type { Ground } from './ground.ts';
import { holdPaper, type ReportFault } from './hold-paper.ts';
import type { PaperFiles } from './paper-files.ts';
import type { DutySource, PaperSource } from './paper-source.ts';
import { placeOfFault } from './rule-place.ts';

/** A rulebook and schemas with one paper added. */
export interface CheckedPaper extends Ground {
  readonly rules: readonly string[];
  readonly examples: readonly Example[];
}

const AS_OF = '2026-11-01';
const MODEL_UNIT = 'model-unit';

/** Holds a paper against what is there already and checks every rule of it. `begin` is told of each before that. */
export function checkPaper(
  files: PaperFiles,
  ground: Ground,
  begin: (rule: string) => void,
): CheckedPaper | { readonly faults: readonly AuthorFault[] } {
  const faults: AuthorFault[] = [];
  const report: ReportFault = (text, code, args, steps, part) =>
    faults.push({ code, args, location: text.place(steps, part ?? 'value') });
  holdPaper(files, ground, report);
  const schema = withExtFields(ground.schema, files.paper.value.ext ?? {});
  const parameters = [...ground.rulebook.parameters, ...ownParameters(files.paper.value)];
  const rules = checkRules(files, { rulebook: ground.rulebook, schema }, parameters, {
    faults,
    report,
    begin,
  });
  const examples = ownExamples(files, report);
  if (faults.length > 0) return { faults: inOrder(faults) };
  const { value } = files.paper;
  return {
    schema,
    rules: rules.map(({ id }) => id),
    examples,
    rulebook: {
      ...ground.rulebook,
      papers: [...ground.rulebook.papers, paperOf(value)],
      duties: [...ground.rulebook.duties, ...dutiesOf(value, rules)],
      rules: [...ground.rulebook.rules, ...rules],
      parameters,
    },
  };
}

function paperOf({
  id,
  number,
  issuer,
  title,
  inForce,
  forwards,
  binds,
  chapters,
  ...more
}: PaperSource): Paper {
  return {
    id,
    number,
    issuer,
    title,
    binds,
    chapters,
    ...(inForce === undefined ? {} : { inForce }),
    ...(forwards === undefined ? {} : { forwards }),
    further: { addressed: more.addressed ?? [], tighten: more.tighten ?? {} },
  };
}

function ownParameters({ parameters = {} }: PaperSource): readonly Parameter[] {
  return Object.entries(parameters).map(([name, rest]) => ({ name, ...rest }));
}

function dutyOf({ id, article, duty = 'shall', severity, waivable = true }: DutySource, paper: string): Duty {
  return { id, paper, article, duty, severity, waivable, title: { zh: id, en: id }, parameters: [] };
}

/** The duties in the order of their articles; each has its rule's title and the parameters that its rule reads. */
function dutiesOf({ id, duties = [] }: PaperSource, rules: readonly Rule[]): readonly Duty[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return duties
    .map((source) => {
      const rule = byId.get(source.id)!;
      return {
        ...dutyOf(source, id),
        title: rule.title,
        parameters: [...readsOf(rule, 'words').parameters].sort(),
      };
    })
    .sort((one, other) => one.article - other.article);
}

interface Checking {
  readonly faults: AuthorFault[];
  readonly report: ReportFault;
  readonly begin: (rule: string) => void;
}

/** Every rule, checked, in the order of the duties; what a rule has no duty for, or a duty no rule, is a fault. */
function checkRules(
  files: PaperFiles,
  { rulebook, schema }: Ground,
  parameters: readonly Parameter[],
  { faults, report, begin }: Checking,
): readonly Rule[] {
  const { paper } = files;
  const duties = new Map((paper.value.duties ?? []).map((duty) => [duty.id, duty]));
  const conditions = new Map(
    files.conditions.flatMap(({ value }) => value.map((one) => [one.id, one] as const)),
  );
  const conditionTexts = files.conditions.map(({ text }) => text);
  const rules = new Map<string, Rule>();
  const written = new Set<string>();
  for (const { text, value, article } of files.rules) {
    for (const [at, rule] of value.entries()) {
      begin(rule.id);
      const duty = duties.get(rule.id);
      if (!duty) {
        const taken = rulebook.duties.some(({ id }) => id === rule.id);
        report(text, taken ? 'author.id-taken' : 'author.no-duty', { id: rule.id }, [at, 'id']);
        continue;
      }
      if (written.has(rule.id)) report(text, 'author.id-taken', { id: rule.id }, [at, 'id']);
      if (duty.article !== article)
        report(text, 'author.wrong-file', { id: rule.id, article: duty.article }, [at, 'id']);
      written.add(rule.id);
      holdNames(text, rule, at, report);
      try {
        const around = { schema, conditions, parameters, duty: dutyOf(duty, paper.value.id) };
        rules.set(rule.id, checkRule(rule, around));
      } catch (error) {
        if (!(error instanceof RuleFault)) throw error;
        const location = placeOfFault(text, [at], error, conditionTexts);
        faults.push({ code: 'author.rule', args: { id: rule.id }, location, rule: error.detail });
      }
    }
  }
  for (const { text, value } of files.rules) holdRollUps(text, value, rulebook, rules, report);
  for (const [at, { id }] of (paper.value.duties ?? []).entries())
    if (!written.has(id)) report(paper.text, 'author.no-rule', { id }, ['duties', at, 'id']);
  return [...duties.keys()].flatMap((id) => rules.get(id) ?? []);
}

/** A variable that is named like a function would be read as one. */
function holdNames(text: AuthorText, rule: RuleSource, at: number, report: ReportFault): void {
  for (const key of ['let', 'values'] as const)
    for (const name of Object.keys(rule[key] ?? {}))
      if (RULE_FUNCTIONS.has(name) || ['known', 'size', 'all', 'exists', 'filter'].includes(name))
        report(text, 'author.function-name', { id: rule.id, name }, [at, key, name], 'key');
}

function holdRollUps(
  text: AuthorText,
  sources: readonly RuleSource[],
  rulebook: Rulebook,
  own: ReadonlyMap<string, Rule>,
  report: ReportFault,
): void {
  for (const [at, { id, rollUp = [] }] of sources.entries())
    for (const [position, part] of rollUp.entries()) {
      const rule = own.get(part) ?? rulebook.rules.find((one) => one.id === part);
      if (rule?.kind !== 'records') report(text, 'author.roll-up', { id, part }, [at, 'rollUp', position]);
    }
}

function ownExamples(files: PaperFiles, report: ReportFault): readonly Example[] {
  const base = files.unit.length > 0 ? files.paper.value.id : MODEL_UNIT;
  const rules = new Set(files.rules.flatMap(({ value }) => value.map(({ id }) => id)));
  const seen = new Set<string>();
  return files.examples.flatMap(({ text, value }) =>
    value.map((example, at) => {
      const name = `${example.rule} ${example.name}`;
      if (!rules.has(example.rule)) report(text, 'author.example-rule', { id: example.rule }, [at, 'rule']);
      if (seen.has(name))
        report(text, 'author.example-twice', { id: example.rule, name: example.name }, [at, 'name']);
      seen.add(name);
      return { base, asOf: AS_OF, ...example };
    }),
  );
}

/** File by file as they were come upon, and in each by their places. */
function inOrder(faults: readonly AuthorFault[]): readonly AuthorFault[] {
  const files = [...new Set(faults.map(({ location }) => location.file))];
  return faults.toSorted(
    ({ location: one }, { location: other }) =>
      files.indexOf(one.file) - files.indexOf(other.file) ||
      one.line - other.line ||
      one.column - other.column,
  );
}
