import { describe, expect, test } from 'vitest';
import type { FileEdit, NewValue } from '../../src/editing/edit.ts';
import { editFile } from '../../src/editing/edit-file.ts';

/** The file with `s` of its first record set; the reason where it is left alone. */
function withValue(text: string, value: NewValue, file = 'a.yaml'): string {
  const edit: FileEdit = { kind: 'set', mapping: ['a', 0], key: 's', value, behind: ['id'] };
  const edited = editFile({ file, bytes: new TextEncoder().encode(text) }, [edit], {});
  return edited.ok ? new TextDecoder().decode(edited.bytes) : edited.refusal.code;
}

describe('a list or a record as the value of a field', () => {
  test.each<[string, string, NewValue, string]>([
    ['new, in lines', 'a:\n  - id: x\n', ['p', 'q'], 'a:\n  - id: x\n    s: [p, q]\n'],
    ['new, in braces', 'a: [{id: x}]\n', ['p'], 'a: [{id: x, s: [p]}]\n'],
    ['empty', 'a:\n  - id: x\n    s: [p, q] # c\n', [], 'a:\n  - id: x\n    s: [] # c\n'],
    [
      'longer',
      'a:\n  - id: x\n    s: [ p ]\n    t: 1\n',
      ['p', 'q'],
      'a:\n  - id: x\n    s: [p, q]\n    t: 1\n',
    ],
    [
      'with records in it',
      'a:\n  - id: x\n',
      [
        { on: '2026-11-01', ok: true },
        { on: '2026-11-02', tags: ['r'] },
      ],
      'a:\n  - id: x\n    s: [{ on: 2026-11-01, ok: true }, { on: 2026-11-02, tags: [r] }]\n',
    ],
    [
      'a record in place of one',
      'a: [{id: x, s: {p: 1}}]\n',
      { p: 1, q: 'r' },
      'a: [{id: x, s: { p: 1, q: r }}]\n',
    ],
    ['an empty record', 'a:\n  - id: x\n', {}, 'a:\n  - id: x\n    s: {}\n'],
    [
      'words that need quotes',
      'a:\n  - id: x\n',
      ['true', '012', 'p, q', '} # {'],
      'a:\n  - id: x\n    s: ["true", "012", "p, q", "} # {"]\n',
    ],
  ])('%s', (_, before, value, after) => {
    expect(withValue(before, value)).toBe(after);
  });

  test('as JSON has it', () => {
    expect(withValue('{"a": [{"id": "x", "s": ["p"]}]}', ['p', 'q'], 'a.json')).toBe(
      '{"a": [{"id": "x", "s": ["p", "q"]}]}',
    );
  });

  test.each([
    ['in lines of its own', 'a:\n  - id: x\n    s:\n      - p\n'],
    ['in brackets over several lines', 'a:\n  - id: x\n    s: [p,\n      q]\n'],
    ['with a sign in it that may begin a comment', 'a:\n  - id: x\n    s: [p#1]\n'],
  ])('is left to people where the old one stands %s', (_, text) => {
    expect(withValue(text, ['q'])).toBe('edit.not-by-hand');
  });

  test('stands in a new record', () => {
    const edit: FileEdit = {
      kind: 'append',
      collection: 'a',
      record: { id: 'z', s: ['p'], t: { u: [1, 2] } },
    };
    const edited = editFile(
      { file: 'a.yaml', bytes: new TextEncoder().encode('a:\n  - id: x\n') },
      [edit],
      {},
    );
    expect(edited.ok && new TextDecoder().decode(edited.bytes)).toBe(
      'a:\n  - id: x\n  - id: z\n    s: [p]\n    t: { u: [1, 2] }\n',
    );
  });
});
