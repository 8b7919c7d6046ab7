import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dereference } from '../../src/build/dereference.ts';
import * as formats from '../../src/build/formats.ts';
import {
  ANNOTATIONS,
  collectionNames,
  type JsonSchema,
  loadSchemas,
  type SchemaSet,
} from '../../src/build/json-schema.ts';
import { buildSchemaIndex } from '../../src/build/schema-index.ts';
import { generateTypes } from '../../src/build/types.ts';
import { compileValidators } from '../../src/build/validators.ts';
import { isSecretKey } from '../../src/inventory/passwords.ts';
import type { RecordValidator, Validators } from '../../src/inventory/record-validator.ts';
import { validate } from '../../src/inventory/validate.ts';
import type { FieldSchema } from '../../src/model/schema-index.ts';
import { source } from '../inventory/given.ts';

const schemas = loadSchemas();
const index = buildSchemaIndex(schemas);
const names = collectionNames(schemas);
const EXAMPLES = Object.fromEntries(
  names.map((name) => [name, name === 'unit' ? schemas[name]!.examples![0] : schemas[name]!.examples]),
);
const folder = mkdtempSync(join(tmpdir(), 'netsec-schemas-'));
const compiled = join(folder, 'validators.cjs');
let validators: Validators = {};
let named: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  writeFileSync(compiled, (await compileValidators(schemas)).text);
  named = await import(pathToFileURL(compiled).href);
  validators = named.default as Validators;
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The schemas with one property of footers changed. */
function withFooter(key: string, change: (field: JsonSchema) => object): SchemaSet {
  const footers = schemas.footers!;
  const properties = { ...footers.properties, [key]: change(footers.properties![key]!) as JsonSchema };
  return { ...schemas, footers: { ...footers, properties } };
}

/** Every field that is neither a record nor a list of records, by its path. */
function leaves(fields: Readonly<Record<string, FieldSchema>>, above: string): [string, FieldSchema][] {
  return Object.entries(fields).flatMap(([key, field]): [string, FieldSchema][] => {
    const inner = field.fields ?? field.items?.fields;
    return inner ? leaves(inner, `${above}.${key}`) : [[`${above}.${key}`, field]];
  });
}

