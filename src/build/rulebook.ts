import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import type { Example } from '../examples/example.ts';
import type { BaseFiles } from '../examples/read-bases.ts';
import { ruleFaultText } from '../messages/rule-fault-text.ts';
import type { CalendarTable } from '../model/calendar.ts';
import { packRulebook } from '../model/packed-rulebook.ts';
import type { Paper } from '../model/paper.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { expandTerms, type TermSource } from '../rulebook/expand-terms.ts';
import { type RegisterSource, type RulebookSource, readRulebook } from '../rulebook/read-rulebook.ts';
import type { NamedConditionSource, RuleSource } from '../rulebook/rule-source.ts';
import { jsonInAscii } from './ascii.ts';
import { holdDistinct } from './distinct-examples.ts';
import * as formats from './formats.ts';

/** The order in which the papers build on each other, oldest first. */
const PAPERS = ['mem-2019-502', 'henan-2019-95', 'xuchang-2019-46'];
const DATA = 'dist/data';

/** Checks `rules/` against the schemas and writes `rulebook.json`, `bases.json` and `examples.jsonl`. Throws with every fault. */
export async function buildRulebook(): Promise<void> {
  const schema: SchemaIndex = JSON.parse(readFileSync(`${DATA}/schema-index.json`, 'utf8'));
  const rulebook = checkedRulebook(rulebookSource(), schema);
  mkdirSync(DATA, { recursive: true });
  writeFileSync(`${DATA}/rulebook.json`, jsonInAscii(packRulebook(rulebook)));
  writeFileSync(`${DATA}/bases.json`, jsonInAscii(bases()));
  writeFileSync(`${DATA}/examples.jsonl`, examplesByRule().map(jsonInAscii).join('\n'));
}

/** The rulebook. Throws with everything that is wrong with it. */
export function checkedRulebook(source: RulebookSource, schema: SchemaIndex): Rulebook {
  const read = readRulebook(source, schema);
  if ('rulebook' in read) return read.rulebook;
  const words = read.faults.map((fault) => (typeof fault === 'string' ? fault : ruleFaultText('en', fault)));
  throw new Error(`rules/ has ${words.length} faults:\n${words.join('\n')}`);
}

/** Everything in `rules/` that decides a verdict. */
export function rulebookSource(): RulebookSource {
  const shape = shapeChecker();
  const ruleFiles = filesIn('rules', /^article-\d+\.yaml$/);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const written = ruleFiles.flatMap((file) =>
    shape<RuleSource[]>('rule', file).map((rule) => ({ file, rule })),
  );
  const conditions = filesIn('rules', /^conditions\.yaml$/).flatMap((file) =>
    shape<NamedConditionSource[]>('conditions', file),
  );
  return {
    version,
    digest: digestOf(filesIn('rules', /^(?!survivors)[\w-]+\.yaml$/)),
    papers: PAPERS.map((id) => shape<Paper>('paper', `rules/${id}/paper.yaml`)),
    register: shape<RegisterSource>('register', 'rules/register.yaml'),
    calendar: shape<CalendarTable>('calendar', 'rules/calendar.yaml'),
    unwritten: [],
    ...withoutTerms({ conditions, rules: written }, shape),
  };
}

type Written = Pick<RulebookSource, 'conditions' | 'rules'>;

/** Rules and conditions with every term written out. Throws for a term that does not save saying a thing twice. */
function withoutTerms({ conditions, rules }: Written, shape: ReturnType<typeof shapeChecker>): Written {
  const terms = filesIn('rules', /^terms\.yaml$/).flatMap((file) =>
    termsOf(shape<Record<string, string>>('terms', file)),
  );
  const uses = new Map(terms.map(({ id }) => [id, 0]));
  const expand = <T>(source: T): T => {
    const expanded = expandTerms(source, terms);
    for (const id of expanded.used) uses.set(id, uses.get(id)! + 1);
    return expanded.source;
  };
  const expanded: Written = {
    conditions: conditions.map(expand),
    rules: rules.map(({ file, rule }) => ({ file, rule: expand(rule) })),
  };
  const needless = [...uses].filter(([, count]) => count < 2).map(([id]) => id);
  if (needless.length > 0)
    throw new Error(`terms that fewer than two rules or conditions use: ${needless.join(', ')}`);
  return expanded;
}

/** The terms of a file. */
export function termsOf(file: Readonly<Record<string, string>>): readonly TermSource[] {
  return Object.entries(file).map(([id, that]) => ({ id, that }));
}

/** Every example, with the defaults filled in. Throws for two of a rule that are the same case. */
export function examples(): readonly Example[] {
  const shape = shapeChecker();
  const all = filesIn('rules', /^article-\d+\.examples\.yaml$/)
    .flatMap((file) => shape<Partial<Example>[]>('example', file))
    .map((example) => ({ base: 'model-unit', asOf: '2026-11-01', ...example }) as Example);
  holdDistinct(all);
  return all;
}

/** A line for each rule that has examples: its id, and they. */
function examplesByRule(): readonly (readonly [rule: string, examples: readonly Example[]])[] {
  const byRule = new Map<string, Example[]>();
  for (const example of examples()) {
    const own = byRule.get(example.rule);
    if (own) own.push(example);
    else byRule.set(example.rule, [example]);
  }
  return [...byRule];
}

/** The files of every unit that examples edit, so that they can be run from the package. */
export function bases(): BaseFiles {
  return {
    'model-unit': filesIn('fixtures/model-unit', /\.yaml$/).map((file) => ({
      file: path.posix.basename(file),
      text: readFileSync(file, 'utf8'),
    })),
  };
}

function shapeChecker(): <T>(schema: string, file: string) => T {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
  return <T>(schema: string, file: string): T => {
    const id = `schemas/${schema}.schema.json`;
    const value = yaml<T>(file);
    const validate = ajv.getSchema(id) ?? ajv.compile({ ...JSON.parse(readFileSync(id, 'utf8')), $id: id });
    if (!validate(value))
      throw new Error(
        `${file}:\n${validate.errors?.map((error) => `  ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`).join('\n')}`,
      );
    return value;
  };
}

function yaml<T>(file: string): T {
  return load(readFileSync(file, 'utf8'), { filename: file }) as T;
}

/** The YAML files of a folder, all levels, whose name fits; POSIX paths in order. */
export function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => name.test(path.posix.basename(file)))
    .sort();
}

function digestOf(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(name));
  return hash.digest('hex');
}
