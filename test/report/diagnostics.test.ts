import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnosticLines, wordDiagnostics } from '../../src/report/diagnostics.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { SMALL_SCHEMA } from './a-small-rulebook.ts';

const LOCATION = { file: 'systems.yaml', line: 3, column: 5, pointer: '/systems/0/stauts' };
const UNKNOWN: Diagnostic = {
  code: 'shape.unknown-key',
  args: { field: 'systems', key: 'stauts', nearest: 'status', allowed: ['id', 'status'] },
  location: LOCATION,
};
const TYPE: Diagnostic = {
  code: 'shape.wrong-type',
  args: { field: 'systems.audit.retentionDays', expected: 'integer', found: 'many' },
  location: LOCATION,
};
const TWICE: Diagnostic = {
  code: 'reference.duplicate-id',
  args: { collection: 'systems', id: 'portal' },
  location: LOCATION,
  related: [{ ...LOCATION, file: 'a.yaml' }],
};

function lines(diagnostics: readonly Diagnostic[], language: 'zh' | 'en'): string {
  const worded = wordDiagnostics(diagnostics, language, SMALL_SCHEMA);
  return [...diagnosticLines(worded, language, PLAIN)].join('');
}

describe('diagnostics', () => {
  it('say what was found, what is allowed and what was probably meant', () => {
    expect(lines([UNKNOWN], 'zh')).toBe(
      'systems.yaml:3:5: “系统”（systems）没有“stauts”这个字段；是否想写 status；可用的有：id、status\n',
    );
    expect(lines([UNKNOWN], 'en')).toBe(
      'systems.yaml:3:5: "Systems" (systems) has no field "stauts"; perhaps status; known: id, status\n',
    );
  });

  it('name fields and types in words', () => {
    expect(lines([TYPE], 'zh')).toBe(
      'systems.yaml:3:5: “日志留存天数”（systems.audit.retentionDays）应是整数，现为 many\n',
    );
  });

  it('name a field that is missing, with what may stand in it', () => {
    const missing = (field: string, key: string): Diagnostic => ({
      code: 'shape.missing-key',
      args: { field, key },
      location: LOCATION,
    });
    expect(lines([missing('systems', 'status')], 'zh')).toBe(
      'systems.yaml:3:5: “系统”（systems）缺少必填的字段“状态”（systems.status）；请补上，可填：online（在用）、retired（停用）\n',
    );
    expect(lines([missing('systems.mlps.filing', 'filedOn')], 'en')).toBe(
      'systems.yaml:3:5: "Filing" (systems.mlps.filing) lacks a required field, "Filed on" (systems.mlps.filing.filedOn); fill it in, for example 2023-01-28\n',
    );
  });

  it('name the values that are allowed', () => {
    const wrong = (allowed: readonly string[]): Diagnostic => ({
      code: 'shape.not-allowed',
      args: { field: 'systems.status', found: '坏了', allowed },
      location: LOCATION,
    });
    expect(lines([wrong(['online', 'retired'])], 'zh')).toContain('可填：online（在用）、retired（停用）');
    expect(lines([wrong(['在用', '停用'])], 'zh')).toContain('可填：在用、停用');
  });

  it('of two headings say that they name one field', () => {
    const twice = (args: Diagnostic['args']) =>
      lines([{ code: 'csv.duplicate-heading', args, location: LOCATION }], 'zh');
    expect(twice({ heading: 'status', other: '状态' })).toContain(
      '表头“status”与“状态”是同一个字段，出现了两次',
    );
    expect(twice({ heading: 'status' })).toContain('表头“status”出现了两次');
  });

  it('of a row say whether to fill it up', () => {
    const row = (args: Diagnostic['args']) =>
      lines([{ code: 'csv.cell-count', args: { expected: 8, ...args }, location: LOCATION }], 'zh');
    expect(row({ found: 7, missing: 1 })).toMatch(/这一行有 7 格，表头有 8 格，少 1 格；请补齐\n$/);
    const tooMany = row({ found: 9, extra: 1 });
    expect(tooMany).toContain('这一行有 9 格，表头有 8 格，多 1 格；含逗号的内容要加英文双引号');
    expect(tooMany).not.toContain('补齐');
  });

  it('leave out what they must not tell', () => {
    const { found: _found, ...args } = TYPE.args;
    expect(lines([{ ...TYPE, args }], 'en')).toBe(
      'systems.yaml:3:5: "Days logs are kept" (systems.audit.retentionDays) must be a whole number\n',
    );
  });

  it('name the other place', () => {
    expect(lines([TWICE], 'zh')).toContain('\n  参见 a.yaml:3:5\n');
  });

  it('show nothing unsafe raw', () => {
    const hostile = {
      ...UNKNOWN,
      args: { ...UNKNOWN.args, key: '\u001b[2J\u202e' },
      location: { ...LOCATION, file: 'a\nb' },
    };
    expect(lines([hostile], 'zh')).toMatch(/^a\\nb:3:5: .*\\u\{1b\}\[2J\\u\{202e\}/);
  });
});
