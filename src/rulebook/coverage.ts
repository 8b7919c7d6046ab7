import { ATTESTATIONS } from '../model/attestation.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { Duty, Rule, Rulebook } from '../model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import { WAIVERS } from '../model/waiver.ts';
import { type RegulationText, readRegulationText } from './regulation-text.ts';
import { readsOf } from './rule-reads.ts';

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

/** Something that has to be mended in the rulebook, the schemas or the examples. */
export interface CoverageProblem {
  readonly code:
    | 'coverage.parameter-unread'
    | 'coverage.function-of-one-rule'
    | 'coverage.collection-unread'
    | 'coverage.field-unread'
    | 'coverage.no-examples'
    | 'coverage.same-remedy'
    | 'coverage.article-uncovered'
    | 'coverage.item-uncovered'
    | 'coverage.article-missing-in-text';
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Coverage {
  readonly duties: readonly CoveredDuty[];
  readonly problems: readonly CoverageProblem[];
  /** What a text of the regulation was found to hold, where one was given. */
  readonly text?: { readonly articles: Share; readonly items: Share };
}

interface Share {
  readonly covered: number;
  readonly all: number;
}

/** Read by the engine (`late`, `yearly`, attestations, waivers), not by a rule's expression. */
const READ_BY_THE_ENGINE = ['lookbackDays', 'planGraceEnd', 'attestationMaxDays', 'waiverMaxDays'];
/** Read by the settling, never by a rule. */
const COLLECTIONS_READ_BY_THE_ENGINE: readonly string[] = [ATTESTATIONS, WAIVERS];
/** Read by the engine: the paper that a unit declares to be bound by; what an attestation or a waiver speaks to, and when. */
const FIELDS_READ_BY_THE_ENGINE = [
  'unit.papers',
  'unit.category',
  'unit.region',
  'attestations.rule',
  'attestations.signedOn',
  'attestations.expiresOn',
  'waivers.rule',
  'waivers.requirement',
  'waivers.subject',
  'waivers.subject.collection',
  'waivers.subject.id',
  'waivers.subject.pattern',
  'waivers.owner',
  'waivers.approver',
  'waivers.approvedOn',
  'waivers.expiresOn',
];

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

/** A parameter that no rule reads, unless a duty that still waits for its rule names it. */
function unreadParameters({ rules, parameters, duties, unwritten }: Rulebook): readonly CoverageProblem[] {
  const read = new Set(rules.flatMap((rule) => [...readsOf(rule, true).parameters]));
  const awaited = new Set(
    duties.filter(({ id }) => unwritten.includes(id)).flatMap(({ parameters: named }) => named),
  );
  return parameters
    .filter(({ name }) => !read.has(name) && !awaited.has(name))
    .filter(({ name }) => !READ_BY_THE_ENGINE.includes(name))
    .map(({ name }) => ({ code: 'coverage.parameter-unread', args: { name } }));
}

function functionsOfOneRule({ rules }: Rulebook): readonly CoverageProblem[] {
  return [...RULE_FUNCTIONS.keys()].flatMap((name): CoverageProblem[] => {
    const users = rules.filter((rule) => readsOf(rule, true).functions.has(name)).map(({ id }) => id);
    return users.length > 1 ? [] : [{ code: 'coverage.function-of-one-rule', args: { name, rules: users } }];
  });
}

function unreadFields({ rules }: Rulebook, schema: SchemaIndex): readonly CoverageProblem[] {
  const reads = rules.map((rule) => readsOf(rule, true));
  // Waivers are read by the engine: they change no verdict.
  const collections = new Set([WAIVERS, ...reads.flatMap((one) => [...one.collections])]);
  const fields = reads.flatMap((one) => [...one.fields]);
  const isRead = (path: string): boolean =>
    fields.some((read) => read === path || read.startsWith(`${path}.`) || path.startsWith(`${read}.`));
  return Object.values(schema).flatMap(({ name, fields: declared }): CoverageProblem[] => {
    if (!collections.has(name) && !COLLECTIONS_READ_BY_THE_ENGINE.includes(name))
      return [{ code: 'coverage.collection-unread', args: { collection: name } }];
    return leaves(declared, [name])
      .filter((path) => !isRead(path) && !FIELDS_READ_BY_THE_ENGINE.includes(path))
      .map((field) => ({ code: 'coverage.field-unread', args: { field } }));
  });
}

/** The fields that say something themselves; ids name records, and description is for people. */
function leaves(fields: Readonly<Record<string, FieldSchema>>, above: readonly string[]): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (
      field.descriptive ||
      (field.type === 'free' && !field.fields) ||
      (above.length === 1 && ['id', 'name'].includes(name))
    )
      return [];
    const path = [...above, name];
    const inner = field.fields ?? field.items?.fields;
    return inner ? leaves(inner, path) : [path.join('.')];
  });
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

/** The papers whose parts a text is searched for: the regulation by its articles, the notice by its items. */
function partsOf({ papers, duties }: Rulebook): readonly {
  readonly kind: 'articles' | 'items';
  readonly numbers: readonly number[];
  readonly covered: ReadonlySet<number>;
}[] {
  const own = papers.filter(({ further }) => !further);
  const [regulation, notice] = [own[0], own.at(-1)];
  const of = (kind: 'articles' | 'items', id: string | undefined) => ({
    kind,
    numbers:
      papers
        .find((paper) => paper.id === id)
        ?.chapters.flatMap(({ articles }) => articles.map(({ number }) => number)) ?? [],
    covered: new Set(duties.filter(({ paper }) => paper === id).map(({ article }) => article)),
  });
  return [of('articles', regulation?.id), of('items', notice?.id)];
}

function uncovered(rulebook: Rulebook, found: RegulationText): readonly CoverageProblem[] {
  return partsOf(rulebook).flatMap(({ kind, numbers, covered }): CoverageProblem[] => {
    const inText = found[kind].map(({ number }) => number);
    const code = kind === 'articles' ? 'coverage.article-uncovered' : 'coverage.item-uncovered';
    const bare = found[kind]
      .filter(({ number }) => !covered.has(number))
      .map(({ number, line }): CoverageProblem => ({ code, args: { number, line } }));
    const lost = numbers
      .filter((number) => !inText.includes(number))
      .map(
        (number): CoverageProblem => ({ code: 'coverage.article-missing-in-text', args: { number, kind } }),
      );
    return [...bare, ...lost];
  });
}

function shares(
  rulebook: Rulebook,
  found: RegulationText,
): { readonly articles: Share; readonly items: Share } {
  const [articles, items] = partsOf(rulebook).map(({ kind, numbers, covered }) => ({
    covered: found[kind].filter(({ number }) => covered.has(number)).length,
    all: numbers.length,
  }));
  return { articles: articles!, items: items! };
}