describe('the index of fields', () => {
  test.each([
    ['a Chinese title', { title: undefined }],
    ['a Chinese description', { description: undefined }],
    ['an English title', { 'x-en': { description: 'What it shows.' } }],
    ['an English description', { 'x-en': { title: 'Placement' } }],
    ['the words of its values', { 'x-values': { bottom: { zh: '底端', en: 'Bottom' } } }],
    ['another title now than before', { 'x-former-titles': ['放在何处', 'Placement'] }],
    ['former titles where it says so', { 'x-former-titles': [] }],
    ['a value behind a former word', { 'x-former-values': { left: ['左侧'] } }],
    ['another word now than before', { 'x-former-values': { bottom: ['Elsewhere'] } }],
    ['former words where it says so', { 'x-former-values': { bottom: [] } }],
    ['a known collection behind x-ref', { 'x-ref': 'pages' }],
    ['a known meaning of its absence', { 'x-absence': 'sometimes' }],
    ['a field beside it that stands in for it', { 'x-instead': ['place'] }],
    ['a known tense', { 'x-tense': 'future' }],
    ['a known way of comparing', { 'x-identifier': 'phone' }],
    ['a type', { type: undefined }],
    ['a reference that leads somewhere', { $ref: 'common.schema.json#/$defs/nothing' }],
  ])('refuses a field without %s', (_, change) => {
    expect(() => buildSchemaIndex(withFooter('placement', (field) => ({ ...field, ...change })))).toThrow(
      /footers/,
    );
  });

  test('refuses an event that is no day', () => {
    const repairs = { ...schemas.repairs, 'x-event': 'by' };
    expect(() => buildSchemaIndex({ ...schemas, repairs })).toThrow(/x-event/);
  });

  test('carries what the schemas say of a field', () => {
    expect(index.terminals?.fields.mac).toMatchObject({ type: 'string', identifier: 'mac', required: false });
    expect(index.people?.fields.leftOn).toMatchObject({ type: 'day', absence: 'meaningful', tense: 'past' });
    expect(index.backups?.fields.targets?.items).toMatchObject({
      type: 'string',
      refs: ['systems', 'dataAssets'],
    });
    expect(index.systems?.fields.mlps?.fields?.level).toMatchObject({ type: 'integer', example: 2 });
    expect(index.systems?.fields.mlps?.example).toMatchObject({
      level: 2,
      filing: { filedOn: '2023-01-28' },
    });
    expect(index.repairs?.event).toBe('startedOn');
    expect(index.unit?.fields.ext?.type).toBe('free');
  });

  test('gives every leaf an example', () => {
    const bare = names.flatMap((name) =>
      leaves(index[name]!.fields, name).filter(
        ([, field]) => field.type !== 'free' && field.example === undefined,
      ),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

describe('the schemas', () => {
  test('there is one for each collection, and none is forgotten', () => {
    expect(names).toEqual(Object.keys(index));
    for (const name of names) expect(schemas).toHaveProperty(name);
  });

  test.each(names)('%s: a record has an id, evidence, a note and a free part', (name) => {
    expect(index[name]!.fields).toMatchObject({
      id: { required: true },
      evidence: { type: 'list' },
      note: { type: 'string' },
      ext: { type: 'free' },
    });
  });

  test.each(names)('%s: its example record is valid', (name) => {
    const validator = validators[name] as RecordValidator;
    const { examples = [] } = dereference(schemas, name);
    expect(examples).not.toEqual([]);
    for (const example of examples) expect([validator(example), validator.errors ?? []]).toEqual([true, []]);
  });

  test('the example records together are a valid inventory', () => {
    expect(validate([source(EXAMPLES)], index, validators)).toMatchObject({ ok: true });
  });

  test('a field that holds a day of the past says so', () => {
    const done = /(?:ed|left|returned|last\w*|online|issued|filed)On$/;
    const planned = new Set([
      'os.supportEndsOn',
      'campaigns.endedOn',
      'criticalInfrastructure.designatedOn',
      'extensions.extendedOn',
    ]);
    const silent = names.flatMap((name) =>
      leaves(index[name]!.fields, name).filter(
        ([path, field]) =>
          field.type === 'day' &&
          done.test(path) &&
          !field.tense &&
          ![...planned].some((end) => path.endsWith(end)),
      ),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('no field is named like a password, and `category` belongs to the unit alone', () => {
    const keys = names.flatMap((name) => leaves(index[name]!.fields, name).map(([path]) => path));
    expect(keys.filter((path) => path.split('.').some(isSecretKey))).toEqual([]);
    expect(keys.filter((path) => path.split('.').includes('category'))).toEqual(['unit.category']);
  });
});

test('an editor that knows only JSON Schema can check a whole inventory', () => {
  const ajv = new Ajv2020({ strict: true, formats });
  ajv.addVocabulary(ANNOTATIONS.filter((keyword) => keyword.startsWith('x-')));
  for (const name of ['common', ...names]) ajv.addSchema(schemas[name]!, `${name}.schema.json`);
  const check = ajv.compile(schemas.inventory!);
  expect([check(EXAMPLES), check.errors]).toEqual([true, null]);
  expect(check({ networks: [{ id: 'office-net' }] })).toBe(false);
});

describe('the compiled validators', () => {
  test('stand alone: nothing is imported and no code is made when they run', () => {
    const text = readFileSync(compiled, 'utf8');
    expect(text).not.toMatch(/^import|;import|import\(/m);
    const script = `import v from ${JSON.stringify(pathToFileURL(compiled).href)};
      console.log(v.networks({ id: 'a', name: 'b', kind: 'office' }), v.networks({ id: 'a b' }), v.networks.errors.length);`;
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
    expect(execFileSync(process.execPath, flags, { cwd: folder, encoding: 'utf8' })).toBe('true false 3\n');
  });

  test('come one by one and together', () => {
    for (const name of names) expect(named[name]).toBe(validators[name]);
  });

  test('a keyword that nobody knows is refused', async () => {
    const misspelt = withFooter('placement', (field) => ({ ...field, 'x-abscence': 'meaningful' }));
    await expect(compileValidators(misspelt)).rejects.toThrow(/x-abscence/);
  });
});

test('the generated types are those of the schemas', async () => {
  expect(readFileSync('src/model/inventory.generated.ts', 'utf8')).toBe(await generateTypes(schemas));
});
