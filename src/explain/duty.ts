import { message } from '../messages/message.ts';
import type { Check, Duty, Rule } from '../model/rulebook.ts';
import { rolledUpBy, sinceOf } from '../model/rulebook.ts';
import { buildReport } from '../report/build-report.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import { type ExampleUnit, failingExcerpt, passingExcerpt, type Shown } from './excerpt.ts';
import type {
  CheckPart,
  DutyPart,
  FactPart,
  FailingExcerpt,
  IfMissing,
  ParameterPart,
} from './explanation.ts';
import { fieldAtPath } from './field-path.ts';
import type { Ground } from './ground.ts';
import { withTries } from './left-out.ts';
import { articlePart, bindsOf, dutyTitle, type TellingDuties } from './titles.ts';
import { inGeneral } from './words.ts';

/** What examples are judged with, beside. */
export interface TellingExamples extends TellingDuties {
  readonly ground: Ground;
  readonly toolVersion: string;
}

/** One duty without any example: who is bound, what must hold, and what it leans on. */
export function dutyPart(duty: Duty, telling: TellingDuties): DutyPart {
  const { rulebook, language, parameters } = telling;
  const rule = rulebook.rules.find(({ id }) => id === duty.id);
  const paper = rulebook.papers.find(({ id }) => id === duty.paper);
  return {
    ...dutyTitle(duty, telling),
    article: articlePart(duty.paper, duty.article, telling),
    duty: duty.duty,
    waivable: duty.waivable,
    since: rule ? sinceOf(rule) : '',
    binds: paper ? bindsOf(paper, rulebook.papers, language) : '',
    kind: rule?.kind ?? 'informational',
    states: rule?.kind === 'informational' ? rule.say[language] : null,
    of: rule ? rolledUpBy(rule) : [],
    checks: rule?.checks.map((check) => checkPart(rule, check, telling)) ?? [],
    facts: rule?.kind === 'records' ? factParts(rule, telling) : [],
    parameters: rule ? parameterParts(duty, rule, telling) : [],
    remedy: rule?.remedy
      ? inGeneral(rule.remedy, rule.checks[0], { schema: telling.schema, parameters, language })
      : null,
    assumes: rule?.assumes.map((text) => text[language]) ?? [],
    passing: null,
    failing: null,
    standing: null,
  };
}

/** One duty with an excerpt of a unit that keeps it and one that does not (one requirement of it, if that is asked about). */
export function dutyWithExcerpts(
  duty: Duty,
  unit: ExampleUnit,
  telling: TellingExamples,
  requirement?: string,
): DutyPart {
  const plain = dutyPart(duty, telling);
  const { ground, rulebook } = telling;
  const rule = rulebook.rules.find(({ id }) => id === duty.id);
  if (!rule || rule.kind === 'informational') return plain;
  const failing = failingExcerpt(rule, unit, ground, requirement);
  const passing = passingExcerpt(rule, unit, ground, failing?.excerpt.subject);
  return {
    ...plain,
    facts: passing ? withTries(plain.facts, rule, passing.excerpt, unit, ground) : plain.facts,
    passing: passing?.excerpt ?? null,
    failing: failing ? withFindings(failing, telling) : null,
  };
}

function checkPart(rule: Rule, check: Check, telling: TellingDuties): CheckPart {
  const { schema, language } = telling;
  return {
    collection: check.collection,
    title: schema[check.collection]?.title[language] ?? check.collection,
    empty: rule.empty,
    exceptions: check.applies.map(({ say, source }) =>
      say ? inGeneral(say, check, telling) : message(language, 'explain.condition', { source }),
    ),
    requires: check.requires.map((requirement) => ({
      id: requirement.id,
      kind: requirement.kind,
      must: inGeneral(requirement.must, check, telling),
      remedy:
        requirement.remedy && requirement.remedy.zh !== rule.remedy?.zh
          ? inGeneral(requirement.remedy, check, telling)
          : null,
      attestable: requirement.attestable ?? false,
      mayBePending:
        requirement.kind === 'yearly' || requirement.kind === 'interval' || requirement.pending !== undefined,
    })),
  };
}

/** Collections whose records are looked for, and all fields that decide, in the order of the schemas. */
function factParts(rule: Rule, telling: TellingDuties): readonly FactPart[] {
  const { schema, language } = telling;
  const reads = readsOf(rule);
  const looked = new Map(
    rule.checks.flatMap(({ lookups }) =>
      lookups.map((lookup) => [lookup.from, lookup.kind === 'duplicates' ? null : lookup.absent] as const),
    ),
  );
  const order = Object.keys(schema);
  const rank = (path: string): number => order.indexOf(path.split('.', 1)[0] ?? '');
  const names = [...new Set([...looked.keys(), ...reads.fields])].filter((name) => !name.endsWith('.id'));
  return names
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .flatMap((name): readonly FactPart[] => {
      const collection = schema[name];
      if (collection) {
        const noMatch = looked.get(name) ?? null;
        return [
          { field: name, title: collection.title[language], ifMissing: 'undeclared', noMatch, tried: null },
        ];
      }
      const field = fieldAtPath(schema, name);
      if (!field) return [];
      return [
        {
          field: name,
          title: field.title[language],
          ifMissing: ifMissing(field),
          noMatch: null,
          tried: null,
        },
      ];
    });
}

/** What it means, by the schemas, that a field is left out. */
export function ifMissing(field: {
  readonly always: boolean;
  readonly absence?: 'meaningful';
  readonly descriptive?: boolean;
}): IfMissing {
  if (field.always) return 'refused';
  if (field.descriptive) return 'nothing';
  return field.absence === 'meaningful' ? 'means-something' : 'undeclared';
}

function parameterParts(
  duty: Duty,
  rule: Rule,
  { rulebook, language, parameters }: TellingDuties,
): readonly ParameterPart[] {
  const read = readsOf(rule, 'words').parameters;
  return rulebook.parameters
    .filter(({ name }) => read.has(name) || duty.parameters.includes(name))
    .map(({ name, default: standard, source, stricter, loosen }) => {
      const held = parameters.find((one) => one.name === name);
      return {
        name,
        value: held?.value ?? standard,
        default: standard,
        effect: held?.effect ?? 'default',
        source: source[language],
        stricter,
        loosen,
      };
    });
}

/** What a report would say of the excerpt. */
function withFindings(
  { excerpt, index, footing, outcomes }: Shown,
  telling: TellingExamples,
): FailingExcerpt {
  const { ground, language, toolVersion } = telling;
  const report = buildReport({
    ...ground.shipped,
    index,
    outcomes,
    footing,
    asOf: excerpt.asOf,
    asOfSource: 'argument',
    parameters: ground.parameters,
    language,
    toolVersion,
    only: [excerpt.of],
  });
  const findings = [...report.results]
    .filter(({ rule, subject }) => rule === excerpt.of && isNamed(subject, excerpt.subject))
    .flatMap(({ gaps }) => gaps.filter(({ verdict }) => verdict === 'fail' || verdict === 'undeclared'))
    .map(({ requirement, verdict, message: text, expected }) => ({
      requirement,
      verdict,
      message: text,
      expected,
    }));
  return { ...excerpt, findings };
}

function isNamed(
  { collection, id }: { readonly collection: string; readonly id: string },
  name: string,
): boolean {
  return name === (collection === 'unit' ? 'unit' : `${collection}/${id}`);
}
