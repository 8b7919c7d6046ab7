import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ATTESTATION_STATES } from '../../src/model/attestation.ts';
import { DIAGNOSTIC_CODES } from '../../src/model/diagnostic-code.ts';
import { EVIDENCE_CODES } from '../../src/model/evidence.ts';
import { BASELINE_STATES } from '../../src/model/report-baseline.ts';
import { REASON_CODES } from '../../src/model/result.ts';
import type { Language } from '../../src/model/text.ts';
import { WAIVER_STATES } from '../../src/model/waiver.ts';
import { wordDiagnostics } from '../../src/report/diagnostics.ts';
import { jsonChunks } from '../../src/report/json.ts';
import { fact, gap, ref, result, smallReport, trusting } from './a-small-report.ts';
import { SMALL_SCHEMA } from './a-small-rulebook.ts';

interface Described {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly 'x-en'?: { readonly title?: unknown; readonly description?: unknown };
}

const SCHEMA = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  keywords: ['x-en'],
  allErrors: true,
}).compile(SCHEMA);

function json(report = smallReport()): string {
  return [...jsonChunks(report)].join('');
}

function problems(text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

/** Every field of the schema, with its place. */
function fields(schema: unknown, place = ''): readonly (readonly [string, Described])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    const here = `${place}/${key}`;
    const own = key === 'properties' ? Object.entries(inner as Record<string, Described>) : [];
    return [...own.map(([name, field]) => [`${here}/${name}`, field] as const), ...fields(inner, here)];
  });
}

describe('the JSON report', () => {
  it.each([
    ['of everything', smallReport()],
    ['in English', smallReport({ language: 'en' })],
    ['of a part', smallReport({ only: ['A2.1'] })],
    ['with passing results', smallReport({ allResults: true })],
    ['with evidence and attestations', smallReport({ ...trusting(), requireEvidence: 'high' })],
  ])('%s holds to its schema', (_, report) => {
    expect(problems(json(report))).toEqual([]);
  });

  it('holds to its schema with diagnostics in it', () => {
    const location = { file: 'a.yaml', line: 1, column: 1, pointer: '' };
    const diagnostic = { code: 'shape.null', args: { field: 'systems.name' }, location } as const;
    const diagnostics = wordDiagnostics([diagnostic], 'zh', SMALL_SCHEMA);
    expect(problems(json({ ...smallReport(), diagnostics }))).toEqual([]);
  });

  it('means what the report says', () => {
    const report = smallReport();
    const plain = {
      ...report,
      results: [...report.results],
      collections: [...report.collections],
      notes: [...report.notes],
    };
    expect(JSON.parse(json(report))).toEqual(JSON.parse(JSON.stringify(plain)));
  });

  it('has its parts in a fixed order, and one result a line', () => {
    const text = json();
    expect(Object.keys(JSON.parse(text))).toEqual(SCHEMA.required);
    const lines = text.split('\n').filter((line) => line.startsWith('    {"rule":'));
    expect(lines).toHaveLength([...smallReport().results].length);
  });

  it('differs between languages in prose only', () => {
    const prose = new Set(['title', 'message', 'expected', 'remedy', 'source', 'language']);
    const without = (text: string) => JSON.parse(text, (key, value) => (prose.has(key) ? '' : value));
    const told = (language: Language) => without(json(smallReport({ language, ...trusting() })));
    expect(told('en')).toEqual(told('zh'));
  });

  it('is made piece by piece', () => {
    const results = Array.from({ length: 2000 }, (_, at) => {
      const subject = ref('terminals', at);
      return result('A4.1', subject, 'fail', { gaps: [gap('numbered', 'fail', fact(subject))] });
    });
    const report = smallReport({ only: ['A4.1'], outcomes: [{ rule: 'A4.1', passed: 0, results }] });
    const chunks = [...jsonChunks(report)];
    expect(chunks.length).toBeGreaterThan(2000);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(5000);
  });
});

describe('the schema of the JSON report', () => {
  it('describes every field in Chinese and English', () => {
    const poor = fields(SCHEMA).filter(([, { title, description, 'x-en': en }]) => {
      const texts = [title, description, en?.title, en?.description];
      return !texts.every((text) => typeof text === 'string' && text !== '');
    });
    expect(poor.map(([place]) => place)).toEqual([]);
  });

  it('lists every code', () => {
    const { gap: ofGap, reason, note, diagnostic } = SCHEMA.$defs;
    expect(ofGap.properties.code.enum).toEqual(REASON_CODES);
    expect(reason.properties.code.enum).toEqual(REASON_CODES);
    expect(note.properties.code.enum).toEqual(expect.arrayContaining([...REASON_CODES]));
    expect(diagnostic.properties.code.enum).toEqual(DIAGNOSTIC_CODES);
    const { attestation, evidenceProblem, baselineState, waiverOnRecord } = SCHEMA.$defs;
    expect(waiverOnRecord.properties.state.enum).toEqual(WAIVER_STATES);
    expect(attestation.properties.state.enum).toEqual(ATTESTATION_STATES);
    expect(evidenceProblem.properties.code.enum).toEqual(EVIDENCE_CODES);
    expect(baselineState.enum).toEqual(BASELINE_STATES);
  });
});
