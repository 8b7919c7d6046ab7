import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputText, type Reading } from '../../src/inventory/reading.ts';
import { readYamlInPieces } from '../../src/inventory/yaml-pieces.ts';
import { readWholeYaml } from '../../src/inventory/yaml-whole.ts';
import { everyPlace } from './every-place.ts';

const SMALL_PIECE = 40;

function placesOf(text: string, reading: Reading) {
  const steps = (pointer: string) => (pointer === '' ? [] : pointer.slice(1).split('/'));
  const { at } = inputText('t.yaml', text);
  return everyPlace({
    value: reading.value,
    locate: (pointer, part = 'value') => at(reading.offset(steps(pointer), part), pointer),
    written: (pointer) => reading.written(steps(pointer)),
  });
}

function inPieces(text: string): Reading | undefined {
  return readYamlInPieces(inputText('t.yaml', text), SMALL_PIECE).reading;
}

function whole(text: string): Reading {
  const outcome = readWholeYaml(inputText('t.yaml', text));
  if (!outcome.ok) throw new Error(`${JSON.stringify(outcome.diagnostics)} in ${JSON.stringify(text)}`);
  return outcome.value;
}

function expectTheSame(text: string, pieces: Reading): void {
  const wanted = whole(text);
  expect(JSON.stringify(pieces.value)).toBe(JSON.stringify(wanted.value));
  expect(pieces.value).toEqual(wanted.value);
  expect(placesOf(text, pieces)).toEqual(placesOf(text, wanted));
}

const LINES = [
  ...['terminals:', 'backups:', 'unit:', 'a: 1', 'key: # why', 'true: x', 'terminals: # all'],
  ...['unit: {id: x}', 'systems: []', 'note: |', 'text: >-', 'list: [a,', '  b]', 'q: "a', '  b"', 'plain: a'],
  ...['- id: a', '- id: b', '- ', '-', '- - x', '- plain', '- |', '- |2', '- >+', "- 'q", "  r'", '- [x,', '- {a: 1}'],
  ...['  - id: a', '  - id: b', '  -', '  - - x', '  - plain', '  - |', '  - |1', '  - >-', '  - "q', '    r"'],
  ...['  - {a: 1,', '    b: 2}', '  - # why', '   - three', '    - deep', '      - deeper', '  -x', '  - ? k', '    : v'],
  ...['  name: x', '    name: y', '    name: 某', '  note: |', '    note: |', '    note: >', '      text', '      - x'],
  ...['  continued', '    continued', '    "quoted": 1', "    'it''s': 2", '    0x10: hex', '    1.0: one', '    : empty'],
  ...['# margin', '  # in', '      # far in', '', '  ', '      ', '}', ']', '"', '? x', ': y', '---', '...', '%YAML 1.2'],
  ...['  - &a x', '  - *a', '  - !!str 1', '  - a: b: c', '\t', '  -\tx', '- a\u2028b', '- 😀: 1', '    x: ~', '    y:'],
];

const soup = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, closed]) => lines.join(end) + (closed ? end : ''));

describe('reading YAML in pieces', () => {
  test('any text that can be read in pieces is read as it is read in one go', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const pieces = inPieces(text);
        if (pieces) expectTheSame(text, pieces);
      }),
      { numRuns: Number(process.env.RUNS ?? 4000) },
    );
  });
});
